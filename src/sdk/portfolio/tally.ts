import type { Amount, BandTally, Tally } from './portfolio-report.js';

/** The codes in the order of `currencies`, those it does not have last, by code. */
export function inOrder(codes: readonly string[], currencies: readonly string[]): string[] {
  const rank = (code: string): number => currencies.indexOf(code) + 1 || Infinity;
  return [...codes].sort((a, b) => (rank(a) === rank(b) ? (a < b ? -1 : 1) : rank(a) - rank(b)));
}

/** Accounts and their recurring revenue as they are added up, currencies apart. */
export class Sum {
  #accounts = 0;
  #withoutArr = 0;
  readonly #amounts = new Map<string, number>();

  /** Takes in an account with what it pays, one amount or several; none where that is not known. */
  add(amounts: readonly Amount[]): void {
    this.#accounts++;
    if (amounts.length === 0) this.#withoutArr++;
    for (const { currency, amount } of amounts) {
      // What pays nothing must not make a sum of 0 in a currency that nobody pays in.
      if (amount !== 0) this.#amounts.set(currency, (this.#amounts.get(currency) ?? 0) + amount);
    }
  }

  /** @param currencies in the order in which to tell them; others follow by code */
  tally(currencies: readonly string[]): Tally {
    const arr = inOrder([...this.#amounts.keys()], currencies).map((currency) => ({
      currency,
      amount: this.#amounts.get(currency)!,
    }));
    return { accounts: this.#accounts, arr, withoutArr: this.#withoutArr };
  }
}

/** Sums by a key, each made when first needed. */
export class Sums<K> {
  readonly #byKey = new Map<K, Sum>();

  add(key: K, amounts: readonly Amount[]): void {
    let sum = this.#byKey.get(key);
    if (!sum) this.#byKey.set(key, (sum = new Sum()));
    sum.add(amounts);
  }

  /** Zeros for a key that nothing was added under. */
  tally(key: K, currencies: readonly string[]): Tally {
    return (this.#byKey.get(key) ?? new Sum()).tally(currencies);
  }
}

/**
 * The tallies of bands, lowest first, "not enough data" last.
 *
 * @param sums by place of the band; −1 is "not enough data"
 */
export function bandTallies(
  bands: readonly { readonly id: string }[],
  sums: Pick<Sums<number>, 'tally'>,
  currencies: readonly string[],
): BandTally[] {
  const places = [...bands.keys(), -1];
  return places.map((place) => ({ band: bands[place]?.id, ...sums.tally(place, currencies) }));
}

/** Only the bands that have accounts. */
export const settled = (tallies: readonly BandTally[]): BandTally[] =>
  tallies.filter(({ accounts }) => accounts > 0);

const amountIn = (amounts: readonly Amount[], code: string): number =>
  amounts.reduce((sum, { amount, currency }) => (currency === code ? sum + amount : sum), 0);

/**
 * Most revenue first. Amounts in different currencies do not meet: those in the currency told first decide, then those in
 * the next.
 */
export const byAmounts =
  (currencies: readonly string[]) =>
  (a: readonly Amount[], b: readonly Amount[]): number => {
    for (const code of currencies) {
      const difference = amountIn(b, code) - amountIn(a, code);
      if (difference !== 0) return difference;
    }
    return 0;
  };

/** The same for tallies; then those of most accounts first. */
export function byRevenue(currencies: readonly string[]): (a: Tally, b: Tally) => number {
  const compare = byAmounts(currencies);
  return (a, b) => compare(a.arr, b.arr) || b.accounts - a.accounts;
}
