import type { Account, AttributeValue, Day, Fact, Metric } from '../contract/account.js';
import { parseDay, type DayNumber } from '../contract/day.js';
import {
  contractAmounts,
  converted,
  noticeFromContracts,
  renewalFromContracts,
  sumOf,
  type Amount,
  type Exchange,
} from './commitments.js';
import { createFactColumn, factAt, type FactColumn } from './fact-column.js';
import { createMetricColumn, type MetricColumn } from './metric-column.js';

/** All accounts as columns: what every later step reads. Row `r` is `accounts[r]`. */
export interface Portfolio {
  readonly size: number;
  readonly accounts: readonly Account[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly metrics: ReadonlyMap<string, MetricColumn>;
  readonly attributes: ReadonlyMap<string, FactColumn>;
  readonly goals: ReadonlyMap<string, FactColumn>;
  readonly segment: FactColumn;
  readonly stage: FactColumn;
  readonly arr: FactColumn;
  readonly renewalLikelihood: FactColumn;
  /** Band ids, each from the day the pulse was given. */
  readonly pulse: FactColumn;
  /** How amounts in other currencies are brought to the host's; without it they stay apart. */
  readonly exchange: Exchange | undefined;
  /** Day numbers by name of the date, NaN where not sent. */
  readonly dates: ReadonlyMap<string, Float64Array>;
  /** The rows that name a row as their parent, in row order. Accounts whose parents run in a circle have none. */
  readonly children: ReadonlyMap<number, readonly number[]>;
  /** Ids of the accounts whose parents run in a circle. */
  readonly circular: readonly string[];
}

/** Facts that rows say under a name, a column for each name. */
function factColumns(
  accounts: readonly Account[],
  part: (account: Account) => Readonly<Record<string, Fact<AttributeValue>>> | undefined,
  as: 'number' | 'text',
): Map<string, FactColumn> {
  const byName = new Map<string, (Fact<AttributeValue> | undefined)[]>();
  accounts.forEach((account, row) => {
    const facts = part(account);
    if (!facts) return;
    for (const name of Object.keys(facts)) {
      let column = byName.get(name);
      if (!column) byName.set(name, (column = new Array<undefined>(accounts.length).fill(undefined)));
      column[row] = facts[name];
    }
  });
  return new Map([...byName].map(([name, facts]) => [name, createFactColumn(facts, as)]));
}

function metricColumns(accounts: readonly Account[]): Map<string, MetricColumn> {
  const collected = new Map<string, { rows: number[]; metrics: Metric[] }>();
  accounts.forEach(({ metrics }, row) => {
    if (!metrics) return;
    for (const name of Object.keys(metrics)) {
      let column = collected.get(name);
      if (!column) collected.set(name, (column = { rows: [], metrics: [] }));
      column.rows.push(row);
      column.metrics.push(metrics[name]!);
    }
  });
  return new Map(
    [...collected].map(([name, { rows, metrics }]) => [
      name,
      createMetricColumn(accounts.length, rows, metrics),
    ]),
  );
}

/** Dates that are fields of the account itself, whatever `dates` holds under their names. */
const OWN_FIELDS: ReadonlySet<string> = new Set(['since', 'renewal']);

function dateColumns(accounts: readonly Account[]): Map<string, Float64Array> {
  const byName = new Map<string, Float64Array>();
  accounts.forEach(({ dates, since, renewal }, row) => {
    const put = (name: string, on: Day | undefined): void => {
      if (on === undefined) return;
      let column = byName.get(name);
      if (!column) byName.set(name, (column = new Float64Array(accounts.length).fill(NaN)));
      column[row] = parseDay(on)!;
    };
    if (dates) for (const name of Object.keys(dates)) if (!OWN_FIELDS.has(name)) put(name, dates[name]);
    put('since', since);
    put('renewal', renewal);
  });
  return byName;
}

/** Who belongs to whom; accounts whose parents run in a circle are left without a parent. */
function family(
  accounts: readonly Account[],
  rowOf: ReadonlyMap<string, number>,
): Pick<Portfolio, 'children' | 'circular'> {
  const parentOf = accounts.map(({ parent }) => (parent === undefined ? undefined : rowOf.get(parent)));
  const seen = new Set<number>();
  const inCircle = new Set<number>();
  parentOf.forEach((_, row) => {
    const path: number[] = [];
    let at: number | undefined = row;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      path.push(at);
      at = parentOf[at];
    }
    const turn = at === undefined ? -1 : path.indexOf(at);
    if (turn >= 0) path.slice(turn).forEach((each) => inCircle.add(each));
  });
  const children = new Map<number, number[]>();
  parentOf.forEach((parent, row) => {
    if (parent === undefined || inCircle.has(row)) return;
    const siblings = children.get(parent);
    if (siblings) siblings.push(row);
    else children.set(parent, [row]);
  });
  return { children, circular: [...inCircle].map((row) => accounts[row]!.id) };
}

