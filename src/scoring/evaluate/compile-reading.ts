import { durationDaysIf } from '../contract/duration.js';
import type { Reading } from '../contract/model.js';
import type { Block } from './block.js';
import { compareWindows, type ComparedWindows } from './compare-windows.js';
import { newestEvidence } from './evidence-day.js';
import { entryAt, factAt, type FactColumn } from './fact-column.js';
import { readLatest } from './latest-metric.js';
import { locate } from './locate.js';
import type { MetricColumn } from './metric-column.js';
import { dateAt, type Portfolio } from './portfolio.js';
import { weighColumn } from './weigh-column.js';
import { slope } from './slope.js';
import {
  count,
  max,
  mean,
  min,
  nps,
  share,
  sum,
  variability,
  type WindowReading,
} from './window-readings.js';

/** A reading made ready to run over blocks of rows. */
export interface CompiledReading {
  readonly reading: Reading;
  /** Days of the window; undefined for readings without one. */
  readonly overDays: number | undefined;
  readonly compared: ComparedWindows | undefined;
  /** The readings of a block's rows, NaN where unknown; of text, its place in `texts`. */
  readonly read: (block: Block, out: Float64Array) => void;
  /** Where text readings come from; undefined for numbers. */
  readonly texts: ((portfolio: Portfolio) => FactColumn | undefined) | undefined;
  /** The metric read, with `weigh` applied. */
  readonly column: (portfolio: Portfolio) => MetricColumn | undefined;
  /** The day of the newest evidence, NaN where it is always fresh. */
  readonly evidenceDay: (block: Block, out: Float64Array) => void;
}

type Read = CompiledReading['read'];

const WINDOWED: Readonly<
  Partial<Record<Reading['read'], (reading: Reading, asOf: number) => WindowReading>>
> = {
  mean: () => mean,
  min: () => min,
  max: () => max,
  sum: () => sum,
  count: () => count,
  variability: () => variability,
  nps: () => nps,
  share: ({ where }) => share(where ?? {}),
  slope: (_, asOf) => slope(asOf),
};

/** The column read, weighed once for each portfolio. */
function columnOf({ metric, weigh }: Reading): CompiledReading['column'] {
  if (!weigh) return (portfolio) => portfolio.metrics.get(metric ?? '');
  const weighed = new WeakMap<MetricColumn, MetricColumn>();
  return (portfolio) => {
    const column = portfolio.metrics.get(metric ?? '');
    if (!column) return undefined;
    if (!weighed.has(column)) weighed.set(column, weighColumn(column, weigh));
    return weighed.get(column);
  };
}

const textsOf = ({ read, attribute }: Reading): CompiledReading['texts'] =>
  read === 'attribute'
    ? (portfolio) => portfolio.attributes.get(attribute ?? '')
    : read === 'pulse'
      ? (portfolio) => portfolio.pulse
      : undefined;

/** Days since the newest value that is not 0, on or before the block's day. */
function readDaysSinceValue({ rows, asOf, scratch }: Block, column: MetricColumn, out: Float64Array): void {
  scratch.within(() => {
    const [low, high] = [scratch.integers(), scratch.integers()];
    locate(column, rows, -Infinity, asOf, low, high);
    for (let k = 0; k < rows.length; k++) {
      let i = high[k]! - 1;
      while (i >= low[k]! && !column.values[i]) i--;
      out[k] = i >= low[k]! ? asOf - column.days[i + column.clock[rows[k]!]!]! : NaN;
    }
  });
}

const dateReading =
  (name: string, distance: (day: number, asOf: number) => number): Read =>
  ({ portfolio, rows, asOf }, out) => {
    for (let k = 0; k < rows.length; k++) out[k] = distance(dateAt(portfolio, name, rows[k]!, asOf), asOf);
  };

const textReading =
  (texts: NonNullable<CompiledReading['texts']>): Read =>
  ({ portfolio, rows, asOf }, out) => {
    const column = texts(portfolio);
    for (let k = 0; k < rows.length; k++) out[k] = factAt(column, rows[k]!, asOf);
  };

