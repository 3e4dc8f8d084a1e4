import type {
  DatedValue,
  EventList,
  Metric,
  RegularSeries,
  SparseSeries,
  Values,
} from '../contract/account.js';
import { parseDay } from '../contract/day.js';
import { RulerDays, type Stretch } from './ruler-days.js';
import { periodOf } from './rulers.js';

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

const isEventList = (metric: Dated): metric is EventList => !('every' in metric) && 'at' in metric;
const numberAt = (values: Values, index: number): number => values[index] ?? NaN;

function formOf(metric: Metric): number {
  if (typeof metric === 'number') return FORM.bare;
  if (!isEventList(metric)) return FORM.series;
  return metric.values ? FORM.valuedEvents : FORM.countedEvents;
}

const narrowed = (values: Float64Array): Float32Array | Float64Array =>
  values.every((value) => value !== value || Math.fround(value) === value)
    ? Float32Array.from(values)
    : values;

/** Numbers the kinds of a column's events as they are met. */
class Kinds {
  readonly #places = new Map<string, number>();

  placeOf(kind: string): number {
    let place = this.#places.get(kind);
    if (place === undefined) this.#places.set(kind, (place = this.#places.size));
    return place;
  }

  get names(): string[] {
    return [...this.#places.keys()];
  }
}

function fillSeries(
  series: RegularSeries | SparseSeries,
  { ruler, first, length }: Stretch,
  at: number,
  values: Float64Array,
): void {
  if (!('at' in series)) {
    for (let j = 0; j < length; j++) values[at + j] = numberAt(series.values, j);
    return;
  }
  values.fill(series.absent, at, at + length);
  series.at.forEach((on, j) => (values[at + periodOf(ruler.grid, on) - first] = numberAt(series.values, j)));
}

function fillList(
  list: EventList | DatedValue,
  at: number,
  values: Float64Array,
  days: Int32Array,
  firstDay: number,
): void {
  if (!('at' in list)) {
    values[at] = list.value;
    days[firstDay] = parseDay(list.on)!;
    return;
  }
  list.at.forEach((on, j) => {
    values[at + j] = list.values ? numberAt(list.values, j) : 1;
    days[firstDay + j] = parseDay(on)!;
  });
}

/**
 * Builds one metric's column from the rows that sent it: first how long each row is, then what is in it.
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
  const rulers = new RulerDays();
  let irregular = 0;
  const stretches = metrics.map((metric, k): Stretch | undefined => {
    const row = rows[k]!;
    form[row] = formOf(metric);
    if (typeof metric === 'number') {
      bare[row] = metric;
      return undefined;
    }
    const stretch = 'every' in metric ? rulers.place(metric) : undefined;
    const length = stretch?.length ?? ('at' in metric ? metric.at.length : 1);
    if (!stretch) irregular += length;
    start[row + 1] = length;
    return stretch;
  });
  for (let row = 0; row < size; row++) start[row + 1]! += start[row]!;

  const { days, used } = rulers.lay(irregular);
  const values = new Float64Array(start[size]!);
  const clock = new Int32Array(size);
  const namesKinds = metrics.some(
    (metric) => typeof metric === 'object' && 'kinds' in metric && metric.kinds,
  );
  const kindOf = namesKinds ? new Int32Array(values.length).fill(-1) : undefined;
  const kinds = new Kinds();
  let nextDay = used;
  metrics.forEach((metric, k) => {
    if (typeof metric === 'number') return;
    const at = start[rows[k]!]!;
    const stretch = stretches[k];
    clock[rows[k]!] = (stretch ? stretch.ruler.origin + stretch.first : nextDay) - at;
    if ('every' in metric) {
      fillSeries(metric, stretch!, at, values);
      return;
    }
    fillList(metric, at, values, days, nextDay);
    nextDay += start[rows[k]! + 1]! - at;
    if (kindOf && 'at' in metric) metric.kinds?.forEach((kind, j) => (kindOf[at + j] = kinds.placeOf(kind)));
  });
  return { form, values: narrowed(values), start, clock, days, bare, kindOf, kinds: kinds.names };
}
