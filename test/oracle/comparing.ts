import type { Edges } from '../../src/scoring/contract/model.js';

const FORGIVEN = 1e-9;

/** "at least t means ≥ t − 1e-9, above t means > t + 1e-9, below and at most likewise". All edges given must hold. */
export function fits(value: number, edges: Edges): boolean {
  if (edges.atLeast !== undefined && !(value >= edges.atLeast - FORGIVEN)) return false;
  if (edges.atMost !== undefined && !(value <= edges.atMost + FORGIVEN)) return false;
  if (edges.above !== undefined && !(value > edges.above + FORGIVEN)) return false;
  if (edges.below !== undefined && !(value < edges.below - FORGIVEN)) return false;
  return true;
}
