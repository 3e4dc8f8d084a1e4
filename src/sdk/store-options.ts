import { parseDay } from '../scoring/contract/day.js';
import type { ProblemLog } from '../scoring/contract/problems.js';
import type { Day, Exchange } from '../scoring/index.js';
import { cutText } from '../scoring/contract/text.js';
import type { HealthStoreOptions } from './health-store-contract.js';
import type { VisitOptions } from './visits.js';

const KNOWN = [
  ...['model', 'accounts', 'asOf', 'viewer', 'currency', 'rates', 'archive', 'names', 'lastVisit'],
] as const;

/** The options as they are, each read once, without those that throw when they are. */
function copyOptions(options: object, log: ProblemLog): HealthStoreOptions {
  const copy: Record<string, unknown> = {};
  for (const key of KNOWN) {
    try {
      copy[key] = (options as HealthStoreOptions)[key];
    } catch {
      log.error('unreadable', 'an option that can be read without an error', undefined, key);
    }
  }
  return copy;
}

/** Entries of an object of the host's; none (and a problem) when it throws. */
function readEntries(rates: unknown, log: ProblemLog): [string, unknown][] {
  try {
    return Object.entries((rates ?? {}) as Readonly<Record<string, unknown>>);
  } catch {
    log.error('unreadable', 'rates that can be read without an error', undefined, 'rates');
    return [];
  }
}

function noteUnknownKeys(options: object, log: ProblemLog): void {
  try {
    for (const key of Object.keys(options)) {
      if (!(KNOWN as readonly string[]).includes(key))
        log.warn('unknown-option', `one of ${KNOWN.join(', ')}`, key, key);
    }
  } catch {
    log.error('unreadable', 'options that can be read without an error', undefined);
  }
}

/** A day a host named; undefined (and a problem) when it is none. */
export function readAsOf(asOf: unknown, log: ProblemLog, path = 'asOf'): Day | undefined {
  if (typeof asOf === 'string' && parseDay(asOf) !== undefined) return asOf;
  log.error('not-a-day', 'a calendar day, YYYY-MM-DD', asOf, path);
  return undefined;
}

/** The host's currency and rates, those that are numbers above 0; undefined when it named none. */
function readExchange({ currency, rates }: HealthStoreOptions, log: ProblemLog): Exchange | undefined {
  if (currency === undefined) {
    if (rates !== undefined)
      log.error('missing', 'the currency that the rates lead to', currency, 'currency');
    return undefined;
  }
  if (typeof currency !== 'string') {
    log.error('not-a-currency', 'a currency code such as EUR', currency, 'currency');
    return undefined;
  }
  const entries = readEntries(rates, log);
  const isRate = (rate: unknown): rate is number => typeof rate === 'number' && rate > 0 && rate < Infinity;
  for (const [code, rate] of entries) {
    if (!isRate(rate)) log.drop('not-a-rate', 'a number above 0', rate, 'rates', code);
  }
  return {
    currency,
    rates: Object.fromEntries(entries.filter(([, rate]) => isRate(rate))) as Record<string, number>,
  };
}

/** What accounts are called, as a host has it: looked up in an object's own keys, or asked of a function. */
function readNames(names: unknown, log: ProblemLog): VisitOptions['nameOf'] {
  const isNames = names === undefined || names === null || ['object', 'function'].includes(typeof names);
  if (!isNames) log.error('not-names', 'an object of names by id, or a function', names, 'names');
  return (id) => {
    try {
      const name: unknown =
        typeof names === 'function'
          ? (names as (id: string) => unknown)(id)
          : Object.hasOwn(names ?? {}, id) && (names as Readonly<Record<string, unknown>>)[id];
      return typeof name === 'string' && name !== '' ? cutText(name) : undefined;
    } catch {
      return undefined;
    }
  };
}

/** What a store starts with. */
export interface ReadOptions extends Pick<HealthStoreOptions, 'model' | 'accounts' | 'asOf' | 'viewer'> {
  readonly exchange?: Exchange | undefined;
  readonly visits: VisitOptions;
}

/** Options that read well enough to go on with; a programmer's error is a problem, never an exception. */
export function readOptions(options: unknown, log: ProblemLog): ReadOptions {
  if (typeof options !== 'object' || options === null) {
    log.error('not-options', 'an object with a model and accounts', options);
    return { visits: { archive: undefined, nameOf: () => undefined, lastVisit: undefined } };
  }
  noteUnknownKeys(options, log);
  const read = copyOptions(options, log);
  const { model, accounts, asOf, viewer } = read;
  const isViewer = viewer === undefined || typeof viewer === 'string';
  if (!isViewer)
    log.error(
      'not-a-viewer',
      "the owner id of the person looking, as in the accounts' owner",
      viewer,
      'viewer',
    );
  return {
    model,
    accounts,
    exchange: readExchange(read, log),
    visits: {
      archive: read.archive ?? undefined,
      nameOf: readNames(read.names, log),
      lastVisit: read.lastVisit === undefined ? undefined : readAsOf(read.lastVisit, log, 'lastVisit'),
    },
    ...(asOf !== undefined && { asOf: readAsOf(asOf, log) }),
    ...(isViewer && { viewer }),
  };
}
