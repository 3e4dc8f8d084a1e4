import type { PortfolioChange } from './change-report.js';
import { commonMove, type CommonMove } from './common-move.js';
import { commonSilence } from './common-silence.js';
import type { Comparison } from './comparison.js';
import { measurePart } from './movement-parts.js';
import type { PageTurns } from '../page-turns.js';

/** What most accounts did at once. */
export interface CommonChanges {
  /** Said once for all of them. */
  readonly said: readonly PortfolioChange[];
  /** Measures that stopped. */
  readonly silent: ReadonlySet<string>;
  /** Measures that stopped, or came back. */
  readonly turned: ReadonlySet<string>;
  readonly move: CommonMove | undefined;
  /** Measures and adjustments that did it, as `partsOf` names them. */
  readonly causes: ReadonlySet<string>;
  /** Whether a row is one of those accounts. */
  readonly has: (row: number) => boolean;
}

/** Finds what is to be said once and not sixty times. */
export async function commonChanges(comparison: Comparison, turns: PageTurns): Promise<CommonChanges> {
  const silence = await commonSilence(comparison, turns);
  const silent = new Set(silence.measures.map(({ measure }) => measure));
  const move = await commonMove(comparison, silent, turns);
  const stopped = new Set([...silent].map(measurePart));
  const said: PortfolioChange[] = silence.measures.map(({ measure, accounts }) => ({
    kind: 'common-silence',
    measure,
    accounts,
    of: silence.of,
  }));
  // A movement that comes from what stopped is told by its stopping.
  if (move && ![...move.causes].every((cause) => stopped.has(cause))) {
    const { direction, measure, accounts, of, typical } = move;
    const kind = direction < 0 ? 'common-fall' : 'common-rise';
    said.push({ kind, ...(measure !== undefined && { measure }), accounts, of, typical });
  }
  return {
    said,
    silent,
    turned: new Set([...silent, ...(move?.returned ?? [])]),
    move,
    causes: new Set([...stopped, ...(move?.causes ?? [])]),
    has: (row) => silence.members[row] === 1 || move?.members[row] === 1,
  };
}
