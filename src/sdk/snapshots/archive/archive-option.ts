import type { ProblemLog } from '../../../scoring/contract/problems.js';
import type { HealthArchive } from '../health-archive.js';

/** Days a recorded day is kept where the host does not say: a year, and what a comparison with last year needs. */
export const KEEP_DAYS = 400;

const METHODS = ['read', 'write', 'names', 'wipe', 'close'] as const;
const KEYS = ['tenant', 'user', 'key', 'keepDays'] as const;

/** An archive of ours in somebody's name. Whether the key is one shows when it is used; `null` is none either, or a
 * key that failed to load would leave everything in clear. */
export interface OwnArchive {
  readonly tenant: string;
  readonly user: string;
  readonly keepDays: number;
  readonly key: CryptoKey | undefined;
}

/** What a host asked for: an archive of its own, or one of ours. */
export type AskedArchive = { readonly host: HealthArchive } | OwnArchive;

type Copy<K extends string> = Readonly<Partial<Record<K, unknown>>>;

/** Each property read once; undefined (and a problem) where one throws. */
function copyOf<K extends string>(option: object, keys: readonly K[], log: ProblemLog): Copy<K> | undefined {
  const copy: Partial<Record<K, unknown>> = {};
  for (const key of keys) {
    try {
      copy[key] = (option as Copy<K>)[key];
    } catch {
      log.error('unreadable', 'an option that can be read without an error', undefined, 'archive', key);
      return undefined;
    }
  }
  return copy;
}

function readHost(
  option: object,
  methods: Copy<(typeof METHODS)[number]>,
  log: ProblemLog,
): AskedArchive | undefined {
  const missing = METHODS.filter((method) => typeof methods[method] !== 'function');
  for (const method of missing)
    log.error('not-an-archive', 'a method of an archive', methods[method], 'archive', method);
  return missing.length === 0 ? { host: option as HealthArchive } : undefined;
}

function readOwn(copy: Copy<(typeof KEYS)[number]>, log: ProblemLog): AskedArchive | undefined {
  const { tenant, user, key, keepDays = KEEP_DAYS } = copy;
  const isName = (name: unknown): name is string => typeof name === 'string' && name !== '';
  const isSpan = (days: unknown): days is number => typeof days === 'number' && days > 0 && days < Infinity;
  if (!isName(tenant))
    log.error('not-a-tenant', 'the name of a tenant, not empty', tenant, 'archive', 'tenant');
  if (!isName(user)) log.error('not-a-user', 'the name of a user, not empty', user, 'archive', 'user');
  if (!isSpan(keepDays)) log.error('not-days', 'a number of days above 0', keepDays, 'archive', 'keepDays');
  return isName(tenant) && isName(user) && isSpan(keepDays)
    ? { tenant, user, keepDays, key: key as CryptoKey | undefined }
    : undefined;
}

/** What the host asked for; undefined (and problems) where that cannot be made out. */
export function readArchiveOption(option: unknown, log: ProblemLog): AskedArchive | undefined {
  if (typeof option !== 'object' || option === null) {
    log.error('not-an-archive', 'an object with tenant and user, or an archive', option, 'archive');
    return undefined;
  }
  const methods = copyOf(option, METHODS, log);
  if (!methods) return undefined;
  if (Object.values(methods).some((method) => typeof method === 'function'))
    return readHost(option, methods, log);
  const copy = copyOf(option, KEYS, log);
  return copy && readOwn(copy, log);
}
