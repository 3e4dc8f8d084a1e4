import { expect } from '@open-wc/testing';
import { ArchiveError } from '../../src/sdk/snapshots/health-archive.js';
import { MemoryArchive } from '../../src/sdk/snapshots/archive/memory.js';
import { account, model } from '../sdk/store-setting.js';
import {
  FRIDAY,
  MONDAY,
  hostOver,
  isKept,
  on,
  openStore,
  somebody,
  three,
  until,
  visit,
} from './memory-setting.js';

describe('from one visit to the next', () => {
  it('shows the picture of the last visit before any data are here', async () => {
    const archive = somebody();
    await visit(archive, FRIDAY, three(FRIDAY, 80, 60, 40));
    const store = openStore({ model, asOf: MONDAY, archive, names: { a: 'Acme' } });
    await until(() => store.restored !== undefined, 'a restored picture');
    expect(store.restored!.day).to.equal(FRIDAY);
    expect(store.status).to.equal('loading');
    expect(store.query({ sort: 'score' }).ids).to.deep.equal(['c', 'b', 'a']);
    expect(store.query().counts).to.include({ low: 1, middle: 1, high: 1 });
    const { band, score, name, reason } = store.restored!.get('a')!;
    expect({ band, score, name, reason }).to.deep.equal({
      band: 'high',
      score: 80,
      name: 'Acme',
      reason: { kind: 'measure', id: 'x' },
    });
    expect(store.restored!.get('b')!.name).to.equal('b');
    expect(store.get('a')).to.equal(undefined);
  });

  it('gives way to the data when they come', async () => {
    const archive = somebody();
    await visit(archive, FRIDAY, three(FRIDAY, 80, 60, 40));
    const store = openStore({ model, asOf: MONDAY, archive });
    await until(() => store.restored !== undefined, 'a restored picture');
    await store.ingest(three(MONDAY, 81, 61, 41));
    expect(store.restored).to.equal(undefined);
    expect(store.query().ids).to.have.members(['a', 'b', 'c']);
    expect(store.status).to.equal('ready');
  });

  it('does not restore over data that came first', async () => {
    const archive = somebody();
    await visit(archive, FRIDAY, three(FRIDAY, 80, 60, 40));
    const store = openStore({ model, asOf: MONDAY, archive, accounts: [account('z', 50)] });
    await store.ready;
    await until(() => isKept(store), 'a kept picture');
    expect(store.restored).to.equal(undefined);
    expect(store.query().ids).to.deep.equal(['z']);
  });

  it('tells what changed since, with exact rows', async () => {
    const archive = somebody();
    await visit(archive, FRIDAY, three(FRIDAY, 80, 60, 40));
    const store = openStore({ model, asOf: MONDAY, archive, accounts: three(MONDAY, 80, 45, 40) });
    await store.ready;
    const report = await store.changesSince('last-visit');
    expect(report).to.include({ since: FRIDAY, asOf: MONDAY, basis: 'recorded', quiet: 2 });
    const [change, ...others] = report.accounts;
    expect(others).to.deep.equal([]);
    expect(change).to.deep.include({
      id: 'b',
      todo: 'talk',
      band: { before: 'middle', after: 'low' },
      difference: -15,
      rows: [{ kind: 'points', id: 'x', value: -15 }],
    });
  });

  it('tells the difference alone of a day whose points were not kept', async () => {
    const archive = somebody();
    await visit(archive, '2026-11-18', three('2026-11-18', 80, 60, 40));
    await visit(archive, '2026-11-19', three('2026-11-19', 80, 60, 40));
    await visit(archive, FRIDAY, three(FRIDAY, 80, 60, 40));
    const store = openStore({ model, asOf: MONDAY, archive, accounts: three(MONDAY, 80, 45, 40) });
    await store.ready;
    await until(() => isKept(store), 'a kept picture');
    const { basis, accounts } = await store.changesSince('2026-11-18');
    expect(basis).to.equal('recorded');
    expect(accounts.map(({ difference, rows }) => ({ difference, rows }))).to.deep.equal([
      { difference: -15, rows: [] },
    ]);
  });

  it('keeps the points of the last visit when an older day is taken in from another machine', async () => {
    const archive = somebody();
    await visit(archive, FRIDAY, three(FRIDAY, 80, 60, 40));
    const older = '2026-10-05';
    const other = openStore({ model, asOf: older, archive: somebody(), accounts: three(older, 80, 60, 40) });
    await until(() => isKept(other), 'a kept picture');
    const store = openStore({ model, asOf: MONDAY, archive, accounts: three(MONDAY, 80, 45, 40) });
    await until(() => isKept(store), 'a kept picture');
    await store.importJson(await other.exportJson());
    const { accounts } = await store.changesSince('last-visit');
    expect(accounts.map(({ rows }) => rows)).to.deep.equal([[{ kind: 'points', id: 'x', value: -15 }]]);
  });

  it('tells what changed also when there is no room to keep it', async () => {
    const memory = new MemoryArchive();
    let isFull = false;
    const archive = hostOver(memory, {
      write: (changes) => (isFull ? Promise.reject(new ArchiveError('full')) : memory.write(changes)),
    });
    await visit(archive, FRIDAY, three(FRIDAY, 80, 60, 40));
    isFull = true;
    const store = openStore({ model, asOf: MONDAY, archive, accounts: three(MONDAY, 80, 45, 40) });
    expect((await store.changesSince('last-visit')).since).to.equal(FRIDAY);
    await until(() => store.archive.reason === 'full', 'a full archive');
    await store.patch('c', { metrics: { x: on(MONDAY, 30) } });
    const { since, accounts } = await store.changesSince('last-visit');
    expect(since).to.equal(FRIDAY);
    expect(accounts.map(({ id }) => id)).to.have.members(['b', 'c']);
  });

  it('does not restore a picture of a later day than the one asked about', async () => {
    const archive = somebody();
    await visit(archive, FRIDAY, three(FRIDAY, 80, 60, 40));
    const store = openStore({ model, asOf: MONDAY, archive });
    await until(() => store.restored !== undefined, 'a restored picture');
    await store.setAsOf('2026-11-01');
    expect(store.restored).to.equal(undefined);
  });

  it('compares with the model of today over the data of then where nothing was recorded', async () => {
    const accounts = [account('a', { at: [FRIDAY, MONDAY], values: [80, 40] })];
    const store = openStore({ model, asOf: MONDAY, accounts, archive: somebody() });
    await store.ready;
    const report = await store.changesSince(FRIDAY);
    expect(report).to.include({ since: FRIDAY, basis: 'restated' });
    expect(report.accounts[0]!.difference).to.equal(-40);
  });

  it('has nothing to compare with on a first visit', async () => {
    const store = openStore({ model, asOf: MONDAY, accounts: [account('a', 50)], archive: somebody() });
    await store.ready;
    const report = await store.changesSince('last-visit');
    expect(report.since).to.equal(undefined);
    expect(report.accounts).to.deep.equal([]);
  });

  it('takes the last visit from a host that keeps it for two devices', async () => {
    const accounts = [account('a', { at: ['2026-11-18', MONDAY], values: [80, 40] })];
    const store = openStore({ model, asOf: MONDAY, accounts, lastVisit: '2026-11-18' });
    await store.ready;
    expect((await store.changesSince('last-visit')).since).to.equal('2026-11-18');
  });

  it('keeps a look back at an earlier day from passing for what was shown then', async () => {
    const archive = somebody();
    await visit(archive, '2026-11-18', three('2026-11-18', 80, 60, 40));
    await visit(archive, FRIDAY, three(FRIDAY, 80, 60, 40));
    const store = openStore({ model, asOf: '2026-11-18', archive, accounts: three('2026-11-18', 1, 2, 3) });
    await store.ready;
    // A day that may be kept comes after the one that may not.
    await store.setAsOf(MONDAY);
    await until(() => isKept(store), 'a kept picture');
    const recorded = await store.recordedHistory('a');
    expect(recorded.map(({ on: day, score }) => [day, score])).to.deep.equal([
      ['2026-11-18', 80],
      [FRIDAY, 80],
      [MONDAY, 1],
    ]);
    expect(recorded.every(({ kind }) => kind === 'recorded')).to.equal(true);
  });

  it('says that the model is another one since', async () => {
    const archive = somebody();
    await visit(archive, FRIDAY, three(FRIDAY, 80, 60, 40));
    const harder = { ...model, version: '2', bands: [{ id: 'low' }, { id: 'high', from: 90 }] };
    const store = openStore({ model: harder, asOf: MONDAY, archive, accounts: three(MONDAY, 95, 60, 40) });
    await store.ready;
    const report = await store.changesSince('last-visit');
    expect(report.portfolio).to.deep.include({ kind: 'model', before: '1', after: '2' });
    const risen = report.accounts.find(({ id }) => id === 'a')!;
    expect(risen.rows).to.deep.equal([{ kind: 'model', value: 15 }]);
    expect((await store.recordedHistory('b')).map(({ band }) => band)).to.deep.equal(['middle']);
  });

  it('does not take an empty hand-over for everybody having left', async () => {
    const archive = somebody();
    await visit(archive, FRIDAY, three(FRIDAY, 80, 60, 40));
    const store = openStore({ model, asOf: '2026-11-21', archive, accounts: [] });
    await store.ready;
    await store.changesSince('last-visit');
    store.close();
    await visit(archive, '2026-11-22', three('2026-11-22', 80, 60, 40));
    const monday = openStore({ model, asOf: MONDAY, archive, accounts: three(MONDAY, 80, 60, 40) });
    await monday.ready;
    expect((await monday.recordedHistory('a')).map(({ on: day }) => day)).to.include.members([
      FRIDAY,
      '2026-11-22',
    ]);
    expect((await monday.recordedHistory('a')).map(({ on: day }) => day)).not.to.include('2026-11-21');
  });

  it('keeps what changed while nobody saw the page only once it is seen', async () => {
    const archive = somebody();
    await visit(archive, FRIDAY, three(FRIDAY, 80, 60, 40));
    const see = (visibility: string): void => {
      Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    try {
      see('hidden');
      const night = openStore({ model, asOf: '2026-11-22', archive, accounts: three(FRIDAY, 80, 60, 40) });
      await night.ready;
      await night.setAsOf(MONDAY);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(night.archive.kept).to.equal(undefined);
      expect((await night.changesSince('last-visit')).since).to.equal(FRIDAY);
      see('visible');
      await until(() => isKept(night), 'a kept picture');
    } finally {
      Reflect.deleteProperty(document, 'visibilityState');
    }
    const tuesday = openStore({ model, asOf: '2026-11-24', archive, accounts: three(FRIDAY, 80, 60, 40) });
    await tuesday.ready;
    const recorded = await tuesday.recordedHistory('a');
    expect(recorded.map(({ on: day }) => day).filter((day) => day < '2026-11-24')).to.deep.equal([
      FRIDAY,
      MONDAY,
    ]);
  });

  it('says what is wrong with an archive that is none, and works on', async () => {
    const bad = [
      { tenant: 't' },
      { tenant: 't', user: 'u', keepDays: -1 },
      { tenant: 't', user: 'u', key: 'k' },
      7,
    ];
    for (const archive of bad) {
      const store = openStore({ model, asOf: MONDAY, archive, accounts: three(MONDAY, 80, 60, 40) });
      await store.ready;
      await store.changesSince('last-visit');
      expect(store.archive).to.include({ kind: 'memory', reason: 'refused' });
      expect(store.problems[0]!.path).to.match(/^archive/);
      expect(store.query().total).to.equal(3);
    }
  });

  it('marks changes as looked at, until they are others', async () => {
    const archive = somebody();
    await visit(archive, FRIDAY, three(FRIDAY, 80, 60, 40));
    const store = openStore({ model, asOf: MONDAY, archive, accounts: three(MONDAY, 60, 45, 40) });
    await store.ready;
    const seen = async (): Promise<Record<string, boolean>> =>
      Object.fromEntries(
        (await store.changesSince('last-visit')).accounts.map((each) => [each.id, each.seen]),
      );
    expect(await seen()).to.deep.equal({ a: false, b: false });
    await store.markSeen('a');
    expect(await seen()).to.deep.equal({ a: true, b: false });
    await store.markSeen();
    expect(await seen()).to.deep.equal({ a: true, b: true });
    await store.patch('a', { metrics: { x: on(MONDAY, 30) } });
    expect(await seen()).to.deep.equal({ a: false, b: true });
  });
});
