export type Column = Float64Array | Uint32Array | Int32Array | Uint16Array | Int8Array | Uint8Array;
type Kind = 'f64' | 'u32' | 'i32' | 'u16' | 'i8' | 'u8';

const ARRAYS = {
  f64: Float64Array,
  u32: Uint32Array,
  i32: Int32Array,
  u16: Uint16Array,
  i8: Int8Array,
  u8: Uint8Array,
} as const;

/** Where a column stands in a record: `same` is one value for all rows, `few` a table of values and a place in it a row. */
export type ColumnSpec = readonly [name: string, kind: Kind | 'same' | 'few', rows: number, table?: number];

/** Points are often a handful of levels; beyond so many values a table saves little and costs the search. */
const FEW = 32;

const padded = (bytes: number): number => (bytes + 7) & ~7;

/** The distinct values of a column, bit by bit, with the place of each row's; undefined where there are many. */
function tabulate(values: Float64Array): { table: Float64Array; places: Uint8Array } | undefined {
  const bits = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
  const firsts = new Uint32Array(FEW);
  const places = new Uint8Array(values.length);
  let size = 0;
  for (let row = 0; row < values.length; row++) {
    let at = 0;
    while (
      at < size &&
      (bits[2 * firsts[at]!] !== bits[2 * row] || bits[2 * firsts[at]! + 1] !== bits[2 * row + 1])
    )
      at++;
    if (at === FEW) return undefined;
    if (at === size) firsts[size++] = row;
    places[row] = at;
  }
  return { table: Float64Array.from(firsts.subarray(0, size), (row) => values[row]!), places };
}

/** How a column is written: its spec and the arrays that follow each other. */
export function packColumn(name: string, column: Column): { spec: ColumnSpec; parts: readonly Column[] } {
  const rows = column.length;
  if (column instanceof Float64Array && rows > 1) {
    const found = tabulate(column);
    if (found?.table.length === 1) return { spec: [name, 'same', rows], parts: [found.table] };
    if (found && found.table.byteLength + rows < column.byteLength)
      return { spec: [name, 'few', rows, found.table.length], parts: [found.table, found.places] };
  }
  const kind = (Object.keys(ARRAYS) as Kind[]).find((one) => column instanceof ARRAYS[one])!;
  return { spec: [name, kind, rows], parts: [column] };
}

/** Reads columns one after the other from bytes that begin at a multiple of eight. */
export class ColumnReader {
  #at: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes;
    this.#at = start;
  }

  /** @throws RangeError where the bytes end too early */
  read([, kind, rows, table]: ColumnSpec): Column {
    if (kind === 'same') return new Float64Array(rows).fill(this.#take('f64', 1)[0]!);
    if (kind !== 'few') return this.#take(kind, rows);
    const values = this.#take('f64', table!);
    const places = this.#take('u8', rows);
    const column = new Float64Array(rows);
    for (let row = 0; row < rows; row++) column[row] = values[places[row]!]!;
    return column;
  }

  #take(kind: Kind, length: number): Column {
    const array = new ARRAYS[kind](
      this.#bytes.buffer as ArrayBuffer,
      this.#bytes.byteOffset + this.#at,
      length,
    );
    this.#at += padded(array.byteLength);
    if (this.#at > this.#bytes.length) throw new RangeError('A column ends beyond its record.');
    return array;
  }
}

/** Bytes of these arrays where each begins at a multiple of eight. */
export const sizeOf = (parts: readonly Column[]): number =>
  parts.reduce((sum, part) => sum + padded(part.byteLength), 0);

/** Writes the arrays one after the other. */
export function writeParts(bytes: Uint8Array, start: number, parts: readonly Column[]): void {
  let at = start;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += padded(part.byteLength);
  }
}
