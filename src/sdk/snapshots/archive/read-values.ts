/** The reads of a store that are used here; those of one transaction. */
interface Values {
  get(name: string): Promise<unknown>;
  getAll(range: IDBKeyRange): Promise<unknown[]>;
  getAllKeys(range: IDBKeyRange, count: number): Promise<IDBValidKey[]>;
}

/** From so many names on it pays to ask first what lies around them. */
const MANY = 16;

/** Of what lies between the first and the last name at least every second value must be wanted. */
const SPARE = 2;

function rangeAround(names: readonly string[]): IDBKeyRange {
  const first = names.reduce((least, name) => (name < least ? name : least));
  const last = names.reduce((most, name) => (name > most ? name : most));
  return IDBKeyRange.bound(first, last);
}

/**
 * The values of these names, in their order. Neighbours, as the days of one account are, come in one piece, which takes
 * half the time of a request for each: 2.3 ms instead of 4.9 for 90 values of 2.75 kB.
 */
export async function readValues(values: Values, names: readonly string[]): Promise<readonly unknown[]> {
  if (names.length >= MANY) {
    const range = rangeAround(names);
    const most = names.length * SPARE;
    const near = await values.getAllKeys(range, most + 1);
    if (near.length <= most) {
      const all = await values.getAll(range);
      const found = new Map(near.map((name, i) => [name, all[i]]));
      return names.map((name) => found.get(name));
    }
  }
  return Promise.all(names.map((name) => values.get(name)));
}
