import type { DatedValue, EventList, Metric, RegularSeries } from './account.js';
import { arrange, risingOrder } from './day-order.js';
import type { ProblemLog } from './problems.js';
import { isRecord } from './read-collection.js';
import { own, readDay, readNeeded, readNumber, readPart, readText, type Read } from './read-part.js';
import { everyOf, readCadence, readDays, readNumbers } from './read-series.js';
import { readSparseSeries } from './read-sparse-series.js';

const FORMS =
  'a number, { on, value }, { every, end, values }, { every, end, at, values, absent } or { at, values, kinds }';

const readKinds = everyOf<string, string>(readText, '');

function readDated(metric: object, log: ProblemLog): DatedValue | undefined {
  const on = readNeeded(metric, 'on', readDay, log);
  const value = readNeeded(metric, 'value', readNumber, log);
  return on === undefined || value === undefined ? undefined : { on, value };
}

function readRegular(metric: object, log: ProblemLog): RegularSeries | undefined {
  const every = readNeeded(metric, 'every', readCadence, log);
  const end = readNeeded(metric, 'end', readDay, log);
  const values = readNeeded(metric, 'values', readNumbers, log);
  return every === undefined || end === undefined || values === undefined
    ? undefined
    : { every, end, values };
}

function readEvents(metric: object, log: ProblemLog): EventList | undefined {
  const before = log.dropped;
  const at = readNeeded(metric, 'at', readDays, log);
  const values = readPart(metric, 'values', readNumbers, log);
  const kinds = readPart(metric, 'kinds', readKinds, log);
  // An end or a value for absent periods speaks of a grid: read as events, the periods left out would not be zero.
  for (const key of ['end', 'absent']) {
    if (own(metric, key) !== undefined) log.drop('missing', `every, as there is ${key}`, undefined, 'every');
  }
  if (at === undefined || log.dropped > before) return undefined;
  for (const list of [values, kinds]) {
    if (list !== undefined && list.length !== at.length) {
      log.drop(
        'lengths-differ',
        `${at.length} entries, one for each at`,
        list.length,
        list === kinds ? 'kinds' : 'values',
      );
      return undefined;
    }
  }
  const order = risingOrder(at);
  const sorted = <L extends Parameters<typeof arrange>[0]>(list: L) =>
    order === undefined ? list : arrange(list, order);
  return {
    at: sorted(at),
    ...(values && { values: sorted(values) }),
    ...(kinds && { kinds: sorted(kinds) }),
  };
}

interface Form {
  readonly keys: ReadonlySet<string>;
  readonly read: (metric: object, log: ProblemLog) => Metric | undefined;
}

const REGULAR: Form = { keys: new Set(['every', 'end', 'values']), read: readRegular };
const SPARSE: Form = { keys: new Set(['every', 'end', 'at', 'values', 'absent']), read: readSparseSeries };
const EVENTS: Form = { keys: new Set(['at', 'values', 'kinds', 'end', 'absent']), read: readEvents };
const DATED: Form = { keys: new Set(['on', 'value']), read: readDated };

function formOf(metric: object): Form | undefined {
  const regular = own(metric, 'every') !== undefined;
  if (own(metric, 'at') !== undefined) return regular ? SPARSE : EVENTS;
  if (regular) return REGULAR;
  return own(metric, 'on') === undefined ? undefined : DATED;
}

/**
 * Reads one metric in any of its forms. Written by hand, because 100,000 accounts hold two million of them: a schema
 * takes five times as long. Cost: one pass over the entries.
 */
export const readMetric: Read<Metric> = (value, log) => {
  if (typeof value === 'number') return readNumber(value, log);
  const form = isRecord(value) ? formOf(value) : undefined;
  if (form === undefined) {
    log.drop('not-a-metric', FORMS, value);
    return undefined;
  }
  for (const key in value as object) {
    if (!form.keys.has(key) && Object.hasOwn(value as object, key))
      log.warn('unknown-key', `one of ${[...form.keys].join(', ')}`, key, key);
  }
  return form.read(value as object, log);
};
