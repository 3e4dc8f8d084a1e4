import { expect } from '@open-wc/testing';
import { encryptArchive } from '../../src/sdk/snapshots/archive/encrypted.js';
import type { HealthArchive } from '../../src/sdk/snapshots/health-archive.js';
import { openIndexedDb } from '../../src/sdk/snapshots/archive/indexeddb.js';
import { MemoryArchive } from '../../src/sdk/snapshots/archive/memory.js';
import { aesKey, bytes, freshName, rawRows, readAll, reasonFor, textBytes } from './archive-setting.js';

describe('an encrypted archive', () => {
  let raw: MemoryArchive;
  let key: CryptoKey;
  let archive: HealthArchive;
  beforeEach(async () => {
    [raw, key] = [new MemoryArchive(), await aesKey()];
    archive = await encryptArchive(raw, key);
  });

  it('shows neither names nor values in what is stored', async () => {
    const name = freshName();
    const stored = await encryptArchive(await openIndexedDb(name, () => undefined), key);
    await stored.write(new Map([['day/2026-11-20/acme', textBytes('Acme Corp: Look into')]]));
    const rows = [...(await rawRows(name)), ...(await rawRows(name, 'meta'))];
    const seen = rows
      .map(
        ([key, value]) =>
          `${JSON.stringify(key)} ${value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : JSON.stringify(value)}`,
      )
      .join();
    for (const clear of ['day', '2026', 'acme', 'Acme', 'Look']) expect(seen).not.to.include(clear);
    await stored.wipe();
    stored.close();
  });

  it('never stores the same value twice in the same form', async () => {
    await archive.write(new Map([['a', bytes(1)]]));
    const before = await readAll(raw);
    await archive.write(new Map([['a', bytes(1)]]));
    const after = await readAll(raw);
    expect(Object.keys(after)).to.deep.equal(Object.keys(before));
    expect(Object.values(after)).not.to.deep.equal(Object.values(before));
  });

  it('is read again with the same key, also by an archive that has not seen the names', async () => {
    await archive.write(new Map([['day/1', bytes(1)], ['day/2', bytes(2)], ['x', bytes(3)]])); // prettier-ignore
    const again = await encryptArchive(raw, key);
    expect([...(await again.names('day/'))].sort()).to.deep.equal(['day/1', 'day/2']);
    expect(await readAll(again)).to.deep.equal({ 'day/1': [1], 'day/2': [2], x: [3] });
  });

  it('has nothing for another key', async () => {
    await archive.write(new Map([['a', bytes(1)]]));
    const other = await encryptArchive(raw, await aesKey());
    expect([await other.names(''), await other.read(['a'])]).to.deep.equal([[], [undefined]]);
  });

  it('has nothing for a value that was changed in any place, or cut', async () => {
    await archive.write(new Map([['a', bytes(1, 2, 3)]]));
    const [name] = await raw.names('');
    const [value] = await raw.read([name!]);
    for (let place = 0; place < value!.length; place++) {
      await raw.write(new Map([[name!, value!.map((byte, i) => (i === place ? byte ^ 1 : byte))]]));
      expect(await archive.read(['a']), `byte ${place}`).to.deep.equal([undefined]);
      await raw.write(new Map([[name!, value!.subarray(0, place)]]));
      expect(await archive.read(['a']), `cut at ${place}`).to.deep.equal([undefined]);
    }
  });

  it('has nothing for a value that was moved to another name', async () => {
    await archive.write(new Map([['a', bytes(1)]]));
    const [a] = await raw.names('');
    await archive.write(new Map([['b', bytes(2)]]));
    const b = (await raw.names('')).find((name) => name !== a)!;
    const [value] = await raw.read([a!]);
    await raw.write(new Map([[b, value]]));
    expect((await archive.read(['a', 'b'])).map((each) => each && [...each])).to.deep.equal([[1], undefined]);
  });

  it('passes over names that are none of its own', async () => {
    await archive.write(new Map([['a', bytes(1)]]));
    const [sealed] = await raw.names('');
    const strange = ['plain', 'AAAA', '???', `${sealed!}==`, `${sealed!.slice(0, -1)}B`, `${sealed!}/x`];
    await raw.write(new Map(strange.map((name) => [name, bytes(1)])));
    expect(await archive.names('')).to.deep.equal(['a']);
    expect([...(await archive.read(['a']))[0]!]).to.deep.equal([1]);
  });

  const refused: readonly (readonly [string, () => unknown])[] = [
    ['no key', () => undefined],
    ['text', () => 'secret'],
    ['an object', () => ({ type: 'secret', algorithm: { name: 'AES-GCM' } })],
    ['a key that only encrypts', () => aesKey(['encrypt'])],
    ['a key that only decrypts', () => aesKey(['decrypt'])],
    ['a key for another cipher', () => crypto.subtle.generateKey({ name: 'AES-CBC', length: 256 }, false, ['encrypt', 'decrypt'])], // prettier-ignore
    ['a key pair', () => crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign'])],
  ];
  for (const [title, make] of refused) {
    it(`is refused with ${title}`, async () => {
      expect(await reasonFor(encryptArchive(raw, (await make()) as CryptoKey))).to.equal('refused');
    });
  }
});
