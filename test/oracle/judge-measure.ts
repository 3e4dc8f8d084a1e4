import type { Account } from '../../src/scoring/contract/account.js';
import type { Measure } from '../../src/scoring/contract/model.js';
import type { UnknownWhy } from '../../src/scoring/explain/explanation.js';
import { spanDays } from './days.js';
import { pointsFor } from './points.js';
import { evidenceDay, readOn } from './readings.js';

/** One measure on a day: its points (NaN unknown), how far its evidence has faded, and every why if it has none. */
export interface Judged {
  readonly points: number;
  readonly fade: number;
  readonly filled: boolean;
  readonly whys: readonly UnknownWhy[];
}

/** "What is unknown for any reason takes `whenMissing` points if the measure has them (then fade 1, marked `filled`)". */
export function judgeMeasure(measure: Measure, account: Account, asOf: number): Judged {
  const judged = fromEvidence(measure, account, asOf);
  if (judged.whys.length === 0 || measure.whenMissing === undefined) return judged;
  return { points: measure.whenMissing, fade: 1, filled: true, whys: judged.whys };
}

function fromEvidence(measure: Measure, account: Account, asOf: number): Judged {
  const read = readOn(measure, account, asOf);
  const fade = freshness(measure, evidenceDay(measure, account, asOf), asOf);
  const points = read.whys.length > 0 ? read : pointsFor(read.value, measure.points);
  const whys = fade > 0 ? points.whys : [...points.whys, 'stale' as const];
  if (whys.length > 0) return { points: NaN, fade: 0, filled: false, whys };
  return { points: points.value as number, fade, filled: false, whys };
}

/** 1 when fresh, 0 (or less) when too old; in between only with `fadesOver`. Both are asked where both are given. */
function freshness(measure: Measure, day: number | undefined, asOf: number): number {
  if (day === undefined) return 1;
  const age = asOf - day;
  if (measure.freshFor !== undefined && age > spanDays(measure.freshFor)) return 0;
  return measure.fadesOver === undefined ? 1 : 1 - age / spanDays(measure.fadesOver);
}
