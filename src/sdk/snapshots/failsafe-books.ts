import { ActBook } from './book/act-book.js';
import type { ArchiveReason, ArchiveState, HealthArchive } from './health-archive.js';
import { MemoryArchive } from './archive/memory.js';
import type { OpenedArchive } from './archive/open-archive.js';
import { reasonOf } from './archive/reason-of.js';
import { SnapshotBook } from './book/snapshot-book.js';
import { untilWiped } from './until-wiped.js';

/** Whom the books tell what. */
export interface BooksListener {
  /** Something that was kept cannot be read any more. */
  missed(what: string): void;
  /** From now on they lie in memory. */
  fellBack(reason: ArchiveReason): void;
}

/** Work on the books; done again in memory where the archive fails. */
export type BookWork<T> = (snapshots: SnapshotBook, acts: ActBook) => Promise<T>;

interface Books {
  readonly snapshots: SnapshotBook;
  readonly acts: ActBook;
}

/** What came of erasing accounts. */
export interface Erasure {
  /** There was something of theirs in the recorded days. */
  readonly isFound: boolean;
  /** False where there may be something that could not be reached. */
  readonly isWhole: boolean;
}

/** Where there may be something that this page cannot get at. */
const OUT_OF_REACH: ReadonlySet<ArchiveReason> = new Set(['blocked', 'newer', 'broken']);

/** The books in the archive that was asked for or, from the first failure on, in memory: nobody waits for a broken storage. */
export class FailsafeBooks {
  state: ArchiveState;
  /** The archive that was asked for, which erasing has to reach also after it stopped keeping. */
  readonly #archive: HealthArchive;
  readonly #asked: Books;
  readonly #wiped = new AbortController();
  readonly #keepDays: number;
  readonly #listener: BooksListener;
  #books: Books;

  constructor({ archive, state, keepDays }: OpenedArchive, listener: BooksListener) {
    this.state = state;
    this.#archive = archive;
    this.#keepDays = keepDays;
    this.#listener = listener;
    this.#asked = this.#open(untilWiped(archive, this.#wiped.signal));
    this.#books = this.#asked;
  }

  async work<T>(work: BookWork<T>): Promise<T> {
    const books = this.#books;
    try {
      return await work(books.snapshots, books.acts);
    } catch (error) {
      // Another piece of work may have found out before.
      if (books === this.#books) this.fallBack(reasonOf(error));
      return work(this.#books.snapshots, this.#books.acts);
    }
  }

  fallBack(reason: ArchiveReason): void {
    this.state = { kind: 'memory', reason, encrypted: false };
    this.#books = this.#open(new MemoryArchive());
    this.#listener.fellBack(reason);
  }

  /** Erases accounts from where the books lie, and from the archive that was asked for. */
  async erase(ids: readonly string[]): Promise<Erasure> {
    const eraseIn = async ({ snapshots, acts }: Books): Promise<boolean> => {
      const isFound = await snapshots.erase(ids);
      await acts.erase(ids);
      return isFound;
    };
    const isFound = this.#books !== this.#asked && (await eraseIn(this.#books));
    try {
      const isFoundThere = await eraseIn(this.#asked);
      return { isFound: isFound || isFoundThere, isWhole: !OUT_OF_REACH.has(this.state.reason) };
    } catch (error) {
      const reason = reasonOf(error);
      if (this.#books === this.#asked) this.fallBack(reason);
      return { isFound: true, isWhole: reason === 'wiped' };
    }
  }

  /**
   * Erases everything in every tab; nothing more is kept.
   *
   * @returns false where there may be something that could not be reached
   */
  async wipe(): Promise<boolean> {
    this.#wiped.abort();
    try {
      await this.#archive.wipe();
      return true;
    } catch {
      return false;
    } finally {
      this.fallBack('wiped');
    }
  }

  close(): void {
    this.#archive.close();
  }

  #open(archive: HealthArchive): Books {
    const shared = {
      keepDays: this.#keepDays,
      now: () => Date.now(),
      missed: (what: string) => this.#listener.missed(what),
    };
    const snapshots = new SnapshotBook(archive, shared);
    return { snapshots, acts: new ActBook(archive, { ...shared, makeRoom: () => snapshots.makeRoom() }) };
  }
}
