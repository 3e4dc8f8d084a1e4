import { copyChanges } from './copy-changes.js';
import { ArchiveError, type HealthArchive } from '../health-archive.js';
import { settleWithin } from './settle-within.js';

/** How long a host's archive may take over one operation, milliseconds. */
const ANSWER_WITHIN_MS = 10_000;

const isBytes = (value: unknown): value is Uint8Array =>
  ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';

/** The values a host gave for so many names, as copies: what it does with its own later is its own affair. */
function checkValues(values: unknown, count: number): (Uint8Array | undefined)[] {
  if (!Array.isArray(values) || values.length !== count) throw new TypeError('as many values as names');
  return Array.from(values, (value: unknown) => {
    if (value === undefined || value === null) return undefined;
    if (!isBytes(value)) throw new TypeError('values of bytes');
    return new Uint8Array(value);
  });
}

function checkNames(names: unknown, prefix: string): string[] {
  if (!Array.isArray(names)) throw new TypeError('a list of names');
  return Array.from(names, (name: unknown) => {
    if (typeof name !== 'string' || !name.startsWith(prefix)) throw new TypeError('names below the prefix');
    return name;
  });
}

/** A host's archive, whatever it does: what it throws, answers wrongly or never answers is an ArchiveError. */
export class HostArchive implements HealthArchive {
  readonly #host: HealthArchive;

  constructor(host: HealthArchive) {
    this.#host = host;
  }

  read(names: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    return guard(async () => checkValues(await this.#host.read([...names]), names.length));
  }

  write(changes: ReadonlyMap<string, Uint8Array | undefined>): Promise<void> {
    const copies = copyChanges(changes);
    return guard(async () => {
      await this.#host.write(copies);
    });
  }

  names(prefix: string): Promise<readonly string[]> {
    return guard(async () => checkNames(await this.#host.names(prefix), prefix));
  }

  wipe(): Promise<void> {
    return guard(async () => {
      await this.#host.wipe();
    });
  }

  close(): void {
    // Typed as giving nothing, but a host's may well be asynchronous, and fail so.
    const close: () => unknown = () => this.#host.close();
    guard(async () => await close()).catch(() => undefined);
  }
}

async function guard<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await settleWithin(work(), ANSWER_WITHIN_MS, 'host-failed');
  } catch (error) {
    // What a host says in our words, as that it has no room, is passed on.
    throw error instanceof ArchiveError ? error : new ArchiveError('host-failed', error);
  }
}
