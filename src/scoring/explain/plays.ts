import { formatDay, type DayNumber } from '../contract/day.js';
import { durationDays } from '../contract/duration.js';
import type { CompiledModel, CompiledNode } from '../evaluate/compile.js';
import { YES, type Circumstances } from '../evaluate/conditions.js';
import { TOLERANCE } from '../evaluate/edges.js';
import type { AccountRow } from './account-row.js';
import type { PlayCause, SuggestedPlay } from './explanation.js';
import { referenceOf } from './reasons.js';

interface Call {
  readonly play: string;
  readonly cause: PlayCause;
  /** Points of score the cause holds back. */
  readonly lost: number;
}

/** Calls of measures and groups that stand below the reference and name a play. */
function callsBelow(node: CompiledNode, account: AccountRow): Call[] {
  const inner = node.children.flatMap((child) => callsBelow(child, account));
  if (node.play === undefined) return inner;
  const share = account.sharesById.get(node.id)!;
  const from = account.effective.model.combine === 'sum' ? 0 : referenceOf(account);
  const lost = share > 0 ? share * (from - account.pointsById.get(node.id)!) : 0;
  return lost > TOLERANCE
    ? [{ play: node.play, cause: { kind: 'measure', id: node.id }, lost }, ...inner]
    : inner;
}

/** Calls of adjustments that hold the score down: those that lowered it, and caps, which keep it from rising. */
function callsOfAdjustments({ adjustments }: CompiledModel, account: AccountRow): Call[] {
  return account.adjustments.flatMap(({ id, contribution, play }) => {
    if (play === undefined) return [];
    const isCap = adjustments.some(({ adjustment }) => adjustment.id === id && adjustment.cap !== undefined);
    return contribution < -TOLERANCE || isCap
      ? [{ play, cause: { kind: 'adjustment', id }, lost: Math.max(0, -contribution) }]
      : [];
  });
}

/** The plays whose `when` holds for the one account of the circumstances. */
export function playsInPlace({ plays }: CompiledModel, circumstances: Circumstances): string[] {
  const { scratch } = circumstances.block;
  return plays
    .filter(({ when }) =>
      scratch.within(() => {
        const answer = scratch.integers();
        when?.(circumstances, answer);
        return when !== undefined && answer[0] === YES;
      }),
    )
    .map(({ play }) => play.id);
}

const callsOfBand = ({ model }: CompiledModel, band: string | undefined): Call[] =>
  (band === undefined ? [] : (model.bandPlays?.[band] ?? [])).map((play) => ({
    play,
    cause: { kind: 'band', id: band! },
    lost: 0,
  }));

/**
 * The plays that are called for, the one whose causes hold back most first, then in the model's order; chances to grow
 * come last.
 *
 * @param inPlace ids of the plays whose `when` holds
 */
export function suggestPlays(
  compiled: CompiledModel,
  account: AccountRow,
  band: string | undefined,
  inPlace: readonly string[],
  asOf: DayNumber,
): SuggestedPlay[] {
  const calls = [
    ...callsBelow(account.effective.root, account),
    ...callsOfAdjustments(compiled, account),
    ...inPlace.map((play): Call => ({ play, cause: { kind: 'when' }, lost: 0 })),
    ...callsOfBand(compiled, band),
  ].sort((a, b) => b.lost - a.lost);
  return compiled.plays
    .flatMap(({ play }): SuggestedPlay[] => {
      const own = calls.filter((call) => call.play === play.id);
      if (own.length === 0) return [];
      return [
        {
          id: play.id,
          causes: own.map(({ cause }) => cause),
          lost: own.reduce((sum, { lost }) => sum + lost, 0),
          ...(play.role !== undefined && { role: play.role }),
          ...(play.dueIn !== undefined && { due: formatDay(asOf + durationDays(play.dueIn)!) }),
          steps: play.steps ?? [],
          opportunity: play.opportunity ?? false,
        },
      ];
    })
    .sort((a, b) => Number(a.opportunity) - Number(b.opportunity) || b.lost - a.lost);
}
