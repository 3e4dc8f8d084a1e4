import { contentHash } from '../../scoring/evaluate/content-hash.js';
import type { ChangeReport } from '../changes/change-report.js';
import type { Task } from '../health-store-contract.js';
import { momentOf, readOptions, type CloudEventOptions } from './export-options.js';
import { wordsOf } from './export-words.js';
import { changesIn, tasksIn, type ExportedChange } from './exported-records.js';

/** An event in the JSON format of CloudEvents 1.0, made of plain data. */
export interface CloudEvent<T> {
  readonly specversion: '1.0';
  /** Sixteen hexadecimal digits, equal for equal type and data: whoever has seen one can pass over its repetition. */
  readonly id: string;
  readonly source: string;
  readonly type: T extends Task ? 'customer-health.task.suggested' : 'customer-health.account.changed';
  /** The account's id. */
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: T;
}

const OWN_SOURCE = 'customer-health-elements';
const NO_URI_CHARACTER = /%(?![\da-f]{2})|[^\w\-.~:/?#[\]@!$&'()*+,;=%]/giu;
/** The standard allows no control characters, no halves of pairs and no noncharacters in its texts. */
const NO_EVENT_CHARACTER = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

function sourceIn(source: unknown): string {
  if (typeof source !== 'string' || source === '') return OWN_SOURCE;
  return source.replace(/\p{Cs}/gu, '\uFFFD').replace(NO_URI_CHARACTER, encodeURIComponent);
}

function eventsOf<T extends Task | ExportedChange>(
  type: CloudEvent<T>['type'],
  records: readonly T[],
  options: Partial<CloudEventOptions>,
): CloudEvent<T>[] {
  const source = sourceIn(options.source);
  const time = momentOf(options.time).toISOString();
  return records.map((record) => {
    const data = JSON.parse(JSON.stringify(record)) as T;
    return {
      specversion: '1.0',
      id: contentHash([type, data]),
      source,
      type,
      subject: data.account.replace(NO_EVENT_CHARACTER, '\uFFFD'),
      time,
      datacontenttype: 'application/json',
      data,
    };
  });
}

/**
 * Tasks, or the accounts of a change report, as CloudEvents 1.0: one event a task or account, ready for
 * `JSON.stringify` and the media type `application/cloudevents-batch+json`.
 *
 * The types carry no reversed domain name, which the standard recommends: it would name who defines them, and they are
 * the same for every host; the host's own domain belongs in `source`. Owners, notes and who looked at what are not in
 * the data. What is neither a list nor a report gives no events; a record that cannot be read is left out. Never throws.
 */
export function toCloudEvents(tasks: readonly Task[], options?: CloudEventOptions): CloudEvent<Task>[];
export function toCloudEvents(
  report: ChangeReport,
  options?: CloudEventOptions,
): CloudEvent<ExportedChange>[];
export function toCloudEvents(
  tasksOrReport: readonly Task[] | ChangeReport,
  options?: CloudEventOptions,
): CloudEvent<Task>[] | CloudEvent<ExportedChange>[] {
  const given = readOptions(options);
  const changes = changesIn(tasksOrReport);
  return changes
    ? eventsOf('customer-health.account.changed', changes, given)
    : eventsOf('customer-health.task.suggested', tasksIn(tasksOrReport, wordsOf(given)), given);
}
