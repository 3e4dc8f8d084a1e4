import type { PortfolioChange } from './change-report.js';
import { commonFall, type CommonFall } from './common-fall.js';
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
  readonly fall: CommonFall | undefined;
  /** Measures and adjustments that did it, as `partsOf` names them. */
  readonly causes: ReadonlySet<string>;
  /** Whether a row is one of those accounts. */
  readonly has: (row: number) => boolean;
}

/** Finds what is to be said once and not sixty times. */
export async function commonChanges(comparison: Comparison, turns: PageTurns): Promise<CommonChanges> {
  const silence = await commonSilence(comparison, turns);
  const silent = new Set(silence.measures.map(({ measure }) => measure));
  const fall = await commonFall(comparison, silent, turns);
  const stopped = new Set([...silent].map(measurePart));
  const said: PortfolioChange[] = silence.measures.map(({ measure, accounts }) => ({
    kind: 'common-silence',
    measure,
    accounts,
    of: silence.of,
  }));
  // A fall that comes from what stopped is told by its stopping.
  if (fall && ![...fall.causes].every((cause) => stopped.has(cause))) {
    const { measure, accounts, of, typical } = fall;
    said.push({ kind: 'common-fall', ...(measure !== undefined && { measure }), accounts, of, typical });
  }
  return {
    said,
    silent,
    fall,
    causes: new Set([...stopped, ...(fall?.causes ?? [])]),
    has: (row) => silence.members[row] === 1 || fall?.members[row] === 1,
  };
}
