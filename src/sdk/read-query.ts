import { MOVEMENT_DAYS } from '../scoring/explain/triage.js';
import type { Query } from './health-store-contract.js';
import type { AskedOfPortfolio } from './portfolio/report-portfolio.js';

/** Reads are called while a page draws, where a slip must neither throw nor set off another drawing with a problem. */
function readParts<T>(input: unknown, read: (parts: Readonly<Record<string, unknown>>) => T): T {
  try {
    return read(Object(input ?? {}) as Record<string, unknown>);
  } catch {
    return read({});
  }
}

const texts = (list: unknown): string[] | undefined => (Array.isArray(list) ? list.map(String) : undefined);

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A query without the parts that are none. */
export const readQuery = (query: unknown): Query =>
  readParts(query, (parts) => ({
    bands: texts(parts['bands']),
    segments: texts(parts['segments']),
    stages: texts(parts['stages']),
    mine: Boolean(parts['mine']),
    text: text(parts['text']),
    sort: text(parts['sort']) as Query['sort'],
    order: text(parts['order']) as Query['order'],
  }));

/** Ten years of weeks: further back nothing is told. */
const MOST_WEEKS = 520;

/** How many weekly points are wanted; `usual` when that is no whole number of at least one. */
export const readWeeks = (options: unknown, usual: number): number =>
  readParts(options, ({ weeks }) =>
    typeof weeks === 'number' && weeks >= 1 ? Math.min(Math.floor(weeks), MOST_WEEKS) : usual,
  );

/** The most wanted; `otherwise`, or all, when that is no number. */
export const readCapacity = (options: unknown, otherwise = Infinity): number =>
  readParts(options, ({ capacity }) =>
    typeof capacity === 'number' && !Number.isNaN(capacity) ? Math.max(0, capacity) : otherwise,
  );

/** Ten years: further back than any account's data tell much. */
const MOST_DAYS = 3660;

/** A question without the parts that are none; the days are whole, from 1 to 3,660. */
export const readPortfolioQuestion = (question: unknown): AskedOfPortfolio =>
  readParts(question, ({ segments, stages, mine, sinceDays }) => ({
    segments: texts(segments),
    stages: texts(stages),
    mine: Boolean(mine),
    sinceDays:
      typeof sinceDays === 'number' && sinceDays >= 1
        ? Math.min(MOST_DAYS, Math.floor(sinceDays))
        : MOVEMENT_DAYS,
  }));
