import type { Account } from '../../src/scoring/contract/account.js';
import type { Combine, Group, HealthModel, Measure } from '../../src/scoring/contract/model.js';
import { judgeMeasure, type Judged } from './judge-measure.js';

/** A measure, group or the whole tree, worked out. */
export interface Branch {
  readonly id: string;
  readonly weight: number;
  /** NaN unknown. */
  readonly points: number;
  readonly fade: number;
  readonly coverage: number;
  readonly children: readonly { readonly branch: Branch; readonly factor: number }[];
  readonly judged?: Judged;
}

/** The tree of a model (variants already worked in) for one account on one day. */
export function growTree(model: HealthModel, account: Account, asOf: number): Branch {
  const isSum = model.combine === 'sum';
  const grow = (node: Measure | Group): Branch => {
    const weight = node.weight ?? 1;
    if ('measures' in node) {
      // "A model with `"combine": "sum"` … its groups sum unless they say otherwise".
      const combine = node.combine ?? (isSum ? 'sum' : 'mean');
      return { ...combined(node.measures.map(grow), combine), id: node.id, weight };
    }
    const judged = judgeMeasure(node, account, asOf);
    // "a known measure counts its fade, a filled or unknown one 0".
    const coverage = judged.whys.length === 0 ? judged.fade : 0;
    return { id: node.id, weight, points: judged.points, fade: judged.fade, coverage, children: [], judged };
  };
  return { ...combined(model.dimensions.map(grow), isSum ? 'sum' : 'mean'), id: model.id, weight: 1 };
}

type Combined = Omit<Branch, 'id' | 'weight'>;

function combined(branches: readonly Branch[], combine: Combine): Combined {
  const factors = factorsOf(branches, combine);
  const children = branches.map((branch, i) => ({ branch, factor: factors[i]! }));
  const known = children.filter(({ branch }) => takesPart(branch));
  const points = known.reduce((sum, { branch, factor }) => sum + factor * branch.points, 0);
  return { points: known.length === 0 ? NaN : points, fade: 1, coverage: coverageOf(branches), children };
}

/** "Children take part when their points are known and weight × fade > 0". */
function takesPart(branch: Branch): boolean {
  return !Number.isNaN(branch.points) && branch.weight * branch.fade > 0;
}

function factorsOf(branches: readonly Branch[], combine: Combine): number[] {
  const pull = branches.map((branch) => (takesPart(branch) ? branch.weight * branch.fade : 0));
  if (combine === 'sum') return pull;
  if (combine === 'mean') {
    const all = pull.reduce((sum, one) => sum + one, 0);
    return pull.map((one) => (one === 0 ? 0 : one / all));
  }
  const known = branches.filter(takesPart).map(({ points }) => points);
  const extreme = combine === 'worst' ? Math.min(...known) : Math.max(...known);
  // Decision ("shared equally among ties (within 1e-9)"): within 1e-9 of the extreme itself, not of each other.
  const isTied = branches.map((branch) => takesPart(branch) && Math.abs(branch.points - extreme) <= 1e-9);
  const tied = isTied.filter(Boolean).length;
  return isTied.map((one) => (one ? 1 / tied : 0));
}

/** "Σ weight × coverage / Σ weight through the tree by configured weights". Decision: variants' weights are configured. */
function coverageOf(branches: readonly Branch[]): number {
  const weight = branches.reduce((sum, branch) => sum + branch.weight, 0);
  if (weight === 0) return 0;
  return branches.reduce((sum, branch) => sum + branch.weight * branch.coverage, 0) / weight;
}

/** Every measure of a tree with its share: "the product of factors along its path". */
export function measuresOf(tree: Branch, share = 1): { id: string; judged: Judged; share: number }[] {
  if (tree.judged !== undefined) return [{ id: tree.id, judged: tree.judged, share }];
  return tree.children.flatMap(({ branch, factor }) => measuresOf(branch, share * factor));
}
