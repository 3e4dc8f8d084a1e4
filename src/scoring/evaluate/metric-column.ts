import type { Cadence, Day, EventList, Metric, SparseSeries, Values } from '../contract/account.js';
import { parseDay } from '../contract/day.js';
import { dayOfPeriod, gridOf, periodOf, type Grid } from './rulers.js';

/** What form a row sent its metric in: it decides what an empty window means. */
export const FORM = { none: 0, bare: 1, series: 2, valuedEvents: 3, countedEvents: 4 } as const;

/**
 * One metric of all accounts. Value `i` of row `r` (for `start[r] <= i < start[r + 1]`) is dated
 * `days[i + clock[r]]`; values of a row stand in the order of their days, `NaN` is a gap.
 */
export interface MetricColumn {
  readonly form: Uint8Array;
  /** Float32 only where every value survives it. */
  readonly values: Float32Array | Float64Array;
  readonly start: Int32Array;
  readonly clock: Int32Array;
  /** One ruler per cadence and phase, shared by all series on it, and a stretch per irregular list. */
  readonly days: Int32Array;
  /** Numbers without a day; NaN elsewhere. */
  readonly bare: Float64Array;
  /** Which of `kinds` each value is, −1 for none; only where some row names kinds. */
  readonly kindOf?: Int32Array | undefined;
  readonly kinds: readonly string[];
}

type Dated = Exclude<Metric, number>;

interface Ruler {
  readonly grid: Grid;
  first: number;
  last: number;
  /** Where period 0 would stand in `days`. */
  origin: number;
}

const isEventList = (metric: Dated): metric is EventList => !('every' in metric) && 'at' in metric;
const numberAt = (values: Values, index: number): number => values[index] ?? NaN;

/** The rulers that a metric's regular series lie on, each as long as the longest stretch needed of it. */
class Rulers {
  readonly #byKey = new Map<string, Ruler>();

  of(every: Cadence, end: Day): Ruler {
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

/** Periods a sparse series stands for: from its first listed day to its end. */
function sparseLength(series: SparseSeries, grid: Grid, last: number): number {
  let first = last + 1;
  for (const on of series.at) first = Math.min(first, periodOf(grid, on));
  return last - first + 1;
}

function formOf(metric: Metric): number {
  if (typeof metric === 'number') return FORM.bare;
  if (!isEventList(metric)) return FORM.series;
  return metric.values ? FORM.valuedEvents : FORM.countedEvents;
}

const narrowed = (values: Float64Array): Float32Array | Float64Array =>
  values.every((value) => value !== value || Math.fround(value) === value)
    ? Float32Array.from(values)
    : values;

/**
 * Builds one metric's column from the rows that sent it.
 *
 * @param size rows of the portfolio
 * @param rows rising row numbers, one for each of `metrics`
 */
export function createMetricColumn(
  size: number,
  rows: readonly number[],
  metrics: readonly Metric[],
): MetricColumn {
  const form = new Uint8Array(size);
  const bare = new Float64Array(size).fill(NaN);
  const start = new Int32Array(size + 1);
  const rulers = new Rulers();
  let irregular = 0;
  const namesKinds = metrics.some(
    (metric) => typeof metric === 'object' && 'kinds' in metric && metric.kinds,
  );
  metrics.forEach((metric, k) => {
    const row = rows[k]!;
    form[row] = formOf(metric);
    if (typeof metric === 'number') {
      bare[row] = metric;
    } else if ('every' in metric) {
      const ruler = rulers.of(metric.every, metric.end);
      const last = periodOf(ruler.grid, metric.end);
      const length = 'at' in metric ? sparseLength(metric, ruler.grid, last) : metric.values.length;
      ruler.first = Math.min(ruler.first, last - length + 1);
      ruler.last = Math.max(ruler.last, last);
      start[row + 1] = length;
    } else {
      const length = 'at' in metric ? metric.at.length : 1;
      irregular += length;
      start[row + 1] = length;
    }
  });
  for (let row = 0; row < size; row++) start[row + 1]! += start[row]!;

  const { days, used } = rulers.lay(irregular);
  const values = new Float64Array(start[size]!);
  const clock = new Int32Array(size);
  const kindOf = namesKinds ? new Int32Array(values.length).fill(-1) : undefined;
  const kinds = new Map<string, number>();
  let stretch = used;
  metrics.forEach((metric, k) => {
    if (typeof metric === 'number') return;
    const row = rows[k]!;
    const at = start[row]!;
    const length = start[row + 1]! - at;
    if ('every' in metric) {
      const { grid, origin } = rulers.of(metric.every, metric.end);
      const first = periodOf(grid, metric.end) - length + 1;
      clock[row] = origin + first - at;
      if ('at' in metric) {
        values.fill(metric.absent, at, at + length);
        metric.at.forEach((on, j) => (values[at + periodOf(grid, on) - first] = numberAt(metric.values, j)));
      } else {
        for (let j = 0; j < length; j++) values[at + j] = numberAt(metric.values, j);
      }
      return;
    }
    clock[row] = stretch - at;
    for (let j = 0; j < length; j++) {
      days[stretch++] = parseDay('at' in metric ? metric.at[j]! : metric.on)!;
      if (!('at' in metric)) values[at] = metric.value;
      else values[at + j] = metric.values ? numberAt(metric.values, j) : 1;
    }
    if (kindOf && 'at' in metric) {
      metric.kinds?.forEach((kind, j) => {
        if (!kinds.has(kind)) kinds.set(kind, kinds.size);
        kindOf[at + j] = kinds.get(kind)!;
      });
    }
  });
  return { form, values: narrowed(values), start, clock, days, bare, kindOf, kinds: [...kinds.keys()] };
}

/**
 * The column with each event multiplied by its kind's weight (`*` for the others, 0 if not given). An event of weight
 * 0 becomes a gap, because it does not exist for the reading; series have no kinds and stay as they are.
 */
export function weighColumn(column: MetricColumn, weigh: Readonly<Record<string, number>>): MetricColumn {
  const other = weigh['*'] ?? 0;
  const byKind = column.kinds.map((kind) => (Object.hasOwn(weigh, kind) ? weigh[kind]! : other));
  const values = Float64Array.from(column.values);
  for (let row = 0; row < column.form.length; row++) {
    if (column.form[row]! < FORM.valuedEvents) continue;
    for (let i = column.start[row]!; i < column.start[row + 1]!; i++) {
      const weight = byKind[column.kindOf?.[i] ?? -1] ?? other;
      values[i] = weight === 0 ? NaN : values[i]! * weight;
    }
  }
  return { ...column, values };
}
