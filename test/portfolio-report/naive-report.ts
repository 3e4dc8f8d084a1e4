import type { Account, Contract, Day } from '../../src/scoring/contract/account.js';
import type { Group, HealthModel, Measure } from '../../src/scoring/contract/model.js';
import { scoreAccount } from '../../src/scoring/index.js';
import { dayAfter } from '../arbitraries/vocabulary.js';
import { factOn, own } from '../oracle/account-data.js';
import { dayNumber } from '../oracle/days.js';

/** What is asked, and what amounts are worth. */
export interface NaiveQuestion {
  readonly asOf: Day;
  readonly sinceDays: number;
  readonly currency?: string | undefined;
  readonly rates?: Readonly<Record<string, number>>;
}

interface Money {
  readonly currency: string;
  readonly amount: number;
}

/** One account with all that the report adds up, worked out for it alone. */
interface Told {
  readonly id: string;
  readonly account: Account;
  readonly band: string | undefined;
  readonly money: readonly Money[];
}

type Sums = Record<string, { accounts: number; withoutArr: number; arr: Record<string, number> }>;

const NONE = '(none)';

function add(sums: Sums, key: string, money: readonly Money[]): void {
  const sum = (sums[key] ??= { accounts: 0, withoutArr: 0, arr: {} });
  sum.accounts++;
  if (money.length === 0) sum.withoutArr++;
  for (const { currency, amount } of money)
    if (amount !== 0) sum.arr[currency] = (sum.arr[currency] ?? 0) + amount;
}

const runs = ({ start = '0000', end = '9999' }: Contract, on: Day): boolean => start <= on && on <= end;

const measuresOf = (nodes: readonly (Group | Measure)[]): Measure[] =>
  nodes.flatMap((node) => ('measures' in node ? measuresOf(node.measures) : [node]));

/** The report of plain loops over plain objects: one account and one day at a time, nothing shared with the store's. */
export class NaiveReport {
  readonly #model: HealthModel;
  readonly #question: NaiveQuestion;
  readonly #told: readonly Told[];

