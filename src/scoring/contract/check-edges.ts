import type { Edges } from './model.js';
import type { ProblemLog } from './problems.js';

const EDGES = ['atLeast', 'atMost', 'above', 'below'] as const;

export function hasEdge(edges: Edges): boolean {
  return EDGES.some((edge) => edges[edge] !== undefined);
}

/** False where no number can fit. */
function canHold({
  atLeast = -Infinity,
  above = -Infinity,
  atMost = Infinity,
  below = Infinity,
}: Edges): boolean {
  const low = Math.max(atLeast, above);
  const high = Math.min(atMost, below);
  return low < high || (low === high && above < low && below > high);
}

/** Edges that something is held against: at least one, unless none are `needed`, and some number between them. */
export function checkEdges(edges: Edges, log: ProblemLog, needed = true): void {
  if (needed && !hasEdge(edges)) {
    log.error('no-edge', `at least one of ${EDGES.join(', ')}`, edges);
  } else if (!canHold(edges)) {
    log.error('edges-out-of-order', 'edges that some number fits between', edges);
  }
}
