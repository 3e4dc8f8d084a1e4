import { divide } from './division.js';
import type { Changes, RecordShelf } from './record-shelf.js';

/** What accounts are called, some hundred to a record. */
interface NamesHead {
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

const PREFIX = 'name/';

/** What it takes to keep these names and no others; records that already say so are left alone. */
export async function writeNames(shelf: RecordShelf, names: ReadonlyMap<string, string>): Promise<Changes> {
  const chunks = await divide([...names.keys()]);
  const wanted = new Map(
    chunks.map(({ ids }, at) => {
      const name = `${PREFIX}${at}`;
      const head: NamesHead = { ids, names: ids.map((id) => names.get(id)!) };
      return [name, shelf.encode(name, head)] as const;
    }),
  );
  const stored = await shelf.archive.names(PREFIX);
  const values = await shelf.archive.read(stored);
  const changes: Changes = new Map(wanted);
  stored.forEach((name, i) => {
    const value = wanted.get(name);
    if (!value) changes.set(name, undefined);
    else if (isSame(value, values[i])) changes.delete(name);
  });
  return changes;
}

const isSame = (a: Uint8Array, b: Uint8Array | undefined): boolean =>
  a.length === b?.length && a.every((byte, i) => byte === b[i]);

export async function readNames(shelf: RecordShelf): Promise<ReadonlyMap<string, string>> {
  const stored = await shelf.archive.names(PREFIX);
  const records = await shelf.read(stored);
  return new Map(
    records.flatMap((record, i) => {
      const head = record?.head as NamesHead | undefined;
      if (!head) shelf.say(stored[i]!, 'cannot be read');
      return head?.ids.map((id, place) => [id, head.names[place]!] as const) ?? [];
    }),
  );
}

/** What it takes to forget what these accounts are called; a record that cannot be read goes whole. */
export async function eraseNames(shelf: RecordShelf, erased: ReadonlySet<string>): Promise<Changes> {
  const stored = await shelf.archive.names(PREFIX);
  const records = await shelf.read(stored);
  const changes: Changes = new Map();
  stored.forEach((name, i) => {
    const head = records[i]?.head as NamesHead | undefined;
    if (!head) return changes.set(name, undefined);
    const stays = head.ids.map((id) => !erased.has(id));
    if (stays.every(Boolean)) return;
    const left: NamesHead = {
      ids: head.ids.filter((_, place) => stays[place]),
      names: head.names.filter((_, place) => stays[place]),
    };
    changes.set(name, shelf.encode(name, left));
  });
  return changes;
}
