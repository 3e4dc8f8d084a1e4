import { expect } from '@open-wc/testing';
import type { PortfolioQuestion, PortfolioReport } from '../../src/sdk/index.js';
import { account, model, reportOn, said, saidBy } from './setting.js';

/** A metric of five weeks, the last one today. */
const weeks = (...values: readonly number[]): object => ({ every: 'week', end: '2026-11-16', values });

const flowsOf = ({ moves }: PortfolioReport): string[] =>
  saidBy(moves.flows, ({ from, to }) => `${from ?? '-'} > ${to ?? '-'}`);

const cameOf = ({ moves }: PortfolioReport): string[] => saidBy(moves.came, ({ band }) => band);

describe('movement between bands', () => {
  it('tells over four weeks from which band to which, also of those that stayed', async () => {
    const report = await reportOn([
      account('fell', weeks(60, 60, 60, 60, 40)),
      account('fell too', weeks(60, 60, 60, 60, 45)),
      account('rose', weeks(60, 60, 60, 60, 80)),
      account('stayed', weeks(60, 0, 0, 0, 60)),
      account('began to be known', weeks(60)),
    ]);
    expect(report.moves.since).to.equal('2026-10-19');
    expect(flowsOf(report)).to.deep.equal([
      'middle > low 2: EUR 200',
      'middle > middle 1: EUR 100',
      'middle > high 1: EUR 100',
      '- > middle 1: EUR 100',
    ]);
    expect(cameOf(report)).to.deep.equal([]);
  });

  const periods: readonly (readonly [PortfolioQuestion, string, string])[] = [
    [{ sinceDays: 7 }, '2026-11-09', 'high > low 1: EUR 100'],
    [{ sinceDays: 14 }, '2026-11-02', 'middle > low 1: EUR 100'],
    [{ sinceDays: 14.9 }, '2026-11-02', 'middle > low 1: EUR 100'],
    [{ sinceDays: 0 }, '2026-10-19', 'low > low 1: EUR 100'],
    [{ sinceDays: NaN }, '2026-10-19', 'low > low 1: EUR 100'],
    [{ sinceDays: 1e9 }, '2016-11-08', '- > low 1: EUR 100'],
  ];
  for (const [question, since, flow] of periods) {
    it(`over ${question.sinceDays} days begins on ${since}`, async () => {
      const report = await reportOn([account('a', weeks(40, 40, 60, 80, 40))], question);
      expect(report.moves.since).to.equal(since);
      expect(flowsOf(report)).to.deep.equal([flow]);
    });
  }

  it('names the accounts of each flow, and those that came, those that pay most first', async () => {
    const { flows, came } = (
      await reportOn([
        account('a', weeks(60, 60, 60, 60, 40), { arr: 5 }),
        account('b', weeks(60, 60, 60, 60, 40)),
        account('c', weeks(60, 60, 60, 60, 60)),
        account('d', 60, { since: '2026-11-01' }),
      ])
    ).moves;
    expect(flows.map(({ ids }) => ids)).to.deep.equal([['b', 'a'], ['c']]);
    expect(came.map(({ ids }) => ids)).to.deep.equal([['d']]);
  });

  it('begins with what was known at the end of that day', async () => {
    const changed = { at: ['2026-10-18', '2026-10-19', '2026-10-20'], values: [40, 90, 60] };
    expect(flowsOf(await reportOn([account('a', changed)]))).to.deep.equal(['high > middle 1: EUR 100']);
  });

  it('counts who was no customer yet on that day as having come, by the band of now', async () => {
    const report = await reportOn([
      account('the day after', weeks(60, 60, 60, 60, 60), { since: '2026-10-20' }),
      account('that day', weeks(60, 60, 60, 60, 60), { since: '2026-10-19' }),
      account('without data', undefined, { since: '2026-11-01', arr: undefined }),
    ]);
    expect(flowsOf(report)).to.deep.equal(['middle > middle 1: EUR 100']);
    expect(cameOf(report)).to.deep.equal(['middle 1: EUR 100', '- 1: nothing, 1 without']);
  });

  it('lets a fact without a day count on both days', async () => {
    expect(flowsOf(await reportOn([account('a', 60)]))).to.deep.equal(['middle > middle 1: EUR 100']);
  });

  it("reads both days by today's model without what holds a band", async () => {
    const report = await reportOn(
      [account('a', weeks(60, 60, 60, 48, 51))],
      {},
      { model: { ...model, hold: 3 } },
    );
    expect(report.bands[0]).to.include({ band: 'low', accounts: 1 });
    expect(flowsOf(report)).to.deep.equal(['middle > middle 1: EUR 100']);
  });

  it('counts what is covered too little as not enough data', async () => {
    const dimensions = [{ id: 'd', measures: ['x', 'y'].map((id) => ({ id, read: 'latest', metric: id })) }];
    const report = await reportOn(
      [account('a', undefined, { metrics: { x: weeks(60, 60, 60, 60, 60), y: weeks(60) } })],
      {},
      { model: { ...model, dimensions, minimumCoverage: 0.6 } },
    );
    expect(flowsOf(report)).to.deep.equal(['- > middle 1: EUR 100']);
    expect(said(report.total)).to.equal('1: EUR 100');
  });
});
