import type { DayNumber } from '../contract/day.js';
import type { CompiledMeasure, CompiledModel } from '../evaluate/compile.js';
import type { EvaluatedBlock } from '../evaluate/evaluate-block.js';
import { evaluateRows } from '../evaluate/evaluate-rows.js';
import type { Portfolio } from '../evaluate/portfolio.js';
import { allRows } from '../evaluate/score.js';

/** What one measure says of a whole portfolio on a day. */
export interface MeasuredPoints {
  /** A number a row: the points its own data gave; NaN where unknown, filled in, or without weight. */
  readonly points: Float64Array;
  /** Accounts for which the measure has weight. */
  asked: number;
  /** Accounts by category in use that the measure does not list; only for texts. */
  readonly unlisted: Map<string, number>;
}

/** Counts the texts of a block that the measure in force does not list. */
function countUnlisted(
  { block }: EvaluatedBlock,
  { reading, measure }: CompiledMeasure,
  counts: Map<string, number>,
): void {
  const texts = reading.texts?.(block.portfolio)?.texts;
  const { categories } = measure.points ?? {};
  if (!texts || !categories) return;
  block.scratch.within(() => {
    const places = block.scratch.floats();
    reading.read(block, places);
    for (let k = 0; k < block.rows.length; k++) {
      const text = texts[places[k]!];
      if (text === undefined || Object.hasOwn(categories, text)) continue;
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  });
}

/**
 * Reads every measure for every account, by its place in the compiled model, before anything stands in for what is
 * missing.
 *
 * Cost: one scoring of the portfolio, and 8 bytes an account and measure.
 */
export function measurePoints(
  compiled: CompiledModel,
  portfolio: Portfolio,
  asOf: DayNumber,
): readonly MeasuredPoints[] {
  const measured = compiled.effective([]).measures.map((): MeasuredPoints => ({
    points: new Float64Array(portfolio.size).fill(NaN),
    asked: 0,
    unlisted: new Map(),
  }));
  evaluateRows(compiled, portfolio, asOf, allRows(portfolio), (evaluated, places) => {
    const { effective, points, filled } = evaluated;
    effective.measures.forEach((measure, m) => {
      const own = measured[m]!;
      countUnlisted(evaluated, measure, own.unlisted);
      if (effective.coverageWeights[m] === 0) return;
      own.asked += places.length;
      for (let k = 0; k < places.length; k++)
        if (filled[m]?.[k] !== 1) own.points[places[k]!] = points[m]![k]!;
    });
  });
  return measured;
}
