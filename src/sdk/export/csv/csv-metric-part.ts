import { formatDay, parseDay } from '../../../scoring/contract/day.js';
import type { DayNumber } from '../../../scoring/contract/day.js';
import type { EventRows, SeriesRows } from '../csv-mapping.js';
import { put } from './csv-account-book.js';
import type { AccountDraft } from './csv-account-book.js';
import type { CsvRow } from './csv-row.js';
import type { CsvRowPart, CsvSpan } from './csv-row-part.js';
import { seriesOf } from './csv-series.js';
import type { GatheredRows } from './csv-series.js';

interface GatheredEvents extends GatheredRows {
  readonly kinds: string[];
}

/** A metric drawn from rows. */
export function metricPart(name: string, rows: SeriesRows | EventRows): CsvRowPart {
  const gathered = new Map<AccountDraft, GatheredEvents>();

  function read(row: CsvRow, day: DayNumber): ((account: AccountDraft) => void) | undefined {
    if (!row.fits(rows.where)) return undefined;
    const column = rows.every === 'event' ? rows.value : rows.column;
    const distinct = rows.every !== 'event' && rows.take === 'distinct';
    const counts = rows.every === 'event' ? column === undefined : rows.take === 'count';
    const value = counts ? 1 : distinct && column !== undefined ? row.cell(column) : row.number(column);
    const kind = rows.every === 'event' ? (row.text(rows.kind) ?? '') : '';
    if (value === undefined) return undefined;
    return (account) => {
      const kept = gathered.get(account) ?? { days: [], values: [], kinds: [] };
      kept.days.push(day);
      kept.values.push(value);
      kept.kinds.push(kind);
      gathered.set(account, kept);
    };
  }

  function finish(account: AccountDraft, { first, end }: CsvSpan): void {
    const kept = gathered.get(account);
    const metric =
      rows.every === 'event'
        ? eventsOf(kept, rows)
        : seriesOf(kept, rows, Math.max(first, sinceOf(account) ?? first), end);
    put(account.record, ['metrics', name], metric);
  }

  return { read, finish };
}

function sinceOf(account: AccountDraft): DayNumber | undefined {
  const since = account.record['since'];
  return typeof since === 'string' ? parseDay(since) : undefined;
}

/** Rows as an event list, oldest first; those of one day keep their order. */
function eventsOf(kept: GatheredEvents | undefined, { value, kind }: EventRows): Record<string, unknown> {
  const { days, values, kinds } = kept ?? { days: [], values: [], kinds: [] };
  const order = days
    .map((_, index) => index)
    .sort((a, b) => (days[a] as DayNumber) - (days[b] as DayNumber) || a - b);
  return {
    at: order.map((index) => formatDay(days[index] as DayNumber)),
    ...(value === undefined ? {} : { values: order.map((index) => values[index]) }),
    ...(kind === undefined ? {} : { kinds: order.map((index) => kinds[index]) }),
  };
}
