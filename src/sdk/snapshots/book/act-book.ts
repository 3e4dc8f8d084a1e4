import { parseDay } from '../../../scoring/contract/day.js';
import type { Act, SeenMark } from '../../acts/act.js';
import type { HealthArchive } from '../health-archive.js';
import { InTurn } from './in-turn.js';
import { eraseNames, readNames, writeNames } from './name-records.js';
import { segmentOf } from './record-names.js';
import { RecordShelf, type Changes } from './record-shelf.js';
import { isExpired, isFuture } from './retention.js';
import type { BookOptions } from './snapshot-book.js';
import { writeWithRoom } from './write-with-room.js';

export interface ActBookOptions extends BookOptions {
  /** Gives up something older; whether there was anything. */
  readonly makeRoom: () => Promise<boolean>;
}

const actName = ({ on, id }: Act): string => `act/${on}/${segmentOf(id)}`;
const seenName = (account: string): string => `seen/${segmentOf(account)}`;

/**
 * What was done and what was looked at, a record each, so that two tabs never write the same one; and names, where they
 * may be kept. Every method rejects with what the archive throws, and with nothing else.
 */
export class ActBook {
  readonly #shelf: RecordShelf;
  readonly #options: ActBookOptions;
  readonly #inTurn = new InTurn();
  /** Records found to be too old; they go with the next write. */
  readonly #expired = new Set<string>();

  constructor(archive: HealthArchive, options: ActBookOptions) {
    this.#shelf = new RecordShelf(archive, options.missed, options.contract);
    this.#options = options;
  }

  /** Settles once they cannot be lost any more. */
  keepActs(acts: readonly Act[]): Promise<void> {
    return this.#keep(acts.map((act) => [actName(act), act]));
  }

  /** Acts of the days that are kept, in no order. */
  acts(): Promise<readonly Act[]> {
    return this.#readAll<Act>('act/');
  }

  /** Of two marks of one account the one that was written last stands. */
  keepMarks(marks: readonly SeenMark[]): Promise<void> {
    return this.#keep(marks.map((mark) => [seenName(mark.account), mark]));
  }

  marks(): Promise<readonly SeenMark[]> {
    return this.#readAll<SeenMark>('seen/');
  }

  /** Keeps these names in place of those that were kept. */
  keepNames(names: ReadonlyMap<string, string>): Promise<void> {
    return this.#write(() => writeNames(this.#shelf, names));
  }

  names(): Promise<ReadonlyMap<string, string>> {
    return readNames(this.#shelf);
  }

  /** Takes away what was found to be too old. */
  dropExpired(): Promise<void> {
    return this.#keep([]);
  }

  /** Takes away all that was done, looked at or called of these accounts. */
  erase(ids: readonly string[]): Promise<void> {
    return this.#write(async () => {
      const erased = new Set(ids);
      const changes = await eraseNames(this.#shelf, erased);
      for (const id of ids) changes.set(seenName(id), undefined);
      const names = await this.#shelf.archive.names('act/');
      const records = await this.#shelf.read(names);
      names.forEach((name, i) => {
        const act = records[i]?.head as Act | undefined;
        // One that cannot be read may be theirs.
        if (!act || erased.has(act.account)) changes.set(name, undefined);
      });
      return changes;
    });
  }

  #keep(heads: readonly (readonly [name: string, head: Act | SeenMark])[]): Promise<void> {
    return this.#write(() =>
      Promise.resolve(new Map(heads.map(([name, head]) => [name, this.#shelf.encode(name, head)]))),
    );
  }

  #write(change: () => Promise<Changes>): Promise<void> {
    return this.#inTurn.run(() =>
      writeWithRoom(async () => {
        const expired = [...this.#expired];
        const changes: Changes = new Map(expired.map((name) => [name, undefined]));
        for (const [name, value] of await change()) changes.set(name, value);
        if (changes.size > 0) await this.#shelf.archive.write(changes);
        for (const name of expired) this.#expired.delete(name);
      }, this.#options.makeRoom),
    );
  }

  async #readAll<T extends Act | SeenMark>(prefix: string): Promise<readonly T[]> {
    const { now, keepDays } = this.#options;
    const names = await this.#shelf.archive.names(prefix);
    const records = await this.#shelf.read(names);
    return records.flatMap((record, i) => {
      const head = record?.head as T | undefined;
      if (!head || parseDay(head.on) === undefined) {
        this.#shelf.say(names[i]!, 'cannot be read');
        return [];
      }
      const isTooOld = isExpired(head.on, now(), keepDays);
      if (isTooOld) this.#expired.add(names[i]!);
      return isTooOld || isFuture(head.on, now()) ? [] : [head];
    });
  }
}
