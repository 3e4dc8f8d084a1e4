import { expect } from '@open-wc/testing';
import { model } from '../sdk/store-setting.js';
import { FRIDAY, MONDAY, openStore, somebody, three, until, visit } from './memory-setting.js';

describe('what was done', () => {
  it('is there at the next visit', async () => {
    const archive = somebody();
    const friday = openStore({ model, asOf: FRIDAY, archive, accounts: three(FRIDAY, 80, 60, 40) });
    await friday.ready;
    expect(
      await friday.recordPlay('c', 'teach', 'waiting', { until: MONDAY, cause: 'waiting-for-customer' }),
    ).to.include({ accepted: 1, rejected: 0 });
    await friday.recordPulse('c', 'agree');
    friday.close();
    const monday = openStore({ model, asOf: MONDAY, archive, accounts: three(MONDAY, 80, 60, 40) });
    await monday.ready;
    await until(() => monday.archive.reason === 'keeping', 'an open archive');
    expect(monday.get('c')!.played).to.deep.equal([
      { play: 'teach', state: 'waiting', on: FRIDAY, until: MONDAY, cause: 'waiting-for-customer' },
    ]);
    expect(monday.get('c')!.acts.map(({ kind, on }) => [kind, on])).to.deep.equal([
      ['play', FRIDAY],
      ['pulse', FRIDAY],
    ]);
    const [first] = monday.tasks();
    expect(first).to.deep.include({ account: 'c', play: 'teach', state: 'waiting', stateOn: FRIDAY });
    const { accounts } = await monday.changesSince(FRIDAY);
    expect(accounts.map(({ id, todo }) => [id, todo])).to.deep.equal([['c', 'follow-up']]);
  });

  it('takes plays off the list that were done, and puts them back when that is taken back', async () => {
    const store = openStore({ model, asOf: MONDAY, accounts: three(MONDAY, 80, 60, 40) });
    await store.ready;
    const teach = (): number =>
      store.tasks().filter(({ account: id, play }) => id === 'c' && play === 'teach').length;
    expect(teach()).to.equal(1);
    await store.recordPlay('c', 'teach', 'done');
    expect(teach()).to.equal(0);
    expect(store.get('c')!.explanation.plays.find(({ id }) => id === 'teach')!.restsUntil).to.equal(
      '2026-12-23',
    );
    await store.undoPlay('c', 'teach');
    expect(teach()).to.equal(1);
    expect(store.get('c')!.played).to.deep.equal([]);
  });

  it('redraws only the account it was done for', async () => {
    const store = openStore({ model, asOf: MONDAY, accounts: three(MONDAY, 80, 60, 40) });
    await store.ready;
    const before = ['a', 'b', 'c'].map((id) => store.get(id));
    await store.recordPlay('c', 'teach', 'started');
    expect(['a', 'b', 'c'].map((id, i) => store.get(id) === before[i])).to.deep.equal([true, true, false]);
  });

  it('lets a reading of their own count as if the host had sent it', async () => {
    const store = openStore({ model, asOf: MONDAY, accounts: three(MONDAY, 80, 60, 40) });
    await store.ready;
    await store.recordPulse('c', { band: 'high', note: 'New sponsor' });
    const { pulse, explanation } = store.get('c')!;
    expect(pulse).to.deep.equal({ band: 'high', on: MONDAY, note: 'New sponsor' });
    expect(explanation.disagreements).to.deep.equal([
      { kind: 'pulse', pulse: 'high', band: 'low', on: MONDAY },
    ]);
    expect(store.get('c')!.answered).to.equal(true);
    expect(store.get('a')!.pulse).to.equal(undefined);
  });

  it('says what is wrong with what cannot be recorded, and records nothing', async () => {
    const store = openStore({ model, asOf: MONDAY, accounts: three(MONDAY, 80, 60, 40) });
    await store.ready;
    const hostile: Promise<{ readonly accepted: number; readonly rejected: number }>[] = [
      store.recordPlay('nobody', 'teach', 'done'),
      store.recordPlay('c', 'no-such-play', 'done'),
      store.recordPlay('c', 'teach', 'won' as 'done'),
      store.recordPlay('c', 'teach', 'waiting', { until: 'soon' }),
      store.recordPulse('c', 'perhaps' as 'agree'),
      store.undoPlay('c', 'teach'),
      store.importJson('{'),
    ];
    for (const report of await Promise.all(hostile)) expect(report).to.include({ accepted: 0, rejected: 1 });
    expect(store.get('c')!.acts).to.deep.equal([]);
    expect(store.problems.map(({ code }) => code)).to.include.members([
      'unknown-account',
      'unknown-play',
      'not-a-day',
    ]);
  });

  it('travels to another machine as JSON, and twice changes nothing', async () => {
    const store = openStore({
      model,
      asOf: MONDAY,
      archive: somebody(),
      accounts: three(MONDAY, 80, 60, 40),
    });
    await store.ready;
    await store.recordPlay('c', 'teach', 'set-aside', { cause: 'They asked for March' });
    await until(() => store.archive.kept !== undefined, 'a kept picture');
    const json = await store.exportJson();
    const other = openStore({
      model,
      asOf: '2026-11-24',
      archive: somebody(),
      accounts: three(MONDAY, 80, 60, 40),
    });
    await other.ready;
    await other.importJson(json);
    await other.importJson(JSON.parse(json));
    expect(other.get('c')!.acts).to.have.length(1);
    expect(other.get('c')!.played[0]).to.deep.include({ state: 'set-aside', cause: 'They asked for March' });
    expect((await other.recordedHistory('c')).map(({ on, score }) => [on, score])).to.deep.include([
      MONDAY,
      40,
    ]);
    expect(json).not.to.include('Account c');
  });

  it('is compared with accounts in the same state, with no claim under thirty pairs', async () => {
    const store = openStore({ model, asOf: MONDAY, accounts: three('2026-06-01', 40, 40, 40) });
    await store.setAsOf('2026-08-01');
    await store.recordPlay('c', 'teach', 'done');
    await store.setAsOf(MONDAY);
    const [effect] = await store.playEffects();
    expect(effect).to.include({ play: 'teach', pairs: 1, enough: false });
    expect(effect!.done).to.include({ accounts: 1, stayed: 1 });
    expect(effect!.notDone).to.include({ accounts: 1, stayed: 1 });
  });

  it('is heard of in the other tabs of the same person', async () => {
    const archive = somebody();
    const [here, there, stranger] = [archive, archive, somebody()].map((whose) =>
      openStore({ model, asOf: MONDAY, archive: whose, accounts: three(MONDAY, 80, 60, 40) }),
    ) as [ReturnType<typeof openStore>, ReturnType<typeof openStore>, ReturnType<typeof openStore>];
    await Promise.all([here, there, stranger].map(({ ready }) => ready));
    await until(
      () => [here, there, stranger].every((store) => store.archive.reason === 'keeping'),
      'open archives',
    );
    await here.recordPlay('c', 'teach', 'started');
    await until(() => there.get('c')!.played.length === 1, 'the act in the other tab');
    expect(stranger.get('c')!.played).to.deep.equal([]);
  });

  it('survives a page that was only restored so far', async () => {
    const archive = somebody();
    await visit(archive, FRIDAY, three(FRIDAY, 80, 60, 40));
    const store = openStore({ model, asOf: MONDAY, archive });
    await until(() => store.restored !== undefined, 'a restored picture');
    expect(await store.recordPlay('c', 'teach', 'started')).to.include({ accepted: 0, rejected: 1 });
  });
});
