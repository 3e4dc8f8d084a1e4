import { ActBook } from './act-book.js';
import { ArchiveError, type ArchiveReason, type ArchiveState, type HealthArchive } from './health-archive.js';
import { MemoryArchive } from './memory.js';
import type { OpenedArchive } from './open-archive.js';
import { SnapshotBook } from './snapshot-book.js';

/** Whom the books tell what. */
export interface BooksListener {
  /** Something that was kept cannot be read any more. */
  missed(what: string): void;
  /** From now on they lie in memory. */
  fellBack(reason: ArchiveReason): void;
}

/** Work on the books; done again in memory where the archive fails. */
export type BookWork<T> = (snapshots: SnapshotBook, acts: ActBook) => Promise<T>;

/** The books in the archive that was asked for or, from the first failure on, in memory: nobody waits for a broken storage. */
export class FailsafeBooks {
  state: ArchiveState;
  /** The archive that was asked for, which a wipe has to reach also after it stopped keeping. */
  readonly #asked: HealthArchive;
  readonly #keepDays: number;
  readonly #listener: BooksListener;
  #archive: HealthArchive;
  #snapshots: SnapshotBook;
  #acts: ActBook;

  constructor({ archive, state, keepDays }: OpenedArchive, listener: BooksListener) {
    this.state = state;
    this.#asked = archive;
    this.#keepDays = keepDays;
    this.#listener = listener;
    this.#archive = archive;
    [this.#snapshots, this.#acts] = this.#open(archive);
  }

  async work<T>(work: BookWork<T>): Promise<T> {
    const archive = this.#archive;
    try {
      return await work(this.#snapshots, this.#acts);
    } catch (error) {
      // Another piece of work may have found out before.
      if (archive === this.#archive) this.fallBack(error instanceof ArchiveError ? error.reason : 'broken');
      return work(this.#snapshots, this.#acts);
    }
  }

  fallBack(reason: ArchiveReason): void {
    this.state = { kind: 'memory', reason, encrypted: false };
    this.#archive = new MemoryArchive();
    [this.#snapshots, this.#acts] = this.#open(this.#archive);
    this.#listener.fellBack(reason);
  }

  /**
   * Erases everything in every tab; nothing more is kept.
   *
   * @returns false where there may be something that could not be reached
   */
  async wipe(): Promise<boolean> {
    try {
      await this.#asked.wipe();
      return true;
    } catch {
      return false;
    } finally {
      this.fallBack('wiped');
    }
  }

  close(): void {
    this.#asked.close();
  }

  #open(archive: HealthArchive): [SnapshotBook, ActBook] {
    const shared = {
      keepDays: this.#keepDays,
      now: () => Date.now(),
      missed: (what: string) => this.#listener.missed(what),
    };
    const snapshots = new SnapshotBook(archive, shared);
    return [snapshots, new ActBook(archive, { ...shared, makeRoom: () => snapshots.makeRoom() })];
  }
}
