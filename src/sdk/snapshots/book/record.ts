import { checksum, hashText } from './checksum.js';
import {
  ColumnReader,
  packColumn,
  sizeOf,
  writeParts,
  type Column,
  type ColumnSpec,
} from './record-columns.js';

/** What one name of an archive holds: a few facts as JSON, and columns. */
export interface StoredRecord {
  readonly head: unknown;
  readonly columns: ReadonlyMap<string, Column>;
}

/** How records are written: a number that rises when their shape changes, and what makes a record of the next number. */
export interface RecordContract {
  readonly version: number;
  /** By the number a record was written under, how it becomes one of the next. */
  readonly upgrades: ReadonlyMap<number, (record: StoredRecord, name: string) => StoredRecord>;
}

export const RECORD_CONTRACT: RecordContract = { version: 1, upgrades: new Map() };

/** "CHE1" in the byte order of every machine that runs a browser; read elsewhere, it is none of ours. */
const MAGIC = 0x31454843;
// Words before the JSON: magic, checksum of all that follows and of the name, contract version, bytes of JSON.
const PREFIX = 16;
const CHECKED_FROM = 8;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const sumOf = (name: string, bytes: Uint8Array): number =>
  checksum(
    new Int32Array(bytes.buffer, bytes.byteOffset + CHECKED_FROM, (bytes.length - CHECKED_FROM) >> 2),
    hashText(name, MAGIC),
  );

/** A record as bytes, which say under which name they belong: found under another, they are damaged. */
export function encodeRecord(
  name: string,
  head: unknown,
  columns: Readonly<Record<string, Column>> = {},
  { version }: RecordContract = RECORD_CONTRACT,
): Uint8Array {
  const packed = Object.entries(columns).map(([column, values]) => packColumn(column, values));
  const json = encoder.encode(JSON.stringify([head, packed.map(({ spec }) => spec)]));
  const parts = [json, ...packed.flatMap((column) => column.parts)];
  const bytes = new Uint8Array(PREFIX + sizeOf(parts));
  const words = new Uint32Array(bytes.buffer, 0, 4);
  words.set([MAGIC, 0, version, json.length]);
  writeParts(bytes, PREFIX, parts);
  words[1] = sumOf(name, bytes);
  return bytes;
}

/** The record, or why it is none; never throws. */
export function decodeRecord(
  name: string,
  stored: Uint8Array,
  contract: RecordContract = RECORD_CONTRACT,
): StoredRecord | 'damaged' | 'newer' {
  try {
    // A host's bytes may begin anywhere in a buffer, and columns must not.
    const bytes = stored.byteOffset % 8 === 0 ? stored : stored.slice();
    if (bytes.length < PREFIX || bytes.length % 8 !== 0) return 'damaged';
    const [magic, sum, version, jsonLength] = new Uint32Array(bytes.buffer, bytes.byteOffset, 4);
    if (magic !== MAGIC || sum !== sumOf(name, bytes)) return 'damaged';
    if (version! > contract.version) return 'newer';
    const json = bytes.subarray(PREFIX, PREFIX + jsonLength!);
    const [head, specs] = JSON.parse(decoder.decode(json)) as [unknown, readonly ColumnSpec[]];
    const reader = new ColumnReader(bytes, PREFIX + sizeOf([json]));
    const columns = new Map(specs.map((spec) => [spec[0], reader.read(spec)]));
    return upgraded(name, { head, columns }, version!, contract);
  } catch {
    return 'damaged';
  }
}

function upgraded(
  name: string,
  record: StoredRecord,
  writtenUnder: number,
  { version, upgrades }: RecordContract,
): StoredRecord | 'damaged' {
  let current = record;
  for (let at = writtenUnder; at < version; at++) {
    const upgrade = upgrades.get(at);
    if (!upgrade) return 'damaged';
    current = upgrade(current, name);
  }
  return current;
}
