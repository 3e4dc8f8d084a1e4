import { reaches } from '../../scoring/evaluate/edges.js';
import type { HealthModel } from '../../scoring/index.js';
import type { ChangeTodo } from './change-report.js';
import { MOVE_POINTS } from '../move-points.js';
import type { Findings } from './findings.js';

/** Groups in the order in which they are told. */
export const TODO_ORDER: readonly ChangeTodo[] = [
  'talk',
  'follow-up',
  'prepare',
  'check-data',
  'good-news',
  'know',
];

type Turn = 'worse' | 'better' | 'unknown' | undefined;

/** What a change of band means; of bands that only one of two models has, nothing. */
function turnOf({ bands }: HealthModel, band: Findings['band']): Turn {
  if (!band) return undefined;
  if (band.after === undefined) return 'unknown';
  const placeOf = (id: string): number => bands.findIndex((each) => each.id === id);
  const is = placeOf(band.after);
  // What comes to light on the lowest band needs talking about, although it was no better before.
  if (band.before === undefined) return is === 0 ? 'worse' : 'better';
  const was = placeOf(band.before);
  if (was < 0) return undefined;
  return is < was ? 'worse' : 'better';
}

/** What one may do about a change: the first that applies, in the order in which they are told. */
export function todoOf(model: HealthModel, findings: Findings, moved: number | undefined): ChangeTodo {
  const { band, due, disagreements, near, silent } = findings;
  const turn = turnOf(model, band);
  const isBy = (points: number | undefined): boolean => points !== undefined && reaches(points, MOVE_POINTS);
  if (turn === 'worse' || isBy(moved && -moved) || disagreements.length > 0) return 'talk';
  if (due.length > 0) return 'follow-up';
  if (near) return 'prepare';
  if (silent || turn === 'unknown') return 'check-data';
  return turn === 'better' || isBy(moved) ? 'good-news' : 'know';
}
