import type { HealthArchive } from '../health-archive.js';
import { NameCipher } from './name-cipher.js';
import { deriveNameKeys } from './name-keys.js';

const IV_BYTES = 12;

/** What an encryption is bound to: a value moved to another name does not decrypt. */
const boundTo = (name: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(name));

class EncryptedArchive implements HealthArchive {
  readonly #archive: HealthArchive;
  readonly #key: CryptoKey;
  readonly #names: NameCipher;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(archive: HealthArchive, key: CryptoKey, names: NameCipher) {
    this.#archive = archive;
    this.#key = key;
    this.#names = names;
  }

  async read(names: readonly string[]): Promise<readonly (Uint8Array | undefined)[]> {
    const sealed = Promise.all(names.map((name) => this.#names.seal(name)));
    const values = await this.#inTurn(sealed, (prepared) => this.#archive.read(prepared));
    return Promise.all(values.map(async (value, i) => value && (await this.#open(names[i]!, value))));
  }

  write(changes: ReadonlyMap<string, Uint8Array | undefined>): Promise<void> {
    // Started for all before anything is awaited: the caller may go on with its bytes.
    const sealed = [...changes].map(([name, value]) =>
      Promise.all([this.#names.seal(name), value && this.#seal(name, value)]),
    );
    return this.#inTurn(Promise.all(sealed), (prepared) => this.#archive.write(new Map(prepared)));
  }

  async names(prefix: string): Promise<readonly string[]> {
    const sealed = await this.#inTurn(this.#names.seal(prefix), (prepared) => this.#archive.names(prepared));
    const names = await Promise.all(sealed.map((name) => this.#names.open(name)));
    return names.filter((name) => name !== undefined);
  }

  wipe(): Promise<void> {
    return this.#inTurn(undefined, () => this.#archive.wipe());
  }

  close(): void {
    void this.#inTurn(undefined, () => this.#archive.close());
  }

  /** Hands over in the order of the calls, however long each takes to encrypt: no write may come after a later wipe. */
  async #inTurn<P, T>(preparing: P | Promise<P>, handOver: (prepared: P) => T | Promise<T>): Promise<T> {
    const ready = Promise.all([preparing, this.#turn]);
    this.#turn = ready.catch(() => undefined);
    const [prepared] = await ready;
    return handOver(prepared);
  }

  async #seal(name: string, value: Uint8Array): Promise<Uint8Array> {
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    const bytes = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData: boundTo(name) },
      this.#key,
      value as Uint8Array<ArrayBuffer>,
    );
    const sealed = new Uint8Array(IV_BYTES + bytes.byteLength);
    sealed.set(iv);
    sealed.set(new Uint8Array(bytes), IV_BYTES);
    return sealed;
  }

  /** Undefined for what was changed, moved, or made with another key. */
  async #open(name: string, sealed: Uint8Array): Promise<Uint8Array | undefined> {
    const bytes = sealed as Uint8Array<ArrayBuffer>;
    const iv = bytes.subarray(0, IV_BYTES);
    try {
      const value = await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv, additionalData: boundTo(name) },
        this.#key,
        bytes.subarray(IV_BYTES),
      );
      return new Uint8Array(value);
    } catch {
      return undefined;
    }
  }
}

/**
 * An archive that holds nothing in clear: values are AES-GCM under the host's key with random IVs, bound to their
 * names; names are encrypted by keys derived from it. What shows are how many values there are, how long they are, and
 * which names share a segment. One key may seal 2³² values before random IVs may meet (NIST SP 800-38D §8.3).
 *
 * @throws ArchiveError `refused` where the key cannot encrypt and decrypt with AES-GCM
 */
export async function encryptArchive(archive: HealthArchive, key: CryptoKey): Promise<HealthArchive> {
  return new EncryptedArchive(archive, key, new NameCipher(await deriveNameKeys(key)));
}
