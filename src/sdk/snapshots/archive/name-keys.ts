import { ArchiveError } from '../health-archive.js';

/** Keys for what is kept under the host's key without being a value: names, and what is derived from names. */
export interface NameKeys {
  /** AES-GCM, used only with IVs that are hashes of what is encrypted. */
  readonly cipher: CryptoKey;
  /** HMAC-SHA-256. */
  readonly hash: CryptoKey;
}

const SEED_BYTES = 32;

/** The one IV of the host's key that no value is encrypted with: values draw theirs at random out of 2⁹⁶. */
const SEED_IV = new Uint8Array(12);

/**
 * Secret bytes that only the holder of the key can make. A key for AES-GCM alone gives nothing but encryption; AES-GCM
 * of zeros under an IV used for nothing else is AES in counter mode, whose blocks are as good as random to whoever
 * does not have the key. (NIST SP 800-38D §7.1; AES as a pseudo-random function.)
 */
async function drawSeed(key: CryptoKey): Promise<ArrayBuffer> {
  const { subtle } = crypto;
  const sealed = await subtle.encrypt({ name: 'AES-GCM', iv: SEED_IV }, key, new Uint8Array(SEED_BYTES));
  await subtle.decrypt({ name: 'AES-GCM', iv: SEED_IV }, key, sealed);
  return sealed.slice(0, SEED_BYTES);
}

/**
 * Derives the keys for names from a host's key, by HKDF (RFC 5869) over secret bytes of its making; nothing derived
 * can be exported.
 *
 * @throws ArchiveError `refused` where the key cannot encrypt and decrypt with AES-GCM
 */
export async function deriveNameKeys(key: CryptoKey): Promise<NameKeys> {
  try {
    const seed = await crypto.subtle.importKey('raw', await drawSeed(key), 'HKDF', false, ['deriveKey']);
    const from = (purpose: string): HkdfParams => ({
      name: 'HKDF',
      hash: 'SHA-256',
      salt: new Uint8Array(),
      info: new TextEncoder().encode(`customer-health-elements ${purpose}`),
    });
    const [cipher, hash] = await Promise.all([
      crypto.subtle.deriveKey(from('names'), seed, { name: 'AES-GCM', length: 256 }, false, [
        'encrypt',
        'decrypt',
      ]),
      crypto.subtle.deriveKey(
        from('name hashes'),
        seed,
        { name: 'HMAC', hash: 'SHA-256', length: 256 },
        false,
        ['sign'],
      ),
    ]);
    return { cipher, hash };
  } catch (error) {
    throw new ArchiveError('refused', error);
  }
}
