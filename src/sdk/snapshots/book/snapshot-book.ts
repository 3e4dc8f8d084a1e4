import { parseDay } from '../../../scoring/contract/day.js';
import type { Day } from '../../../scoring/index.js';
import { chunkCount, divide, type Chunk } from './division.js';
import { eraseAccounts } from './erase-accounts.js';
import type { HealthArchive } from '../health-archive.js';
import { InTurn } from './in-turn.js';
import { changesToKeep } from './keep-day.js';
import type { Picture, RecordedPoint } from '../picture.js';
import { readPicture } from './read-picture.js';
import { readChunks, readSeries } from './read-series.js';
import { dayName, daysIn } from './record-names.js';
import { RecordShelf, type Changes } from './record-shelf.js';
import type { RecordContract } from './record.js';
import { removeDays } from './remove-days.js';
import { daysBetween, isExpired, isFuture, oldestQuarter } from './retention.js';
import { writeWithRoom } from './write-with-room.js';

export interface BookOptions {
  /** Days a recorded day is kept. */
  readonly keepDays: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told once of every record that was damaged, of a newer version, or incomplete. */
  readonly missed: (what: string) => void;
  /** How records are written and read; this version's, if left out. */
  readonly contract?: RecordContract | undefined;
  /** Accounts a chunk, at most on average; the measured best, if left out. */
  readonly mostInChunk?: number | undefined;
}

const isKept = (picture: Picture | 'absent' | 'partial'): picture is Picture => typeof picture !== 'string';

/**
 * What was shown on past days: one picture a day, in chunks of accounts. Every method rejects with what the archive
 * throws, and with nothing else.
 */
export class SnapshotBook {
  readonly #shelf: RecordShelf;
  readonly #options: BookOptions;
  readonly #inTurn = new InTurn();
  #division: { readonly ids: readonly string[]; readonly chunks: readonly Chunk[] } | undefined;
  /** Chunks of the day that was read or kept last. */
  #chunkCount: number | undefined;
  /** Something was missing that should be there, so that nothing is taken for being there. */
  #isDistrusted = false;

  constructor(archive: HealthArchive, options: BookOptions) {
    this.#shelf = new RecordShelf(archive, options.missed, options.contract);
    this.#options = options;
  }

  /**
   * Records a day in place of what was recorded of it, lets go of what is too old, and of exact points that are neither
   * of the newest two days nor of the last of a month. All of it happens, or nothing.
   *
   * @throws ArchiveError `full` where there is no room, also after the oldest days went
   */
  keep(picture: Picture): Promise<void> {
    return this.#inTurn.run(async () => {
      const { now, keepDays } = this.#options;
      if (isExpired(picture.day, now(), keepDays) || isFuture(picture.day, now())) {
        this.#shelf.say(dayName(picture.day), 'is beyond the days that are kept');
        return;
      }
      await writeWithRoom(
        async () => this.#shelf.archive.write(await this.#changesFor(picture)),
        () => this.#giveUpOldest(picture.day),
      );
    });
  }

  /** The newest day before `day` that can be read whole. Accounts come in an order of the archive's. */
  async lastBefore(day: Day): Promise<Picture | undefined> {
    for (const recorded of await this.days()) {
      if (recorded >= day) continue;
      const picture = await this.picture(recorded);
      if (picture) return picture;
      // It is listed, so it was there: an archive may hold back what it cannot decrypt.
      this.#shelf.say(dayName(recorded), 'cannot be read');
    }
    return undefined;
  }

  /** What was recorded of a day; undefined where nothing was, or not all of it can be read. */
  async picture(day: Day): Promise<Picture | undefined> {
    if (!this.#isInReach(day)) return undefined;
    const picture = await readPicture(this.#shelf, day, this.#options.now());
    this.#isDistrusted ||= picture === 'partial';
    if (!isKept(picture)) return undefined;
    this.#chunkCount = chunkCount(picture.ids.length, this.#options.mostInChunk);
    return picture;
  }

  /** Recorded days, newest first. */
  async days(): Promise<readonly Day[]> {
    return daysIn(await this.#shelf.archive.names('day/')).filter((day) => this.#isInReach(day));
  }

  /** One account on its recorded days from `from` to `to`, both included, oldest first. */
  async series(id: string, from: Day, to: Day): Promise<readonly RecordedPoint[]> {
    const { now, keepDays } = this.#options;
    const chunks = this.#chunkCount;
    // Most days have as many chunks as the one read last: theirs are asked for without waiting to hear which days are.
    const guesses = chunks === undefined ? [] : daysBetween(from, to, now(), keepDays);
    const [days, guessed] = await Promise.all([
      this.days(),
      readChunks(
        this.#shelf,
        id,
        guesses.map((day) => [day, chunks!]),
      ),
    ]);
    const asked = days.filter((day) => day >= from && day <= to);
    return readSeries(this.#shelf, id, asked, guessed, now());
  }

  /** Takes accounts out of every day; the days stay as they are without them. @returns whether there was anything */
  erase(ids: readonly string[]): Promise<boolean> {
    return this.#inTurn.run(async () => {
      this.#division = undefined;
      let isFound = false;
      await writeWithRoom(
        async () => {
          const changes = await eraseAccounts(this.#shelf, new Set(ids), this.#options.now());
          isFound = changes.size > 0;
          if (isFound) await this.#shelf.archive.write(changes);
        },
        () => this.#giveUpOldest(),
      );
      return isFound;
    });
  }

  /** Gives up the oldest days, never the newest. @returns whether there were any */
  makeRoom(): Promise<boolean> {
    return this.#inTurn.run(() => this.#giveUpOldest());
  }

  async #giveUpOldest(spared?: Day): Promise<boolean> {
    const recorded = await this.#recorded();
    const gone = oldestQuarter(recorded, spared ?? recorded[0]);
    if (gone.length === 0) return false;
    const changes: Changes = new Map();
    const stay = recorded.filter((day) => !gone.includes(day));
    await removeDays(this.#shelf, { gone, stay, needed: new Set() }, changes);
    await this.#shelf.archive.write(changes);
    return true;
  }

  async #changesFor(picture: Picture): Promise<Changes> {
    const { now, keepDays } = this.#options;
    const recorded = await this.#recorded();
    return changesToKeep(this.#shelf, picture, await this.#divide(picture.ids), {
      gone: recorded.filter((day) => isExpired(day, now(), keepDays)),
      recorded,
      isDistrusted: this.#isDistrusted,
    });
  }

  /** All recorded days, also those out of reach, newest first. */
  async #recorded(): Promise<readonly Day[]> {
    return daysIn(await this.#shelf.archive.names('day/'));
  }

  #isInReach(day: Day): boolean {
    const now = this.#options.now();
    return parseDay(day) !== undefined && !isExpired(day, now, this.#options.keepDays) && !isFuture(day, now);
  }

  async #divide(ids: readonly string[]): Promise<readonly Chunk[]> {
    const known = this.#division;
    const isSame = known?.ids.length === ids.length && known.ids.every((id, i) => id === ids[i]);
    if (!isSame) this.#division = { ids: [...ids], chunks: await divide(ids, this.#options.mostInChunk) };
    const { chunks } = this.#division!;
    this.#chunkCount = chunks.length;
    return chunks;
  }
}
