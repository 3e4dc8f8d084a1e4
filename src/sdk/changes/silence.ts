import { effectiveFor } from '../../scoring/evaluate/evaluate-rows.js';
import { reaches } from '../../scoring/evaluate/edges.js';
import { evaluateAccount } from '../../scoring/explain/account-row.js';
import { unknownMeasure } from '../../scoring/explain/reasons.js';
import type { UnknownMeasure, UnknownWhy } from '../../scoring/index.js';
import type { AccountChange } from './change-report.js';
import { bandsOf, rowThen, type Comparison } from './comparison.js';

/** A fall of coverage by a fifth of the model is worth a word. */
const COVERAGE_FALL = 0.2;

/** Why a measure is unknown when its data stopped coming; what came and has no points did not stop. */
const STOPPED: ReadonlySet<UnknownWhy> = new Set(['stale', 'empty-window', 'not-sent', 'too-few-points']);

/** The measures an account had data for on the earlier day and has none for now. */
export function stoppedMeasures(comparison: Comparison, row: number): readonly UnknownMeasure[] {
  const { state, asOf } = comparison;
  const { compiled, portfolio } = state;
  const then = rowThen(comparison, row);
  const now = evaluateAccount(compiled, portfolio, row, asOf);
  const isUnknown = (m: number, { points, filled }: Pick<typeof then, 'points' | 'filled'>): boolean =>
    points[m] !== points[m] || filled[m]!;
  return now.effective.measures.flatMap((measure, m) => {
    if (isUnknown(m, then) || !isUnknown(m, now)) return [];
    const unknown = unknownMeasure(measure, { portfolio, row, asOf });
    return STOPPED.has(unknown.why) ? [unknown] : [];
  });
}

/** The part of the model that rests on some measures, 0–1. */
function coverageOf({ state, asOf }: Comparison, row: number, measures: readonly UnknownMeasure[]): number {
  const ids = new Set(measures.map(({ measure }) => measure));
  const effective = effectiveFor(state.compiled, state.portfolio, row, asOf);
  return effective.measures.reduce(
    (sum, { measure }, m) => (ids.has(measure.id) ? sum + effective.coverageWeights[m]! : sum),
    0,
  );
}

/**
 * An account that fell silent: it lost its score or its band, or a fifth of the model through data that stopped coming.
 * Another model may ask for other data, so that under one only data that stopped count.
 */
export function silenceOf(comparison: Comparison, row: number): AccountChange['silent'] {
  const { state, before, places, uncovered, isSameModel } = comparison;
  const place = places[row]!;
  if (place < 0) return undefined;
  const bands = bandsOf(comparison, row);
  const lostScore = before.score[place] === before.score[place] && Number.isNaN(state.scores.score[row]!);
  const lostBand = bands.before !== undefined && bands.after === undefined;
  const isLost = lostScore || lostBand;
  if (!isLost && !reaches(uncovered[row]!, COVERAGE_FALL)) return undefined;
  const unknown = stoppedMeasures(comparison, row);
  const isSilent = isLost
    ? isSameModel || unknown.length > 0
    : reaches(coverageOf(comparison, row, unknown), COVERAGE_FALL);
  return isSilent
    ? { before: before.coverage[place]!, after: state.scores.coverage[row]!, unknown }
    : undefined;
}
