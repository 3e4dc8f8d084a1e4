import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Mostly the largest file, where the data are; sometimes one of those that say where they are. */
export function pick(files, random) {
  const bySize = files.toSorted((a, b) => statSync(b).size - statSync(a).size || (a < b ? -1 : 1));
  return bySize[Math.floor(random() ** 3 * bySize.length)];
}

/** Flips a few bytes of each file, cuts it off, or fills a page of it with zeros, as failing disks do. */
export function garble(file, random) {
  const bytes = readFileSync(file);
  if (bytes.length === 0) return `${file} is empty`;
  const at = Math.floor(random() * bytes.length);
  const how = random();
  if (how < 0.2) {
    truncateSync(file, at);
    return `cut off at ${at}`;
  }
  if (how < 0.4) bytes.fill(0, at, Math.min(at + 4096, bytes.length));
  else
    for (let n = 0; n < 8; n++) bytes[Math.floor(random() * bytes.length)] ^= 1 << Math.floor(random() * 8);
  writeFileSync(file, bytes);
  return how < 0.4 ? `zeros at ${at}` : 'bits flipped';
}