/**
 * Lays parsed accounts out as columns.
 *
 * @param accounts as `parseAccounts` returns them; ids are unique
 * @param exchange the host's currency and rates, if amounts in several currencies are to be added up
 */
export function createPortfolio(accounts: readonly Account[], exchange?: Exchange): Portfolio {
  const rowOf = new Map(accounts.map(({ id }, row) => [id, row]));
  const size = accounts.length;
  const facts = (
    part: (account: Account) => Fact<AttributeValue> | undefined,
    as: 'number' | 'text',
  ): FactColumn => createFactColumn(accounts.map(part), as);
  return {
    size,
    accounts,
    rowOf,
    exchange,
    metrics: metricColumns(accounts),
    attributes: factColumns(accounts, ({ attributes }) => attributes, 'text'),
    goals: factColumns(accounts, ({ goals }) => goals, 'number'),
    segment: facts(({ segment }) => segment, 'text'),
    stage: facts(({ stage }) => stage, 'text'),
    arr: facts(({ arr }) => arr, 'number'),
    renewalLikelihood: facts(({ renewalLikelihood }) => renewalLikelihood, 'number'),
    pulse: facts(({ pulse }) => pulse && { at: [pulse.on], values: [pulse.band] }, 'text'),
    dates: dateColumns(accounts),
    ...family(accounts, rowOf),
  };
}

/** A date of an account as of a day, sent or derived from its contracts; NaN when there is none. */
export function dateAt(portfolio: Portfolio, name: string, row: number, asOf: DayNumber): number {
  const sent = portfolio.dates.get(name)?.[row] ?? NaN;
  if (sent === sent) return sent;
  if (name === 'renewal') return renewalFromContracts(portfolio.accounts[row]!, asOf);
  if (name === 'notice_by') return noticeFromContracts(portfolio.accounts[row]!, asOf);
  return NaN;
}

/**
 * Whether an account was a customer on a day. Of days before its `since` nothing is told, although counting things that
 * did not happen yet would give a score.
 */
export function hasBegun({ dates }: Portfolio, row: number, day: DayNumber): boolean {
  const since = dates.get('since')?.[row] ?? NaN;
  return !(since > day);
}

/** What an account says it pays a year: its `arr`, or what its current contracts come to. */
function amountsAt(portfolio: Portfolio, row: number, asOf: DayNumber): Amount[] {
  const account = portfolio.accounts[row]!;
  if (account.arr === undefined) return contractAmounts(account, asOf);
  const amount = factAt(portfolio.arr, row, asOf);
  return amount === amount ? [{ amount, currency: account.currency ?? '' }] : [];
}

/** The same, each amount in the host's currency where it gave a rate: what may be summed over accounts, a currency. */
export const worthsAt = (portfolio: Portfolio, row: number, asOf: DayNumber): Amount[] =>
  amountsAt(portfolio, row, asOf).map((amount) => converted(amount, portfolio.exchange));

/** Annual recurring revenue as of a day in the account's own currency; undefined when unknown or in several. */
export const arrAt = (portfolio: Portfolio, row: number, asOf: DayNumber): Amount | undefined =>
  sumOf(amountsAt(portfolio, row, asOf)) ?? worthAt(portfolio, row, asOf);

/** The same in the host's currency where it gave rates: what may be compared over accounts. */
export const worthAt = (portfolio: Portfolio, row: number, asOf: DayNumber): Amount | undefined =>
  sumOf(worthsAt(portfolio, row, asOf));
