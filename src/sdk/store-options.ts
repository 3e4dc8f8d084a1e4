import { parseDay } from '../scoring/contract/day.js';
import type { ProblemLog } from '../scoring/contract/problems.js';
import type { Day } from '../scoring/index.js';
import type { HealthStoreOptions } from './health-store-contract.js';

const KNOWN: ReadonlySet<string> = new Set<keyof HealthStoreOptions>(['model', 'accounts', 'asOf', 'viewer']);

/** A day a host named; undefined (and a problem) when it is none. */
export function readAsOf(asOf: unknown, log: ProblemLog): Day | undefined {
  if (typeof asOf === 'string' && parseDay(asOf) !== undefined) return asOf;
  log.error('not-a-day', 'a calendar day, YYYY-MM-DD', asOf, 'asOf');
  return undefined;
}

/** Options that read well enough to go on with; a programmer's error is a problem, never an exception. */
export function readOptions(options: unknown, log: ProblemLog): HealthStoreOptions {
  if (typeof options !== 'object' || options === null) {
    log.error('not-options', 'an object with a model and accounts', options);
    return {};
  }
  for (const key of Object.keys(options)) {
    if (!KNOWN.has(key)) log.warn('unknown-option', `one of ${[...KNOWN].join(', ')}`, key, key);
  }
  const { model, accounts, asOf, viewer } = options as HealthStoreOptions;
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
    ...(asOf !== undefined && { asOf: readAsOf(asOf, log) }),
    ...(isViewer && { viewer }),
  };
}
