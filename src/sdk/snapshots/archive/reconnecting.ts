import { copyChanges } from './copy-changes.js';
import { ArchiveError, type ArchiveReason, type HealthArchive } from '../health-archive.js';
import { reasonOf } from './reason-of.js';

type Work<T> = (connection: HealthArchive) => Promise<T>;

/** How an archive comes back, and what becomes of it where it cannot. */
export interface Reconnection {
  /** Opens another connection. */
  open(): Promise<HealthArchive>;
  /** Takes everything away without a connection. */
  erase(): Promise<void>;
  /** Told once why nothing is kept any more. */
  lost(reason: ArchiveReason): void;
}

/**
 * An archive that survives the loss of its connection: browsers drop connections when storage is cleared, and some
 * when a page sleeps. What fails is repeated once over a new connection; what fails again ends the archive.
 */
export class ReconnectingArchive implements HealthArchive {
  #connection: Promise<HealthArchive>;
  readonly #reconnection: Reconnection;
  #ended: ArchiveReason | undefined;

  constructor(connection: HealthArchive, reconnection: Reconnection) {
    this.#connection = Promise.resolve(connection);
    this.#reconnection = reconnection;
  }

  read(names: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    return this.#run((connection) => connection.read(names));
  }

  write(changes: ReadonlyMap<string, Uint8Array | undefined>): Promise<void> {
    const copies = copyChanges(changes);
    return this.#run((connection) => connection.write(copies));
  }

  names(prefix: string): Promise<readonly string[]> {
    return this.#run((connection) => connection.names(prefix));
  }

  /** Works also once the archive has ended: who logs out wants nothing left, whatever became of this tab. */
  wipe(): Promise<void> {
    return this.#ended ? this.#reconnection.erase() : this.#run((connection) => connection.wipe());
  }

  close(): void {
    this.#ended ??= 'broken';
    letGo(this.#connection);
  }

  /** Nothing is kept from now on; what is under way still ends as it ends. */
  end(reason: ArchiveReason): void {
    if (this.#ended) return;
    this.#ended = reason;
    letGo(this.#connection);
    this.#reconnection.lost(reason);
  }

  async #run<T>(work: Work<T>): Promise<T> {
    this.#refuseWhenEnded();
    const connection = this.#connection;
    try {
      return await work(await connection);
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === 'full') throw new ArchiveError(reason, error);
      if (reason === 'wiped') this.end(reason);
      this.#refuseWhenEnded(error);
      return this.#repeat(work, connection);
    }
  }

  async #repeat<T>(work: Work<T>, failed: Promise<HealthArchive>): Promise<T> {
    // Of several that fail together the first reconnects for all.
    if (this.#connection === failed) {
      letGo(failed);
      this.#connection = this.#reconnection.open();
    }
    try {
      return await work(await this.#connection);
    } catch (error) {
      const reason = reasonOf(error);
      if (reason !== 'full') this.end(reason);
      this.#refuseWhenEnded(error);
      throw new ArchiveError(reason, error);
    }
  }

  #refuseWhenEnded(cause?: unknown): void {
    if (this.#ended) throw new ArchiveError(this.#ended, cause);
  }
}

function letGo(connection: Promise<HealthArchive>): void {
  connection.then(
    (archive) => archive.close(),
    () => undefined,
  );
}
