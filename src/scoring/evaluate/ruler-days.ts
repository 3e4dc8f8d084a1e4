import type { Cadence, Day, RegularSeries, SparseSeries } from '../contract/account.js';
import { dayOfPeriod, gridOf, periodOf, type Grid } from './rulers.js';

/** A stretch of one grid, laid out as days. */
export interface Ruler {
  readonly grid: Grid;
  first: number;
  last: number;
  /** Where period 0 would stand among the days. */
  origin: number;
}

/** Where a regular series lies: its first period on a ruler, and how many there are. */
export interface Stretch {
  readonly ruler: Ruler;
  readonly first: number;
  readonly length: number;
}

/** Periods a sparse series stands for: from its first listed day to its end. */
function sparseLength(series: SparseSeries, grid: Grid, last: number): number {
  let first = last + 1;
  for (const on of series.at) first = Math.min(first, periodOf(grid, on));
  return last - first + 1;
}

/** The rulers that a metric's regular series lie on, each as long as the longest stretch needed of it. */
export class RulerDays {
  readonly #byKey = new Map<string, Ruler>();

  /** Places a series, and makes its ruler long enough. */
  place(series: RegularSeries | SparseSeries): Stretch {
    const ruler = this.#of(series.every, series.end);
    const last = periodOf(ruler.grid, series.end);
    const length = 'at' in series ? sparseLength(series, ruler.grid, last) : series.values.length;
    const first = last - length + 1;
    ruler.first = Math.min(ruler.first, first);
    ruler.last = Math.max(ruler.last, last);
    return { ruler, first, length };
  }

  #of(every: Cadence, end: Day): Ruler {
    const grid = gridOf(every, end);
    const key = `${every} ${grid.phase}`;
    let ruler = this.#byKey.get(key);
    if (!ruler) this.#byKey.set(key, (ruler = { grid, first: Infinity, last: -Infinity, origin: 0 }));
    return ruler;
  }

  /** Lays the rulers end to end and returns their days; what is irregular goes behind them. */
  lay(irregular: number): { days: Int32Array; used: number } {
    let used = 0;
    for (const ruler of this.#byKey.values()) {
      if (ruler.first > ruler.last) continue;
      ruler.origin = used - ruler.first;
      used += ruler.last - ruler.first + 1;
    }
    const days = new Int32Array(used + irregular);
    for (const { grid, first, last, origin } of this.#byKey.values()) {
      for (let period = first; period <= last; period++) days[origin + period] = dayOfPeriod(grid, period);
    }
    return { days, used };
  }
}
