import type { HealthStoreOptions } from '../src/sdk/index.js';
import { createPortfolioAccounts, DEMO_DAY, DEMO_VIEWER } from './portfolio/create-portfolio-accounts.js';
import { SIXTY } from './portfolio/companies.js';
import { demoModel as model } from './portfolio/demo-model.js';

/** Whose visits the portal remembers: the customer's own company, and who is signed in. */
export const DEMO_ARCHIVE = { tenant: 'tideline', user: 'demo' };

/** Portfolios larger than this are made in turns after the page is drawn: `?accounts=100000`. */
const AT_ONCE = 2000;

/** A customer until lately. */
export const GONE = { id: 'larkspur-lettings', name: 'Larkspur Lettings' };

/** What the portal calls its customers, from its own address book. */
const NAMES: ReadonlyMap<string, string> = new Map([...SIXTY, GONE].map(({ id, name }) => [id, name]));

/** How many accounts the address asks for; sixty if it does not say. */
export function accountsAsked(search: string): number {
  const asked = Number(new URLSearchParams(search).get('accounts') ?? 60);
  return Number.isInteger(asked) && asked >= 0 ? Math.min(asked, 1_000_000) : 60;
}

/** Whether the portfolio is too large to be made before the page is drawn. */
export function isLarge(search: string): boolean {
  return accountsAsked(search) > AT_ONCE;
}

/** Whether accounts arrive some seconds after the page, so that the picture of the last visit is seen: `?slow`. */
export function isSlow(search: string): boolean {
  return new URLSearchParams(search).has('slow');
}

/**
 * What the demo's store begins with, by the address of the page: `?empty`, `?broken` (some records cannot be read),
 * `?broken=model`, `?day=2026-07-20` (the same data, seen in July), `?accounts=500`.
 */
export function demoOptions({ search }: { readonly search: string }): HealthStoreOptions {
  const asked = new URLSearchParams(search);
  const options = {
    asOf: asked.get('day') ?? DEMO_DAY,
    viewer: DEMO_VIEWER,
    // Another portfolio is another desk: what was shown of one is no picture of the other.
    archive: { ...DEMO_ARCHIVE, user: asked.has('accounts') ? `demo ${accountsAsked(search)}` : 'demo' },
    names: (id: string) => NAMES.get(id),
  };
  if (asked.get('broken') === 'model') {
    return {
      ...options,
      model: { ...model, bands: [...model.bands].reverse() },
      accounts: createPortfolioAccounts(),
    };
  }
  if (asked.has('empty')) return { ...options, model, accounts: [] };
  if (isLarge(search) || isSlow(search)) return { ...options, model };
  const accounts = createPortfolioAccounts({ count: accountsAsked(search) });
  return { ...options, model, accounts: asked.has('broken') ? spoiled(accounts) : accounts };
}

/** Three records a host should not have sent, and one with a part that cannot be read. */
function spoiled(accounts: readonly Record<string, unknown>[]): unknown[] {
  return [
    'not an account',
    { name: 'A record without an id' },
    { id: 'nameless' },
    ...accounts.map((account, place) =>
      place === 0 ? { ...account, since: 'last spring', arr: 'a lot' } : account,
    ),
  ];
}
