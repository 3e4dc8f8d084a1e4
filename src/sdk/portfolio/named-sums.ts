import type { AskedRows } from './asked-rows.js';
import { Leaders } from './leaders.js';
import type { Amount, Tally } from './portfolio-report.js';
import { byAmounts, Sum } from './tally.js';

/** A sum that also names the first accounts in it: those with most revenue, then first in triage order. */
export class NamedSum extends Sum {
  readonly #asked: AskedRows;
  readonly #leaders: Leaders;

  constructor(asked: AskedRows) {
    super();
    const { amounts, currencies } = asked;
    const compare = byAmounts(currencies);
    this.#asked = asked;
    this.#leaders = new Leaders((a, b) => compare(amounts[a]!, amounts[b]!));
  }

  /** Takes in an account, in triage order; with what it pays, unless something else is to be summed up. */
  addRow(row: number, amounts: readonly Amount[] = this.#asked.amounts[row]!): void {
    this.add(amounts);
    this.#leaders.add(row);
  }

  override tally(currencies: readonly string[]): Tally & { readonly ids: readonly string[] } {
    const { accounts } = this.#asked.state.portfolio;
    return { ...super.tally(currencies), ids: this.#leaders.rows.map((row) => accounts[row]!.id) };
  }
}

/** Named sums by a key, each made when first needed. */
export class NamedSums<K> {
  readonly #asked: AskedRows;
  readonly #byKey = new Map<K, NamedSum>();

  constructor(asked: AskedRows) {
    this.#asked = asked;
  }

  addRow(key: K, row: number): void {
    let sum = this.#byKey.get(key);
    if (!sum) this.#byKey.set(key, (sum = new NamedSum(this.#asked)));
    sum.addRow(row);
  }

  /** Zeros for a key that nothing was added under. */
  tally(key: K, currencies: readonly string[]): Tally {
    return (this.#byKey.get(key) ?? new Sum()).tally(currencies);
  }
}
