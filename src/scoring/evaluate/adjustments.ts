import type { Adjustment } from '../contract/model.js';
import type { CompiledModel } from './compile.js';
import { YES, type Circumstances } from './conditions.js';
import { TOLERANCE } from './edges.js';

/** The adjustment of every model: it holds the raw score to 0–100. */
export const LIMIT = 'limit';

/** Told of each adjustment that applies to row `k` of the block, with the points of score it changes. */
export type OnApplied = (k: number, id: string, change: number, play: string | undefined) => void;

const within = (score: number): number => Math.min(100, Math.max(0, score));

function adjusted({ set, cap, floor, add }: Adjustment, score: number): number {
  if (set !== undefined) return set;
  if (cap !== undefined) return Math.min(score, cap);
  if (floor !== undefined) return Math.max(score, floor);
  return within(score + (add ?? 0));
}

/** Applies `limit` and then the model's adjustments, in order, each on the result of the one before; in place. */
export function applyAdjustments(
  compiled: CompiledModel,
  circumstances: Circumstances & { readonly score: Float64Array },
  onApplied?: OnApplied,
): void {
  const { block, score } = circumstances;
  const length = block.rows.length;
  for (let k = 0; k < length; k++) {
    const raw = score[k]!;
    if (raw !== raw) continue;
    const change = within(raw) - raw;
    score[k] = within(raw);
    // A mean of hundreds can come out a rounding error above 100: nothing anybody did changed the score.
    if (Math.abs(change) > TOLERANCE) onApplied?.(k, LIMIT, change, undefined);
  }
  for (const { adjustment, when, lastDay } of compiled.adjustments) {
    if (block.asOf > lastDay) continue;
    block.scratch.within(() => {
      const answers = block.scratch.integers();
      when(circumstances, answers);
      for (let k = 0; k < length; k++) {
        const before = score[k]!;
        if (answers[k] !== YES || before !== before) continue;
        score[k] = adjusted(adjustment, before);
        onApplied?.(k, adjustment.id, score[k]! - before, adjustment.play);
      }
    });
  }
}
