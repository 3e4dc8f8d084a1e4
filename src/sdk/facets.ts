import { parseDay } from '../scoring/contract/day.js';
import { factAt, type FactColumn } from '../scoring/evaluate/fact-column.js';
import type { PortfolioState } from './portfolio-state.js';

/** Segments and stages that accounts are in on the state's day. */
export interface Facets {
  readonly segments: readonly string[];
  readonly stages: readonly string[];
}

function inUse(column: FactColumn, rows: number, asOf: number): string[] {
  const places = new Set<number>();
  for (let row = 0; row < rows; row++) places.add(factAt(column, row, asOf));
  return [...places]
    .filter((place) => place === place)
    .map((place) => column.texts[place]!)
    .sort();
}

export function facetsOf({ portfolio, asOf }: PortfolioState): Facets {
  const day = parseDay(asOf)!;
  return {
    segments: inUse(portfolio.segment, portfolio.size, day),
    stages: inUse(portfolio.stage, portfolio.size, day),
  };
}
