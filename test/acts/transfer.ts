import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Act } from '../../src/sdk/acts/act.js';
import { ActLedger } from '../../src/sdk/acts/act-ledger.js';
import { exportJson } from '../../src/sdk/acts/export-json.js';
import { importJson, type Imported } from '../../src/sdk/acts/import-json.js';
import type { Picture } from '../../src/sdk/snapshots/picture.js';
import { anyActs, anyMarks, AS_OF, NOW, playAct, pulseAct, reading, undoOf } from './acts-setting.js';

const stamp = { id: 'm', version: '1', hash: 'abc', bands: ['low', 'middle', 'high'] };
const picture = (day: string, more: Partial<Picture> = {}): Picture => ({
  day,
  takenAt: NOW - 1000,
  model: stamp,
  ids: ['a', 'b'],
  score: Float64Array.of(61.25, NaN),
  coverage: Float64Array.of(1, 0),
  band: Int8Array.of(1, -1),
  ...more,
});

const read = (json: unknown): { read: Imported; codes: string[]; paths: string[] } => {
  const { read: imported, codes, problems } = reading((log) => importJson(json, AS_OF, NOW, log));
  return { read: imported, codes, paths: problems.map(({ path }) => path) };
};

function ledgerOf(acts: readonly Act[]): ActLedger {
  const ledger = new ActLedger();
  ledger.add(acts);
  return ledger;
}

const head = { format: 'customer-health-elements', contract: 1, exportedOn: AS_OF };
const exportOf = (
  ledger: ActLedger,
  pictures: Iterable<Picture> | AsyncIterable<Picture> = [],
): Promise<string> => exportJson({ ledger, pictures, exportedOn: AS_OF });

const trap = new Proxy(
  {},
  {
    get() {
      throw new Error('get');
    },
    ownKeys() {
      throw new Error('ownKeys');
    },
    getOwnPropertyDescriptor() {
      throw new Error('descriptor');
    },
  },
);
const revoked = (list: boolean): object => {
  const { proxy, revoke } = Proxy.revocable(list ? [] : {}, {});
  revoke();
  return proxy;
};