  constructor(model: HealthModel, accounts: readonly Account[], question: NaiveQuestion) {
    this.#model = model;
    this.#question = question;
    this.#told = accounts.map((account) => ({
      id: account.id,
      account,
      band: scoreAccount(model, account, question.asOf).band,
      money: this.#moneyOf(account),
    }));
  }

  /** Sums by a key of each account; undefined leaves it out. */
  by(keyOf: (told: Told) => string | undefined): Sums {
    const sums: Sums = {};
    for (const told of this.#told) {
      const key = keyOf(told);
      if (key !== undefined) add(sums, key, told.money);
    }
    return sums;
  }

  bands(): Sums {
    return this.by(({ band }) => band ?? NONE);
  }

  parts(fact: 'segment' | 'stage'): Sums {
    return this.by(
      ({ account, band }) =>
        `${factOn(account[fact], dayNumber(this.#question.asOf)) ?? NONE} ${band ?? NONE}`,
    );
  }

  flows(): Sums {
    const { asOf, sinceDays } = this.#question;
    const since = dayAfter(asOf, -sinceDays);
    const plain = (account: Account, on: Day): string =>
      scoreAccount({ ...this.#model, hold: 0 }, account, on).band ?? NONE;
    return this.by(({ account }) =>
      (account.since ?? '') > since
        ? `came ${plain(account, asOf)}`
        : `${plain(account, since)} ${plain(account, asOf)}`,
    );
  }

  quarters(): Sums {
    const { asOf } = this.#question;
    const sums: Sums = {};
    const quarterOf = (on: Day): string =>
      `${on.slice(0, 4)}-${String(Math.ceil(Number(on.slice(5, 7)) / 3) * 3 - 2).padStart(2, '0')}-01`;
    for (const { account, band, money } of this.#told) {
      const contracts = (account.contracts ?? []).filter((contract) => runs(contract, asOf));
      const ends = contracts.flatMap(({ end }) => end ?? []).sort();
      const renewal = account.renewal ?? ends[0];
      if (renewal !== undefined && renewal >= asOf)
        add(sums, `renewal ${quarterOf(renewal)} ${band ?? NONE}`, money);
      const sent = own(account.dates, 'notice_by');
      const days = sent === undefined ? contracts.flatMap(({ noticeBy }) => noticeBy ?? []) : [sent];
      for (const quarter of new Set(days.filter((day) => day >= asOf).map(quarterOf))) {
        const theirs = contracts.filter(
          ({ noticeBy }) =>
            noticeBy !== undefined &&
            noticeBy >= asOf &&
            quarterOf(noticeBy) === quarter &&
            (sent === undefined || sent === noticeBy),
        );
        const isSaid = theirs.length > 0 && theirs.every(({ amount }) => amount !== undefined);
        add(
          sums,
          `notice ${quarter} ${band ?? NONE}`,
          isSaid ? theirs.map((contract) => this.#worth(account, contract)) : money,
        );
      }
    }
    return sums;
  }

  retention(): { byCurrency: Record<string, number[]>; leftOut: number } {
    const { asOf } = this.#question;
    const from = dayAfter(asOf, -365);
    const byCurrency: Record<string, number[]> = {};
    let leftOut = 0;
    for (const { account } of this.#told) {
      if ((account.since ?? '') > from) continue;
      const paid = (on: Day): Map<string, number> => {
        const sums = new Map<string, number>();
        for (const contract of account.contracts ?? []) {
          if (!contract.amount || !runs(contract, on)) continue;
          const { currency, amount } = this.#worth(account, contract);
          sums.set(currency, (sums.get(currency) ?? 0) + amount);
        }
        return sums;
      };
      const [before, now] = [paid(from), paid(asOf)];
      if (before.size === 0) continue;
      const currencies = new Set([...before.keys(), ...now.keys()]);
      if (currencies.size > 1) {
        leftOut++;
        continue;
      }
      const [currency] = currencies as unknown as [string];
      const [was, is] = [before.get(currency)!, now.get(currency) ?? 0];
      const [count, sum, kept, all] = byCurrency[currency] ?? [0, 0, 0, 0];
      byCurrency[currency] = [count! + 1, sum! + was, kept! + Math.min(was, is), all! + is];
    }
    return { byCurrency, leftOut };
  }

  causes(): Sums {
    const best = this.#model.bands.at(-1)!.id;
    return this.by(({ account, band }) => {
      if (band === undefined || band === best) return undefined;
      const { reasons, adjustments } = scoreAccount(this.#model, account, this.#question.asOf);
      const all = [
        ...adjustments
          .filter(({ id }) => id !== 'limit')
          .map(({ id, contribution }) => ({ key: `adjustment ${id}`, contribution })),
        ...reasons.map(({ measure, contribution }) => ({ key: `measure ${measure}`, contribution })),
      ];
      const least = Math.min(...all.map(({ contribution }) => contribution));
      return least < -0.05 ? all.find(({ contribution }) => contribution === least)!.key : undefined;
    });
  }

  /** What the model says of a measure. */
  measure(id: string): Measure | undefined {
    return measuresOf(this.#model.dimensions).find((measure) => measure.id === id);
  }

  #worth(account: Account, { amount, currency }: Pick<Contract, 'amount' | 'currency'>): Money {
    const { currency: home, rates = {} } = this.#question;
    const code = currency ?? account.currency ?? '';
    const rate = home === undefined ? undefined : own(rates, code);
    return rate === undefined || code === home
      ? { currency: code, amount: amount! }
      : { currency: home!, amount: amount! * rate };
  }

  #moneyOf(account: Account): Money[] {
    const { asOf } = this.#question;
    if (account.arr !== undefined) {
      const amount = factOn(account.arr, dayNumber(asOf));
      return amount === undefined ? [] : [this.#worth(account, { amount })];
    }
    return (account.contracts ?? [])
      .filter((contract) => contract.amount !== undefined && runs(contract, asOf))
      .map((contract) => this.#worth(account, contract));
  }
}
