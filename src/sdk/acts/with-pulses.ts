import type { Account, Day, Pulse } from '../../scoring/index.js';
import type { ActLedger } from './act-ledger.js';

/**
 * The accounts, each with the newest pulse recorded by a day as if the host had sent it, unless the host's own is of a
 * later day. The same list where none takes one; accounts that take none stay the same objects.
 */
export function withPulses(accounts: readonly Account[], ledger: ActLedger, asOf: Day): readonly Account[] {
  const recorded = new Map<string, Pulse>();
  for (const id of ledger.accounts) {
    const newest = ledger.newestPulse(id, asOf);
    if (!newest) continue;
    const { band, on, note } = newest;
    recorded.set(id, { band, on, ...(note !== undefined && { note }) });
  }
  const isTaken = ({ id, pulse: own }: Account): boolean => {
    const pulse = recorded.get(id);
    return pulse !== undefined && !(own && own.on > pulse.on);
  };
  if (recorded.size === 0 || !accounts.some(isTaken)) return accounts;
  return accounts.map((account) =>
    isTaken(account) ? { ...account, pulse: recorded.get(account.id)! } : account,
  );
}
