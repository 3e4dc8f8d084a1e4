import { plainBand } from '../../scoring/evaluate/bands.js';
import { reaches } from '../../scoring/evaluate/edges.js';
import { effectiveFor } from '../../scoring/evaluate/evaluate-rows.js';
import type { Movement } from '../../scoring/index.js';
import type { CommonChanges } from './common-changes.js';
import type { CommonMove } from './common-move.js';
import { causesOf, type Comparison } from './comparison.js';
import { MOVE_POINTS } from '../move-points.js';
import type { Findings } from './findings.js';
import { partsOf, sumOfParts } from './movement-parts.js';

/** Whether without its common part the account would be on a band at least (or at most) like the one before. */
function isBandExplained(
  { state, asOf }: Comparison,
  row: number,
  { before, after }: NonNullable<Findings['band']>,
  common: number,
): boolean {
  const { compiled, portfolio, scores, model } = state;
  const placeOf = (id: string | undefined): number => model.bands.findIndex((band) => band.id === id);
  const [was, is] = [placeOf(before), placeOf(after)];
  if (was < 0 || is < 0) return false;
  const { bands } = effectiveFor(compiled, portfolio, row, asOf);
  const without = plainBand(bands, scores.score[row]! - common);
  return is < was ? without >= was : without <= was;
}

/** Whether a measure that stopped everywhere is all that stopped here. */
const isSilenceExplained = ({ silent }: Findings, common: CommonChanges): boolean =>
  silent === undefined ||
  (silent.unknown.length > 0 && silent.unknown.every(({ measure }) => common.silent.has(measure)));

/** Whether the same causes moved an account more than twice as far as is typical, and by five points more. */
function isFarBeyond(part: number, { direction, typicalPart }: CommonMove): boolean {
  const towards = direction * part;
  return towards > 2 * typicalPart && reaches(towards - typicalPart, MOVE_POINTS);
}

/**
 * Whether an account changed only as most did, so that what is said once says it: without the common causes it moved
 * less than five points and stayed on its band, and it has nothing else to tell. One that the same causes moved far
 * beyond the others is not like them.
 */
export function isOnlyCommon(
  comparison: Comparison,
  row: number,
  findings: Findings,
  movement: Movement,
  common: CommonChanges,
): boolean {
  const { due, near, presence, silent, band, disagreements } = findings;
  if (!common.has(row) || due.length > 0 || near || presence) return false;
  if (!isSilenceExplained(findings, common)) return false;
  const moved = comparison.difference[row]!;
  const isQuietBesides = silent !== undefined && disagreements.length === 0;
  if (moved !== moved) return isQuietBesides;
  const { rows } = causesOf(comparison, row, movement);
  const part = sumOfParts(partsOf(rows, common.turned), common.causes);
  if (reaches(Math.abs(moved - part), MOVE_POINTS)) return false;
  if (common.move && isFarBeyond(part, common.move)) return false;
  if (band === undefined) return disagreements.length === 0;
  if (band.after === undefined) return isQuietBesides;
  // A reading that differs from a band which only the common causes brought about asks nothing of its own.
  const areExplained = disagreements.every(({ kind }) => kind !== 'worst-child');
  return areExplained && isBandExplained(comparison, row, band, part);
}
