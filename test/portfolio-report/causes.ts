import { expect } from '@open-wc/testing';
import type { PortfolioReport } from '../../src/sdk/index.js';
import { account, model as plain, reportOn, said } from './setting.js';

const model = {
  ...plain,
  dimensions: [
    {
      id: 'd',
      measures: [
        { id: 'usage', read: 'latest', metric: 'usage', influence: 'direct', play: 'teach' },
        { id: 'tickets', read: 'latest', metric: 'tickets', influence: 'outside' },
        { id: 'seats', read: 'latest', metric: 'seats' },
      ],
    },
  ],
  adjustments: [{ id: 'no-champion', when: { attribute: 'champion', is: 'left' }, cap: 60, play: 'meet' }],
  plays: [{ id: 'teach' }, { id: 'meet' }],
};

const of = (id: string, [usage, tickets, seats]: readonly number[], more: object = {}): object => ({
  ...account(id, undefined, more),
  metrics: { usage, tickets, seats },
});

const told = ({ causes }: PortfolioReport): string[] =>
  causes.map((cause) => `${cause.kind} ${cause.id} ${said(cause)} ${cause.ids.join(' ')}`);

const report = (accounts: readonly unknown[]): Promise<PortfolioReport> => reportOn(accounts, {}, { model });

describe('what holds the portfolio back', () => {
  it('counts each account below the best band for what holds it back most, by revenue', async () => {
    const given = await report([
      of('a', [10, 60, 90]),
      of('b', [60, 10, 90], { arr: 500 }),
      of('c', [20, 60, 70]),
      of('on the best band', [40, 100, 100], { arr: 9000 }),
      of('unknown', [], { arr: 9000 }),
    ]);
    expect(told(given)).to.deep.equal(['measure tickets 1: EUR 500 b', 'measure usage 2: EUR 200 a c']);
    expect(given.causes.map(({ influence, play }) => [influence, play])).to.deep.equal([
      ['outside', undefined],
      ['direct', 'teach'],
    ]);
  });

  it('counts a cap that costs more than any measure', async () => {
    const given = await report([of('a', [90, 90, 90], { attributes: { champion: 'left' } })]);
    expect(told(given)).to.deep.equal(['adjustment no-champion 1: EUR 100 a']);
    expect(given.causes[0]).to.include({ play: 'meet' });
    expect('influence' in given.causes[0]!).to.equal(false);
    const both = await report([of('a', [0, 100, 100], { attributes: { champion: 'left' } })]);
    expect(told(both)).to.deep.equal(['measure usage 1: EUR 100 a']);
  });

  it('counts a cap that costs as much as the worst measure', async () => {
    const given = await report([of('a', [30, 97.5, 97.5], { attributes: { champion: 'left' } })]);
    expect(told(given)).to.deep.equal(['adjustment no-champion 1: EUR 100 a']);
  });

  it('says nothing of accounts without a band', async () => {
    const { causes } = await reportOn(
      [{ ...account('a', undefined), metrics: { usage: 10 } }],
      {},
      { model: { ...model, minimumCoverage: 0.5 } },
    );
    expect(causes).to.deep.equal([]);
  });

  it('names the twenty accounts that pay most, of equal ones those to look at first', async () => {
    const accounts = Array.from({ length: 30 }, (_, i) =>
      of(`a${String(i).padStart(2, '0')}`, [10, 60, 60], { arr: i < 15 ? 1000 - i : 50 }),
    );
    const { causes } = await report(accounts.reverse());
    expect(causes[0]!.accounts).to.equal(30);
    expect(causes[0]!.ids).to.deep.equal(
      Array.from({ length: 20 }, (_, i) => `a${String(i).padStart(2, '0')}`),
    );
  });

  it('names who pays an unknown sum last', async () => {
    const { causes } = await report([
      of('a', [10, 60, 60], { arr: undefined }),
      of('b', [10, 60, 60], { arr: 1 }),
    ]);
    expect(told({ causes } as PortfolioReport)).to.deep.equal(['measure usage 2: EUR 1, 1 without b a']);
  });

  it('tells causes of equal revenue in the order of their accounts, then of their ids', async () => {
    const given = await report([
      of('a', [60, 60, 10]),
      of('b', [10, 60, 60]),
      of('c', [60, 10, 60], { arr: 50 }),
      of('d', [60, 10, 60], { arr: 50 }),
    ]);
    expect(given.causes.map(({ id }) => id)).to.deep.equal(['tickets', 'seats', 'usage']);
  });
});
