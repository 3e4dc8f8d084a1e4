import { expect } from '@open-wc/testing';
import type { HealthArchive } from '../../src/sdk/snapshots/health-archive.js';
import { archiveKinds } from './archive-kinds.js';
import { bytes, readAll } from './archive-setting.js';

for (const [title, open] of archiveKinds) {
  describe(`an archive: ${title}`, () => {
    let archive: HealthArchive;
    beforeEach(async () => (archive = await open()));
    afterEach(async () => {
      await archive.wipe();
      archive.close();
    });

    it('gives values in the order of the names, undefined where nothing is kept', async () => {
      await archive.write(new Map([['a/1', bytes(1)], ['a/2', bytes(2, 2)]])); // prettier-ignore
      const values = await archive.read(['a/2', 'none', 'a/1', 'a/2']);
      expect(values.map((value) => value && [...value])).to.deep.equal([[2, 2], undefined, [1], [2, 2]]);
      expect(await archive.read([])).to.deep.equal([]);
    });

    it('gives many at once, whether neighbours or far apart, each in its place', async () => {
      const names = Array.from({ length: 200 }, (_, i) => `day/${i + 100}`);
      await archive.write(new Map(names.map((name, i) => [name, bytes(i)])));
      await archive.write(new Map([[names[70]!, undefined]]));
      const asked = {
        neighbours: names.slice(60, 90).reverse(),
        'far apart': names.filter((_, i) => i % 7 === 0),
        'twice, and none': [...names.slice(60, 75), 'day/1000', 'x', ...names.slice(60, 75)],
      };
      for (const [title, list] of Object.entries(asked)) {
        const expected = list.map((name) => (name === names[70] ? -1 : names.indexOf(name)));
        expect(
          (await archive.read(list)).map((value) => value?.[0] ?? -1),
          title,
        ).to.deep.equal(expected);
      }
    });

    it('keeps a value of no bytes apart from none', async () => {
      await archive.write(new Map([['empty', bytes()]]));
      expect((await archive.read(['empty']))[0]).to.have.length(0);
    });

    it('puts and takes away in one write', async () => {
      await archive.write(new Map([['a', bytes(1)], ['b', bytes(2)]])); // prettier-ignore
      await archive.write(new Map([['a', undefined], ['b', bytes(3)], ['c', bytes(4)], ['never', undefined]])); // prettier-ignore
      expect(await readAll(archive)).to.deep.equal({ b: [3], c: [4] });
      await archive.write(new Map());
      expect(await readAll(archive)).to.deep.equal({ b: [3], c: [4] });
    });

    it('names what lies below a prefix of whole segments', async () => {
      const names = [
        'day/2026-11-20',
        'day/2026-11-20/1',
        'day/2026-11-20/2',
        'day/2026-11-201/1',
        'dayz/1',
        'x',
      ];
      await archive.write(new Map(names.map((name) => [name, bytes(1)])));
      expect([...(await archive.names('day/2026-11-20/'))].sort()).to.deep.equal(names.slice(1, 3));
      expect([...(await archive.names('day/'))].sort()).to.deep.equal(names.slice(0, 4).sort());
      expect([...(await archive.names(''))].sort()).to.deep.equal([...names].sort());
      expect(await archive.names('nothing/')).to.deep.equal([]);
    });

    it('tells names apart that look alike', async () => {
      const names = [
        'é',
        'e\u0301',
        '\ud800',
        '\ud801',
        '\uffff',
        'a b',
        'a%20b',
        'a//b',
        '%',
        'A',
        'a',
        '日本/語',
      ];
      await archive.write(new Map(names.map((name, i) => [name, bytes(i)])));
      expect((await archive.read(names)).map((value) => value![0])).to.deep.equal(names.map((_, i) => i));
      expect([...(await archive.names(''))].sort()).to.deep.equal([...names].sort());
    });

    it('holds copies: neither what was handed over nor what was read is shared', async () => {
      const whole = bytes(9, 1, 2, 9);
      const writing = archive.write(new Map([['a', whole.subarray(1, 3)]]));
      whole.fill(7);
      await writing;
      const [first] = await archive.read(['a']);
      expect([...first!]).to.deep.equal([1, 2]);
      expect(first!.buffer.byteLength).to.equal(2);
      first!.fill(5);
      expect([...(await archive.read(['a']))[0]!]).to.deep.equal([1, 2]);
    });

    it('writes, wipes and reads in the order in which it was asked to', async () => {
      const large = new Uint8Array(3_000_000).fill(1);
      const work = [archive.write(new Map([['a', large]])), archive.write(new Map([['a', bytes(2)]]))];
      const [, seen] = [await Promise.all(work), await archive.read(['a'])];
      expect([...seen[0]!]).to.deep.equal([2]);
      const writing = archive.write(new Map([['b', large]]));
      const wiping = archive.wipe();
      const reading = archive.names('');
      await Promise.all([writing, wiping]);
      expect(await reading).to.deep.equal([]);
      expect(await archive.names('')).to.deep.equal([]);
    });

    it('has nothing after a wipe, and keeps what comes then', async () => {
      await archive.write(new Map([['a', bytes(1)]]));
      await archive.wipe();
      expect(await readAll(archive)).to.deep.equal({});
      await archive.write(new Map([['b', bytes(2)]]));
      expect(await readAll(archive)).to.deep.equal({ b: [2] });
    });
  });
}
