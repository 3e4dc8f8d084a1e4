import type { HealthModel } from '../../scoring/index.js';

/** In which words plays, bands and what called for a play are named. */
export interface WordOptions {
  /** `store.model`. Without it plays are named as the store names them, everything else by its id. */
  readonly model?: HealthModel | undefined;
  /** A BCP 47 tag, as `de` or `pt-BR`; the model's label in it, in its language, in English, or the first there is. */
  readonly language?: string | undefined;
}

export interface CsvExportOptions extends WordOptions {
  /** `,` if left out. Spreadsheet programs in countries that write 0,5 open `;` without asking. */
  readonly delimiter?: ',' | ';' | '\t' | undefined;
}

export interface CalendarOptions extends WordOptions {
  /** When the calendar was made (`DTSTAMP`); the clock of the machine if left out. */
  readonly now?: Date | undefined;
  /** What follows the `@` of every UID: a domain of yours, so that two portfolios with the same ids stay apart. */
  readonly uidDomain?: string | undefined;
}

export interface CloudEventOptions extends WordOptions {
  /** Where the events come from, a URI or a path; `customer-health-elements` if left out. */
  readonly source?: string | undefined;
  /** When the events were made; the clock of the machine if left out. */
  readonly time?: Date | undefined;
}

/** The options as they could be read: a host's object may be missing, or throw. */
export function readOptions<T extends object>(options: T | undefined): Partial<T> {
  try {
    return { ...options };
  } catch {
    return {};
  }
}

/** The moment given, if it is one that RFC 3339 and RFC 5545 can write; else now. */
export function momentOf(given: Date | undefined): Date {
  const time = given instanceof Date ? given.getTime() : Number.NaN;
  const earliest = Date.UTC(1000, 0);
  return new Date(time >= earliest && time < Date.UTC(10_000, 0) ? time : Date.now());
}
