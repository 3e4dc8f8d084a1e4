import { formatDay, type DayNumber } from '../contract/day.js';
import { createBlock } from '../evaluate/block.js';
import { compareWindows } from '../evaluate/compare-windows.js';
import type { CompiledReading } from '../evaluate/compile-reading.js';
import { textAt } from '../evaluate/fact-column.js';
import { readLatest } from '../evaluate/latest-metric.js';
import { locate } from '../evaluate/locate.js';
import { FORM, type MetricColumn } from '../evaluate/metric-column.js';
import { dateAt, type Portfolio } from '../evaluate/portfolio.js';
import type { Evidence, EvidencePoint, EvidenceWindow } from './explanation.js';

/** The newest points of a window that are kept as evidence. */
const EVIDENCE_POINTS = 60;

/** One row of one portfolio as of one day. */
export interface Standpoint {
  readonly portfolio: Portfolio;
  readonly row: number;
  readonly asOf: DayNumber;
}

const blockOf = ({ portfolio, row, asOf }: Standpoint): ReturnType<typeof createBlock> =>
  createBlock(portfolio, Int32Array.of(row), asOf);

/** What a reading gives for one row: a number, a text, or undefined when unknown. */
export function readOne(reading: CompiledReading, at: Standpoint): number | string | undefined {
  if (reading.texts) return textAt(reading.texts(at.portfolio), at.row, at.asOf);
  const block = blockOf(at);
  return block.scratch.within(() => {
    const out = block.scratch.floats();
    reading.read(block, out);
    return out[0] === out[0] ? out[0] : undefined;
  });
}

/** The newest day for which a reading has evidence, fresh or not; undefined where evidence has no day. */
export function lastSeen(reading: CompiledReading, at: Standpoint): DayNumber | undefined {
  const block = blockOf(at);
  return block.scratch.within(() => {
    const out = block.scratch.floats();
    reading.evidenceDay(block, out);
    return out[0] === out[0] ? out[0] : undefined;
  });
}

/** The column read, if this row sent the metric: what other rows sent must not show. */
function sentColumn({ column }: CompiledReading, { portfolio, row }: Standpoint): MetricColumn | undefined {
  const found = column(portfolio);
  return found && found.form[row] !== FORM.none ? found : undefined;
}

/** The values as sent, those that the reading's weights make disappear left out. */
function pointsBetween(
  { reading, column: columnOf }: CompiledReading,
  at: Standpoint,
  first: DayNumber,
  most: number,
): EvidencePoint[] {
  const column = columnOf(at.portfolio)!;
  const sent = at.portfolio.metrics.get(reading.metric!)!.values;
  const [low, high] = [new Int32Array(1), new Int32Array(1)];
  locate(column, Int32Array.of(at.row), first, at.asOf, low, high);
  const points: EvidencePoint[] = [];
  for (let i = high[0]! - 1; i >= low[0]! && points.length < most; i--) {
    if (column.values[i] !== column.values[i]) continue;
    const value = sent[i]!;
    const kind = column.kinds[column.kindOf?.[i] ?? -1];
    points.push({
      on: formatDay(column.days[i + column.clock[at.row]!]!),
      value,
      ...(kind !== undefined && { kind }),
    });
  }
  return points.reverse();
}

/** The part of a metric that a reading without a window shows: its newest value alone. */
function newestPoint(reading: CompiledReading, column: MetricColumn, at: Standpoint): EvidencePoint[] {
  if (column.form[at.row] === FORM.bare) return [{ value: column.bare[at.row]! }];
  const isDaysSince = reading.reading.read === 'daysSince';
  const points = pointsBetween(reading, at, -Infinity, isDaysSince ? Infinity : 1);
  return points.filter(({ value }) => !isDaysSince || value !== 0).slice(-1);
}

/** The known values a reading rests on, with their days, oldest first. */
export function pointsOf(reading: CompiledReading, at: Standpoint, most = Infinity): EvidencePoint[] {
  const column = sentColumn(reading, at);
  if (!column) return [];
  if (reading.overDays === undefined) return newestPoint(reading, column, at);
  return pointsBetween(reading, at, at.asOf - reading.overDays + 1, most);
}

function windowsOf(
  reading: CompiledReading,
  column: MetricColumn,
  at: Standpoint,
): Pick<Evidence, 'window' | 'earlier'> {
  const { compared, overDays } = reading;
  const block = blockOf(at);
  return block.scratch.within(() => {
    const [now, before] = [block.scratch.floats(), block.scratch.floats()];
    const span = (days: number, lag: number, value: number): EvidenceWindow => ({
      from: formatDay(at.asOf - lag - days + 1),
      to: formatDay(at.asOf - lag),
      value,
    });
    if (compared) {
      compareWindows(block, column, compared, now, before);
      return {
        window: span(compared.overDays, 0, now[0]!),
        earlier: span(compared.againstDays, compared.lagDays, before[0]!),
      };
    }
    if (overDays === undefined) return {};
    reading.read(block, now);
    return { window: span(overDays, 0, now[0]!) };
  });
}

/** What a reading is divided by: the newest value of another metric, NaN when unknown. */
export function divisorOf(per: string, at: Standpoint): number {
  const block = blockOf(at);
  return block.scratch.within(() => {
    const out = block.scratch.floats();
    readLatest(block, per, at.portfolio.metrics.get(per), out);
    return out[0]!;
  });
}

/** What a reading rests on for one row: the values in its windows with their days, oldest first. */
export function evidenceOf(reading: CompiledReading, at: Standpoint): Evidence {
  const { read, metric, attribute, date, per } = reading.reading;
  const column = sentColumn(reading, at);
  const dateOn = date === undefined ? NaN : dateAt(at.portfolio, date, at.row, at.asOf);
  return {
    read,
    ...(metric !== undefined && { metric }),
    ...(attribute !== undefined && { attribute }),
    ...(date !== undefined && { date }),
    ...(dateOn === dateOn && { dateOn: formatDay(dateOn) }),
    ...(column && windowsOf(reading, column, at)),
    ...(per !== undefined && { per: { metric: per, value: divisorOf(per, at) } }),
    points: pointsOf(reading, at, EVIDENCE_POINTS),
  };
}
