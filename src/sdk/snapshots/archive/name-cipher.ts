import { fromBase64url, toBase64url } from './base64url.js';
import type { NameKeys } from './name-keys.js';

const IV_BYTES = 12;

/** Injective also for halves of surrogate pairs, which plain UTF-8 would make alike. */
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(text));

const textOf = (bytes: ArrayBuffer): unknown => JSON.parse(new TextDecoder().decode(bytes));

/**
 * Encrypts names segment by segment, so that a prefix of whole segments stays a prefix. The same segment always gives
 * the same ciphertext: its IV is a keyed hash of it (a synthetic IV, as in RFC 5297), so that equal segments and their
 * lengths show, and nothing else does.
 */
export class NameCipher {
  readonly #keys: NameKeys;
  readonly #sealed = new Map<string, Promise<string>>();
  readonly #opened = new Map<string, Promise<string | undefined>>();

  constructor(keys: NameKeys) {
    this.#keys = keys;
  }

  async seal(name: string): Promise<string> {
    return (await Promise.all(name.split('/').map((segment) => this.#sealSegment(segment)))).join('/');
  }

  /** The name; undefined where this key has not made it. */
  async open(sealed: string): Promise<string | undefined> {
    const segments = await Promise.all(sealed.split('/').map((segment) => this.#openSegment(segment)));
    return segments.includes(undefined) ? undefined : segments.join('/');
  }

  #sealSegment(segment: string): Promise<string> {
    // What follows the last slash of a prefix stays empty.
    if (segment === '') return Promise.resolve('');
    let sealed = this.#sealed.get(segment);
    if (!sealed) this.#sealed.set(segment, (sealed = this.#encrypt(segment)));
    return sealed;
  }

  #openSegment(sealed: string): Promise<string | undefined> {
    if (sealed === '') return Promise.resolve('');
    let opened = this.#opened.get(sealed);
    if (!opened) this.#opened.set(sealed, (opened = this.#decrypt(sealed)));
    return opened;
  }

  async #encrypt(segment: string): Promise<string> {
    const bytes = bytesOf(segment);
    const hash = await crypto.subtle.sign('HMAC', this.#keys.hash, bytes);
    const iv = new Uint8Array(hash, 0, IV_BYTES);
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, this.#keys.cipher, bytes);
    const text = new Uint8Array(IV_BYTES + sealed.byteLength);
    text.set(iv);
    text.set(new Uint8Array(sealed), IV_BYTES);
    return toBase64url(text);
  }

  async #decrypt(sealed: string): Promise<string | undefined> {
    try {
      const bytes = fromBase64url(sealed);
      const iv = bytes.subarray(0, IV_BYTES);
      const opened = await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv },
        this.#keys.cipher,
        bytes.subarray(IV_BYTES),
      );
      const segment = textOf(opened);
      // Base64 has several spellings of the same bytes; a name has one.
      if (typeof segment !== 'string' || toBase64url(bytes) !== sealed) return undefined;
      this.#sealed.set(segment, Promise.resolve(sealed));
      return segment;
    } catch {
      return undefined;
    }
  }
}

/** A name that shows nothing of the text it stands for, and is the same for the same text and key. */
export async function hashedName(text: string, { hash }: NameKeys): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.sign('HMAC', hash, bytesOf(text))));
}
