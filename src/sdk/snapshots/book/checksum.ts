/** One step of MurmurHash3 for 32 bits; a bijection of the state, so that one changed word is always noticed. */
function stir(state: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const h = state ^ k;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

function settle(state: number, length: number): number {
  let h = state ^ length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * 32 bits that change when the words do. It finds damage; it is no protection against somebody who wants a collision.
 * Source: MurmurHash3_x86_32, Austin Appleby 2011.
 */
export function checksum(words: Int32Array, seed: number): number {
  let state = seed;
  for (const word of words) state = stir(state, word);
  return settle(state, words.length);
}

/** The same over the UTF-16 units of a text: equal on every machine, whatever the text holds. */
export function hashText(text: string, seed: number): number {
  let state = seed;
  for (let i = 0; i < text.length; i++) state = stir(state, text.charCodeAt(i));
  return settle(state, text.length);
}
