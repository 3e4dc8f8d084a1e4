import type { DayNumber } from '../contract/day.js';
import type { OnApplied } from './adjustments.js';
import { BLOCK_ROWS, createBlock, type Block } from './block.js';
import type { CompiledModel, EffectiveModel } from './compile.js';
import { YES } from './conditions.js';
import { evaluateBlock, type EvaluatedBlock } from './evaluate-block.js';
import type { Portfolio } from './portfolio.js';

/** Takes what it needs of an evaluated block; its column `k` belongs to place `places[k]` of the rows asked for. */
export type Visit = (evaluated: EvaluatedBlock, places: Int32Array) => void;

/** Told of each adjustment that applies to the row at a place of the rows asked for, before that row is visited. */
export type OnAdjusted = (place: number, id: string, change: number) => void;

/** The places (in the model's order) of the variants that apply to each row, as a key. */
function variantKeys({ variants }: CompiledModel, block: Block): string[] {
  const keys = Array.from(block.rows, () => '');
  variants.forEach(({ when }, place) =>
    block.scratch.within(() => {
      const answers = block.scratch.integers();
      when({ block }, answers);
      for (let k = 0; k < keys.length; k++) if (answers[k] === YES) keys[k] = `${keys[k]!}${place} `;
    }),
  );
  return keys;
}

/** Splits a block by the variants that apply, so that each part has one effective model. */
function partsOf(compiled: CompiledModel, block: Block): Map<string, number[]> {
  const parts = new Map<string, number[]>();
  variantKeys(compiled, block).forEach((key, k) => {
    const part = parts.get(key);
    if (part) part.push(k);
    else parts.set(key, [k]);
  });
  return parts;
}

const effectiveOf = (compiled: CompiledModel, key: string): EffectiveModel =>
  compiled.effective(key.split(' ').filter(Boolean).map(Number));

/** The model as it stands for one row: under the variants that apply to it on that day. */
export const effectiveFor = (
  compiled: CompiledModel,
  portfolio: Portfolio,
  row: number,
  asOf: DayNumber,
): EffectiveModel =>
  effectiveOf(compiled, variantKeys(compiled, createBlock(portfolio, Int32Array.of(row), asOf))[0]!);

/**
 * Scores rows as of a day, block by block, and shows each block to `visit`.
 * The one road to a score: portfolios, single accounts, past days and what-ifs all take it.
 */
export function evaluateRows(
  compiled: CompiledModel,
  portfolio: Portfolio,
  asOf: DayNumber,
  rows: Int32Array,
  visit: Visit,
  onAdjusted?: OnAdjusted,
): void {
  for (let first = 0; first < rows.length; first += BLOCK_ROWS) {
    const block = createBlock(portfolio, rows.subarray(first, first + BLOCK_ROWS), asOf);
    for (const [key, members] of partsOf(compiled, block)) {
      const places = Int32Array.from(members, (k) => first + k);
      const part: Block = { ...block, rows: Int32Array.from(members, (k) => block.rows[k]!) };
      const onApplied: OnApplied | undefined =
        onAdjusted && ((k, id, change) => onAdjusted(places[k]!, id, change));
      part.scratch.within(() =>
        visit(evaluateBlock(compiled, effectiveOf(compiled, key), part, onApplied), places),
      );
    }
  }
}
