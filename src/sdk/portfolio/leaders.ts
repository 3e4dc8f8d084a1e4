/** As many as a person looks through. */
const MOST_LEADERS = 20;

/** The first few of many rows: sorting all of them to name twenty would take longer than a frame. */
export class Leaders {
  readonly #compare: (a: number, b: number) => number;
  readonly #rows: number[] = [];

  /** @param compare below 0 where the first row comes first; of equal ones, the one added first does */
  constructor(compare: (a: number, b: number) => number) {
    this.#compare = compare;
  }

  add(row: number): void {
    const rows = this.#rows;
    let place = rows.length;
    while (place > 0 && this.#compare(row, rows[place - 1]!) < 0) place--;
    if (place === MOST_LEADERS) return;
    rows.splice(place, 0, row);
    if (rows.length > MOST_LEADERS) rows.pop();
  }

  /** In order, at most twenty. */
  get rows(): readonly number[] {
    return this.#rows;
  }
}
