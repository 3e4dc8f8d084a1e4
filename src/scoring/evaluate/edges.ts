import type { Band, Edges } from '../contract/model.js';

/** Comparisons forgive this much, so that 0.1 + 0.2 reaches an edge of 0.3. */
export const TOLERANCE = 1e-9;

export const reaches = (value: number, edge: number): boolean => value >= edge - TOLERANCE;
export const exceeds = (value: number, edge: number): boolean => value > edge + TOLERANCE;

/** Whether a known number lies within all the edges given. */
export function fits(edges: Edges, value: number): boolean {
  const { atLeast, atMost, above, below } = edges;
  return (
    (atLeast === undefined || value >= atLeast - TOLERANCE) &&
    (atMost === undefined || value <= atMost + TOLERANCE) &&
    (above === undefined || value > above + TOLERANCE) &&
    (below === undefined || value < below - TOLERANCE)
  );
}

/** Whether the score is in the band or a better one, with `hold` points to spare. */
export function entersBand(band: Band, score: number, hold: number): boolean {
  if (band.from !== undefined) return reaches(score, band.from + hold);
  if (band.above !== undefined) return exceeds(score, band.above + hold);
  return true;
}

/** Where a band begins; the lowest begins at 0. */
export const bandEdge = (band: Band | undefined): number => band?.from ?? band?.above ?? 0;
