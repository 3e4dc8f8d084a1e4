import type { Account, Contract } from '../contract/account.js';
import { parseDay, type DayNumber } from '../contract/day.js';

const day = (on: string | undefined, missing: number): number => (on === undefined ? missing : parseDay(on)!);

const isCurrent = (contract: Contract, asOf: DayNumber): boolean =>
  day(contract.start, -Infinity) <= asOf && asOf <= day(contract.end, Infinity);

function earliest(account: Account, asOf: DayNumber, which: 'end' | 'noticeBy'): number {
  let first = Infinity;
  for (const contract of account.contracts ?? []) {
    if (isCurrent(contract, asOf)) first = Math.min(first, day(contract[which], Infinity));
  }
  return first === Infinity ? NaN : first;
}

/** The contracts that run on `asOf`, first and last day included; one without days runs always. */
export const currentContracts = (account: Account, asOf: DayNumber): Contract[] =>
  (account.contracts ?? []).filter((contract) => isCurrent(contract, asOf));

/** The earliest end of the contracts current on `asOf`; NaN when there is none. */
export const renewalFromContracts = (account: Account, asOf: DayNumber): number =>
  earliest(account, asOf, 'end');

/** The earliest notice day of the contracts current on `asOf`; NaN when there is none. */
export const noticeFromContracts = (account: Account, asOf: DayNumber): number =>
  earliest(account, asOf, 'noticeBy');

/** Recurring revenue with the currency it is in (`''` where none is said). */
export interface Amount {
  readonly amount: number;
  readonly currency: string;
}

/** What the host says amounts are worth in the one currency it reckons in. */
export interface Exchange {
  readonly currency: string;
  /** Units of `currency` for one unit of another. */
  readonly rates: Readonly<Record<string, number>>;
}

/** The amount in the host's currency; as it is where there is no rate. */
export function converted({ amount, currency }: Amount, exchange: Exchange | undefined): Amount {
  if (!exchange || currency === exchange.currency) return { amount, currency };
  const rate = Object.hasOwn(exchange.rates, currency) ? exchange.rates[currency]! : undefined;
  return rate === undefined ? { amount, currency } : { amount: amount * rate, currency: exchange.currency };
}

/** The sum of amounts in one currency; undefined for none, and for several: those are never added. */
export function sumOf(amounts: readonly Amount[]): Amount | undefined {
  const [first] = amounts;
  if (!first || amounts.some(({ currency }) => currency !== first.currency)) return undefined;
  return { amount: amounts.reduce((sum, { amount }) => sum + amount, 0), currency: first.currency };
}

/** What a contract is worth a year, in its own currency or else the account's; undefined where it does not say. */
export const amountOf = ({ amount, currency }: Contract, account: Account): Amount | undefined =>
  amount === undefined ? undefined : { amount, currency: currency ?? account.currency ?? '' };

/** What the contracts current on `asOf` are worth a year, each in its own currency. */
export const contractAmounts = (account: Account, asOf: DayNumber): Amount[] =>
  currentContracts(account, asOf).flatMap((contract) => amountOf(contract, account) ?? []);

/** Days a touch counts for in the derived contact metrics. */
const TOUCH_WINDOW_DAYS = 90;

const CONTACT_METRICS: Readonly<
  Record<string, (contact: NonNullable<Account['contacts']>[number]) => boolean>
> = {
  contacts: () => true,
  'contacts.executive': (contact) => contact.level === 'executive',
  'contacts.champion': (contact) => contact.champion === true,
};

export const isContactMetric = (metric: string): boolean => Object.hasOwn(CONTACT_METRICS, metric);

/** Contacts touched in the 90 days to `asOf`, that day included; NaN when the account sent no list. */
export function contactsTouched(account: Account, metric: string, asOf: DayNumber): number {
  const counts = CONTACT_METRICS[metric]!;
  if (!account.contacts) return NaN;
  return account.contacts.filter((contact) => {
    const touched = day(contact.lastTouch, NaN);
    return counts(contact) && touched <= asOf && touched > asOf - TOUCH_WINDOW_DAYS;
  }).length;
}
