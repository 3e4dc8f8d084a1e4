import type { Fact } from './account.js';
import { arrange, risingOrder } from './day-order.js';
import { isRecord } from './read-collection.js';
import { readPart, type Read } from './read-part.js';
import { everyOf, readDays } from './read-series.js';

/**
 * Reads a fact that holds on every day, or one with its past: `{ at, values }`, put in the order of its days. In the past
 * `null` means unknown from that day on; one entry that cannot be read makes all of it unknown.
 */
export function factOf<T>(read: Read<T>): Read<Fact<T>> {
  const readValues = everyOf<T, null>(read, null);
  return (value, log) => {
    if (!isRecord(value)) return read(value, log);
    const at = readPart(value, 'at', readDays, log);
    const values = readPart(value, 'values', readValues, log);
    if (at?.length !== values?.length || at === undefined || values === undefined) {
      log.drop('not-a-dated-fact', 'one value, or { at, values } with a value for each day', value);
      return undefined;
    }
    const order = risingOrder(at);
    return order === undefined ? { at, values } : { at: arrange(at, order), values: arrange(values, order) };
  };
}
