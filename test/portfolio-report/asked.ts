import { expect } from '@open-wc/testing';
import { createHealthStore, type PortfolioQuestion } from '../../src/sdk/index.js';
import { account, AS_OF, model, reportOn, said } from './setting.js';

const three = [
  account('a', 30, { segment: 'small', stage: 'adopt', owner: 'u1' }),
  account('b', 60, { segment: 'large', stage: 'adopt', owner: 'u2' }),
  account('c', 90, { stage: 'renew', owner: 'u1' }),
];

describe('what is asked of the portfolio', () => {
  const questions: readonly (readonly [string, unknown, number])[] = [
    ['nothing', undefined, 3],
    ['null', null, 3],
    ['a segment', { segments: ['small'] }, 1],
    ['two segments', { segments: ['small', 'large'] }, 2],
    ['no segment', { segments: [''] }, 1],
    ['a stage', { stages: ['adopt'] }, 2],
    ['a stage and a segment', { stages: ['adopt'], segments: ['large'] }, 1],
    ['my own', { mine: true }, 2],
    ['a segment that nobody is in', { segments: ['x'] }, 0],
    ['parts that are none', { segments: 7, stages: {}, sinceDays: 'x' }, 3],
    ['an empty list', { segments: [] }, 3],
    [
      'what throws',
      {
        get segments(): never {
          throw new Error('no');
        },
      },
      3,
    ],
  ];
  for (const [what, question, accounts] of questions) {
    it(`asked for ${what}, tells of ${accounts} accounts`, async () => {
      const report = await reportOn(three, question as PortfolioQuestion, { viewer: 'u1' });
      expect(report.total.accounts).to.equal(accounts);
      const counted = (tallies: readonly { readonly accounts: number }[]): number =>
        tallies.reduce((sum, each) => sum + each.accounts, 0);
      const { bands, segments, stages, moves } = report;
      for (const tallies of [bands, segments, stages, moves.flows])
        expect(counted(tallies)).to.equal(accounts);
    });
  }

  it('has no accounts of mine where nobody is looking', async () => {
    expect((await reportOn(three, { mine: true })).total.accounts).to.equal(0);
  });

  it('is answered with zeros before there are accounts, and without a model', async () => {
    const empty = createHealthStore({ model, asOf: AS_OF });
    await empty.ready;
    const report = await empty.portfolio();
    expect(report.bands.map(({ band, accounts }) => [band, accounts])).to.deep.equal([
      ['low', 0],
      ['middle', 0],
      ['high', 0],
      [undefined, 0],
    ]);
    expect(said(report.total)).to.equal('0: nothing');
    await empty.ingest([]);
    expect(await empty.portfolio()).to.deep.equal(report);
    empty.close();

    const without = createHealthStore({ accounts: three, asOf: AS_OF });
    await without.ready;
    expect(await without.portfolio({ sinceDays: 7 })).to.deep.equal({
      ...report,
      bands: [],
      moves: { ...report.moves, since: '2026-11-09' },
    });
    without.close();
  });

  it('asked again, is answered with the same report until something changes', async () => {
    const store = createHealthStore({ model, accounts: three, asOf: AS_OF });
    await store.ready;
    const report = await store.portfolio();
    expect(await store.portfolio({})).to.equal(report);
    const week = await store.portfolio({ sinceDays: 7 });
    expect(week).not.to.equal(report);
    expect(await store.portfolio()).to.equal(report);
    await store.recordPlay('a', 'call', 'done');
    expect(await store.portfolio({ sinceDays: 7 })).to.equal(week);
    await store.patch('a', { arr: 700 });
    expect(said((await store.portfolio()).total)).to.equal('3: EUR 900');
    await store.setAsOf('2026-11-17');
    expect((await store.portfolio()).asOf).to.equal('2026-11-17');
    store.close();
  });

  it('answers of the last good state while accounts are taken in, and after the end', async () => {
    const store = createHealthStore({ model, accounts: three, asOf: AS_OF });
    await store.ready;
    const taken = store.ingest([account('d', 30)]);
    const during = store.portfolio();
    await taken;
    const after = store.portfolio();
    expect((await during).total.accounts).to.equal(3);
    expect((await after).total.accounts).to.equal(1);
    store.close();
    expect((await store.portfolio({ sinceDays: 7 })).total.accounts).to.equal(1);
  });

  it('gives the page its turns where there are many accounts', async () => {
    const accounts = Array.from({ length: 20_000 }, (_, i) =>
      account(`a${i}`, i % 100, { segment: `s${i % 9}`, renewal: '2027-03-03' }),
    );
    const store = createHealthStore({ model, accounts, asOf: AS_OF });
    await store.ready;
    let isDone = false;
    const report = store.portfolio().finally(() => (isDone = true));
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    await new Promise<void>((resolve) => {
      port1.onmessage = () => {
        turns++;
        if (isDone) resolve();
        else port2.postMessage(undefined);
      };
      port2.postMessage(undefined);
    });
    port1.close();
    const { total, moves, causes } = await report;
    expect(total.accounts).to.equal(20_000);
    expect(moves.flows.map(({ to, accounts: count }) => [to, count])).to.deep.equal([
      ['low', 10_000],
      ['middle', 5_000],
      ['high', 5_000],
    ]);
    expect(causes.map(({ id, accounts: count }) => [id, count])).to.deep.equal([['x', 15_000]]);
    expect(turns).to.be.greaterThan(3);
    store.close();
  });
});