/** A reading of a metric's column; unknown where no account sent the metric. */
const columnReading =
  (
    column: CompiledReading['column'],
    read: (block: Block, column: MetricColumn, out: Float64Array) => void,
  ): Read =>
  (block, out) => {
    const found = column(block.portfolio);
    if (found) read(block, found, out);
    else out.fill(NaN, 0, block.rows.length);
  };

const comparedReading = (
  column: CompiledReading['column'],
  windows: ComparedWindows,
  relative: boolean,
): Read =>
  columnReading(column, (block, found, out) => {
    block.scratch.within(() => {
      const before = block.scratch.floats();
      compareWindows(block, found, windows, out, before);
      for (let k = 0; k < block.rows.length; k++) {
        const then = before[k]!;
        const difference = out[k]! - then;
        out[k] = !relative ? difference : then > 0 ? difference / then : NaN;
      }
    });
  });

const windowReading = (column: CompiledReading['column'], overDays: number, reading: Reading): Read =>
  columnReading(column, ({ rows, asOf, scratch }, found, out) => {
    scratch.within(() => {
      const [low, high] = [scratch.integers(), scratch.integers()];
      locate(found, rows, asOf - overDays + 1, asOf, low, high);
      WINDOWED[reading.read]!(reading, asOf)({ column: found, rows, low, high }, out);
    });
  });

function goalReading(column: CompiledReading['column'], metric: string): Read {
  return (block, out) => {
    readLatest(block, metric, column(block.portfolio), out);
    const goals = block.portfolio.goals.get(metric);
    for (let k = 0; k < block.rows.length; k++) out[k]! /= factAt(goals, block.rows[k]!, block.asOf);
  };
}

/** Divides a finished reading by another metric's latest, and leaves nothing that is not finite. */
function finished(read: Read, per: string | undefined): Read {
  return (block, out) => {
    read(block, out);
    block.scratch.within(() => {
      if (per === undefined) return;
      const divisor = block.scratch.floats();
      readLatest(block, per, block.portfolio.metrics.get(per), divisor);
      for (let k = 0; k < block.rows.length; k++) out[k]! /= divisor[k]!;
    });
    for (let k = 0; k < block.rows.length; k++) if (!Number.isFinite(out[k])) out[k] = NaN;
  };
}

function evidenceDayOf(reading: Reading, column: CompiledReading['column']): CompiledReading['evidenceDay'] {
  if (reading.read === 'pulse') {
    return ({ portfolio: { pulse }, rows, asOf }, out) => {
      for (let k = 0; k < rows.length; k++) {
        const entry = entryAt(pulse, rows[k]!, asOf);
        out[k] = entry < 0 ? NaN : pulse.days[entry]!;
      }
    };
  }
  return columnReading(column, (block, found, out) => newestEvidence(block, found, reading.read, out));
}

function readOf(
  reading: Reading,
  column: CompiledReading['column'],
  compared: ComparedWindows | undefined,
): Read {
  const { read, metric, date } = reading;
  const texts = textsOf(reading);
  if (texts) return textReading(texts);
  if (compared) return comparedReading(column, compared, read === 'change');
  if (read === 'latest') return (block, out) => readLatest(block, metric!, column(block.portfolio), out);
  if (read === 'goal') return goalReading(column, metric!);
  if (read === 'daysUntil') return dateReading(date!, (day, asOf) => day - asOf);
  if (read === 'daysSince') {
    return date === undefined
      ? columnReading(column, readDaysSinceValue)
      : dateReading(date, (day, asOf) => (day <= asOf ? asOf - day : NaN));
  }
  return windowReading(column, durationDaysIf(reading.over)!, reading);
}

/** Makes a reading of a parsed model ready to run. */
export function compileReading(reading: Reading): CompiledReading {
  const column = columnOf(reading);
  const overDays = durationDaysIf(reading.over);
  const compared =
    reading.read === 'change' || reading.read === 'difference'
      ? {
          overDays: overDays!,
          againstDays: durationDaysIf(reading.against) ?? overDays!,
          lagDays: durationDaysIf(reading.lag) ?? overDays!,
          of: reading.of,
        }
      : undefined;
  return {
    reading,
    overDays,
    compared,
    column,
    texts: textsOf(reading),
    read: finished(readOf(reading, column, compared), reading.per),
    evidenceDay: evidenceDayOf(reading, column),
  };
}
