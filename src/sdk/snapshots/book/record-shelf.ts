import { PageTurns } from '../../page-turns.js';
import type { HealthArchive } from '../health-archive.js';
import type { Column } from './record-columns.js';
import {
  decodeRecord,
  encodeRecord,
  RECORD_CONTRACT,
  type RecordContract,
  type StoredRecord,
} from './record.js';

/** Names and what is to stand under them; undefined takes away. */
export type Changes = Map<string, Uint8Array | undefined>;

/** Records in an archive: what cannot be read is said once and is as good as absent. */
export class RecordShelf {
  readonly archive: HealthArchive;
  readonly #missed: (what: string) => void;
  readonly #contract: RecordContract;
  readonly #said = new Set<string>();

  constructor(
    archive: HealthArchive,
    missed: (what: string) => void,
    contract: RecordContract = RECORD_CONTRACT,
  ) {
    this.archive = archive;
    this.#missed = missed;
    this.#contract = contract;
  }

  async read(names: readonly string[]): Promise<readonly (StoredRecord | undefined)[]> {
    if (names.length === 0) return [];
    const values = await this.archive.read(names);
    const turns = new PageTurns();
    const records: (StoredRecord | undefined)[] = [];
    for (const [i, name] of names.entries()) {
      if (turns.isLate) await turns.give();
      const value = values[i];
      const record = value === undefined ? undefined : decodeRecord(name, value, this.#contract);
      if (record === 'newer') this.say(name, 'was written by a newer version of this package');
      if (record === 'damaged') this.say(name, 'is damaged');
      records.push(typeof record === 'string' ? undefined : record);
    }
    return records;
  }

  encode(name: string, head: unknown, columns?: Readonly<Record<string, Column>>): Uint8Array {
    return encodeRecord(name, head, columns, this.#contract);
  }

  /** Says why a record was missed, once for each. */
  say(name: string, why: string): void {
    if (this.#said.has(name)) return;
    this.#said.add(name);
    this.#missed(`${name} ${why}`);
  }
}

/** A column of these rows and this kind. @throws RangeError where there is none */
export function columnOf<C extends Column>(
  record: StoredRecord,
  name: string,
  kind: abstract new (length: number) => C,
  rows: number,
): C {
  const column = record.columns.get(name);
  if (column instanceof kind && column.length === rows) return column;
  throw new RangeError(`No column ${name} of ${rows} rows.`);
}
