import { copyChanges } from './copy-changes.js';
import type { HealthArchive } from '../health-archive.js';

/** Keeps what it is given until the page goes: the same contract as what outlives it. */
export class MemoryArchive implements HealthArchive {
  readonly #values = new Map<string, Uint8Array>();

  read(names: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    return Promise.resolve(names.map((name) => this.#values.get(name)?.slice()));
  }

  write(changes: ReadonlyMap<string, Uint8Array | undefined>): Promise<void> {
    for (const [name, value] of copyChanges(changes)) {
      if (value) this.#values.set(name, value);
      else this.#values.delete(name);
    }
    return Promise.resolve();
  }

  names(prefix: string): Promise<readonly string[]> {
    return Promise.resolve([...this.#values.keys()].filter((name) => name.startsWith(prefix)));
  }

  wipe(): Promise<void> {
    this.#values.clear();
    return Promise.resolve();
  }

  /** Nothing is held that would have to be let go of. */
  close(): void {}
}