describe('what was recorded, between machines', () => {
  it('arrives as it was: acts, marks, words and days', async () => {
    const done = playAct({
      state: 'waiting',
      until: '2026-12-01',
      cause: 'They are moving house.',
      band: 'low',
    });
    const ledger = ledgerOf([
      done,
      undoOf(done),
      pulseAct({ band: 'high', note: 'Met the new CIO', about: 'q', answer: 'know-something-new' }),
    ]);
    ledger.mark([{ account: 'a', on: AS_OF, at: NOW, fingerprint: 'f' }]);
    const days = [picture('2026-11-09'), picture('2026-11-16')];
    async function* oneByOne(): AsyncGenerator<Picture> {
      for (const day of days) yield await Promise.resolve(day);
    }
    const { read: imported, codes } = read(await exportOf(ledger, oneByOne()));
    expect(codes).to.deep.equal([]);
    expect(imported.acts).to.deep.equal(ledger.acts);
    expect(imported.marks).to.deep.equal(ledger.marks);
    expect(imported.pictures).to.deep.equal(days);
    expect([imported.accepted, imported.rejected]).to.deep.equal([6, 0]);
  });

  it('arrives whole whatever it is, and arriving twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyActs, anyActs, anyMarks, async (there, here, marks) => {
        const away = ledgerOf(there);
        away.mark(marks);
        const { read: imported, codes } = read(await exportOf(away));
        expect(codes).to.deep.equal([]);
        const home = ledgerOf(here.map((act) => ({ ...act, id: `here-${act.id}` })));
        home.add(imported.acts);
        home.mark(imported.marks);
        const { version } = home;
        expect(home.add(imported.acts)).to.deep.equal([]);
        home.mark(imported.marks);
        expect(home.version).to.equal(version);
        expect(home.acts.length).to.equal(there.length + here.length);
      }),
      { numRuns: 200 },
    );
  });

  it('is JSON that says what it is, and has neither names nor owners nor points in it', async () => {
    const exact = { rank: Int32Array.of(0, 1), moved: Float64Array.of(1, 2), points: {} as never };
    const text = await exportOf(ledgerOf([playAct()]), [picture(AS_OF, { exact })]);
    const document = JSON.parse(text) as Record<string, unknown>;
    expect(document).to.include(head);
    expect(Object.keys(document)).to.deep.equal([
      'format',
      'contract',
      'exportedOn',
      'acts',
      'marks',
      'days',
    ]);
    expect((document['days'] as object[])[0]).to.deep.equal({
      day: AS_OF,
      takenAt: NOW - 1000,
      model: stamp,
      ids: ['a', 'b'],
      score: [61.25, null],
      coverage: [1, 0],
      band: [1, -1],
    });
    expect(text).not.to.match(/name|owner|rank|user/);
  });

  it('is refused where it is something else, or newer than can be read', () => {
    const refused: [unknown, string][] = [
      ['', 'not-json'],
      ['{"format":', 'not-json'],
      ['null', 'not-an-export'],
      [undefined, 'not-an-export'],
      [7, 'not-an-export'],
      [[], 'not-an-export'],
      [{ ...head, format: 'other' }, 'not-an-export'],
      [Object.create(head), 'not-an-export'],
      [{ ...head, contract: 2 }, 'other-contract'],
      [trap, 'unreadable'],
      [revoked(false), 'unreadable'],
    ];
    for (const [json, code] of refused) {
      const { read: imported, codes } = read(json);
      expect(codes, code).to.deep.equal([code]);
      expect(imported).to.deep.include({ acts: [], pictures: [], accepted: 0, rejected: 1 });
    }
  });

  it('counts what is good beside what is not, and says where that is', () => {
    const good = [playAct(), pulseAct({ answer: 'agree' })];
    const bad: unknown[] = [
      null,
      'act',
      { kind: 'gossip' },
      { ...good[0], id: '' },
      { ...good[0], on: '2026-02-30' },
      { ...good[0], at: Infinity },
      { ...good[0], state: 'constructor' },
      { ...good[0], state: 'waiting', until: 'soon' },
      { ...good[1], band: {} },
      { kind: 'undo', id: 'u', account: 'a', on: AS_OF, at: 1 },
      trap,
      revoked(true),
      Object.create(good[0]!),
    ];
    const { read: imported, paths } = read({
      ...head,
      acts: [...bad, ...good],
      marks: [trap, 7],
      days: [trap, {}],
    });
    expect(imported.acts).to.deep.equal(good);
    expect([imported.accepted, imported.rejected]).to.deep.equal([2, bad.length + 4]);
    expect(paths).to.include.members([
      'acts[0]',
      'acts[4].on',
      'acts[6].state',
      'acts[7].until',
      'marks[1]',
      'days[1].day',
    ]);
  });

  it('lets one list that cannot be read cost that list alone', () => {
    const good = playAct();
    for (const bad of [trap, revoked(true), 'list', { length: 3 }, 7]) {
      const { read: imported } = read({ ...head, acts: [good], days: bad });
      expect([imported.acts, imported.accepted, imported.rejected]).to.deep.equal([[good], 1, 1]);
    }
  });

  it('keeps only what it knows of an act, with words cut to what may be shown', () => {
    const sent = JSON.parse(
      `{"kind":"pulse","id":"i","account":"a","on":"${AS_OF}","at":1,"answer":"agree","by":"u17","__proto__":{"band":"high"},"note":"${'x'.repeat(600)}"}`,
    ) as object;
    const { read: imported, codes } = read({ ...head, acts: [sent] });
    expect(codes).to.include.members(['unknown-key', 'text-cut']);
    expect(imported.acts).to.deep.equal([
      { kind: 'pulse', id: 'i', account: 'a', on: AS_OF, at: 1, answer: 'agree', note: 'x'.repeat(512) },
    ]);
  });

  it('keeps the rows of a day that can be read', () => {
    const { read: imported, paths } = read({
      ...head,
      days: [
        {
          ...picture(AS_OF),
          ids: ['a', '', 'c', 'd', 'e', 'a', 'g', 'h'],
          score: [50, 50, 101, '50', null, 50, 50, NaN],
          coverage: [1, 1, 1, 1, 0, 1, 2, 0.5],
          band: [1, 1, 1, 1, 3, 1, 1, -1],
        },
      ],
    });
    const [day] = imported.pictures;
    expect(day!.ids).to.deep.equal(['a', 'h']);
    expect([...day!.score]).to.deep.equal([50, NaN]);
    expect(paths).to.deep.equal([1, 2, 3, 4, 5, 6].map((i) => `days[0].ids[${i}]`));
  });

  it('refuses a day whose columns do not fit, without a model, or yet to come', () => {
    const days: [object, string][] = [
      [{ ...picture(AS_OF), score: [1] }, 'not-columns'],
      [{ ...picture(AS_OF), band: undefined }, 'not-columns'],
      [{ ...picture(AS_OF), model: { ...stamp, bands: [] } }, 'not-bands'],
      [{ ...picture(AS_OF), model: undefined }, 'missing'],
      [picture('2026-11-18'), 'yet-to-come'],
      [picture('9999-12-31'), 'yet-to-come'],
      [picture(AS_OF, { takenAt: -1 }), 'not-a-moment'],
    ];
    for (const [day, code] of days) {
      const { read: imported, codes } = read({ ...head, days: [day] });
      expect(codes, code).to.include(code);
      expect([imported.pictures, imported.rejected]).to.deep.equal([[], 1]);
    }
  });

  it('takes a picture from a clock that is ahead for one taken now', () => {
    const { read: imported } = read({ ...head, days: [picture('2026-11-15', { takenAt: NOW + 60_000 })] });
    expect(imported.pictures[0]!.takenAt).to.equal(NOW);
  });

  it('reads 100,000 bad rows in a moment and tells of the first thousand', () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => ({
      kind: 'play',
      id: i,
      account: null,
      extra: i,
    }));
    const start = performance.now();
    const { read: imported, codes } = read({ ...head, acts: rows });
    const took = performance.now() - start;
    expect([imported.accepted, imported.rejected, codes.length]).to.deep.equal([0, 100_000, 1000]);
    expect(took).to.be.below(3000);
  });
});
