import { expect } from '@open-wc/testing';
import type { PortfolioReport } from '../../src/sdk/index.js';
import { account, reportOn, said, saidBy } from './setting.js';

const told = ({ quarters }: PortfolioReport): string[] =>
  quarters.map(({ from, to, renewals, notices }) => `${from}/${to} ${said(renewals)} | ${said(notices)}`);

const NONE = '0: nothing';

describe('what is coming by quarter', () => {
  const renewals: readonly (readonly [string, object, string[]])[] = [
    ['today', { renewal: '2026-11-16' }, [`2026-10-01/2026-12-31 1: EUR 100 | ${NONE}`]],
    ['yesterday', { renewal: '2026-11-15' }, []],
    [
      'on the last day of the year',
      { renewal: '2026-12-31' },
      [`2026-10-01/2026-12-31 1: EUR 100 | ${NONE}`],
    ],
    ['on the first', { renewal: '2027-01-01' }, [`2027-01-01/2027-03-31 1: EUR 100 | ${NONE}`]],
    ['in a leap year', { renewal: '2028-02-29' }, [`2028-01-01/2028-03-31 1: EUR 100 | ${NONE}`]],
    ['never', {}, []],
    [
      'at the end of the contract that ends first',
      {
        contracts: [
          { end: '2027-05-01', amount: 1 },
          { end: '2027-04-01', amount: 2 },
          { end: '2026-11-15', amount: 4 },
        ],
      },
      [`2027-04-01/2027-06-30 1: EUR 100 | ${NONE}`],
    ],
    [
      'on the day it sent, whatever its contracts say',
      { renewal: '2027-07-01', contracts: [{ end: '2027-04-01', amount: 2 }] },
      [`2027-07-01/2027-09-30 1: EUR 100 | ${NONE}`],
    ],
  ];
  for (const [when, more, gives] of renewals) {
    it(`counts an account that renews ${when}`, async () => {
      expect(told(await reportOn([account('a', 30, more)]))).to.deep.equal(gives);
    });
  }

  const notices: readonly (readonly [string, object, string[]])[] = [
    [
      'the day it sent, and all it pays',
      { dates: { notice_by: '2027-02-10' } },
      [`2027-01-01/2027-03-31 ${NONE} | 1: EUR 100`],
    ],
    ['nothing that is gone by', { dates: { notice_by: '2026-11-15' } }, []],
    [
      'nothing of its contracts where it sent a day that is gone by',
      { dates: { notice_by: '2026-11-15' }, contracts: [{ noticeBy: '2027-02-10', amount: 40 }] },
      [],
    ],
    [
      'the contract whose day it is, not the others',
      { contracts: [{ noticeBy: '2027-02-10', amount: 40 }, { amount: 60 }] },
      [`2027-01-01/2027-03-31 ${NONE} | 1: EUR 40`],
    ],
    [
      'the contract whose day the account sent',
      {
        dates: { notice_by: '2027-02-10' },
        contracts: [
          { noticeBy: '2027-02-10', amount: 40 },
          { noticeBy: '2027-08-10', amount: 60 },
        ],
      },
      [`2027-01-01/2027-03-31 ${NONE} | 1: EUR 40`],
    ],
    [
      'each contract in its quarter, the account once in each',
      {
        contracts: [
          { noticeBy: '2027-02-10', amount: 40 },
          { noticeBy: '2027-03-31', amount: 5, currency: 'USD' },
          { noticeBy: '2027-04-01', amount: 60 },
          { noticeBy: '2026-11-15', amount: 70 },
        ],
      },
      [`2027-01-01/2027-03-31 ${NONE} | 1: EUR 40 + USD 5`, `2027-04-01/2027-06-30 ${NONE} | 1: EUR 60`],
    ],
    [
      'all it pays where a contract does not say',
      { contracts: [{ noticeBy: '2027-02-10' }, { noticeBy: '2027-02-10', amount: 5 }] },
      [`2027-01-01/2027-03-31 ${NONE} | 1: EUR 100`],
    ],
    [
      'no contract that has ended or has yet to begin',
      {
        contracts: [
          { noticeBy: '2027-02-10', amount: 40, start: '2026-11-17' },
          { noticeBy: '2027-02-10', amount: 40, end: '2026-11-15' },
        ],
      },
      [],
    ],
  ];
  for (const [what, more, gives] of notices) {
    it(`tells of notice: ${what}`, async () => {
      expect(told(await reportOn([account('a', 30, more)]))).to.deep.equal(gives);
    });
  }

  it('tells both by the band of now', async () => {
    const [quarter] = (
      await reportOn([
        account('a', 90, { renewal: '2026-12-01', dates: { notice_by: '2026-11-30' } }),
        account('b', 30, { renewal: '2026-12-01', arr: 7 }),
        account('c', undefined, { dates: { notice_by: '2026-11-30' }, arr: undefined }),
      ])
    ).quarters;
    expect(saidBy(quarter!.renewalBands, ({ band }) => band)).to.deep.equal([
      'low 1: EUR 7',
      'high 1: EUR 100',
    ]);
    expect(saidBy(quarter!.noticeBands, ({ band }) => band)).to.deep.equal([
      'high 1: EUR 100',
      '- 1: nothing, 1 without',
    ]);
  });

  it('names the accounts of a quarter, those that pay most first', async () => {
    const [quarter] = (
      await reportOn([
        account('a', 30, { renewal: '2026-12-01', arr: 5 }),
        account('b', 30, { renewal: '2026-12-01' }),
        account('c', 30, { contracts: [{ noticeBy: '2026-12-01', amount: 9 }], arr: 900 }),
        account('d', 30, { contracts: [{ noticeBy: '2026-12-01', amount: 500 }], arr: 600 }),
      ])
    ).quarters;
    expect([quarter!.renewals.ids, quarter!.notices.ids]).to.deep.equal([
      ['b', 'a'],
      ['c', 'd'],
    ]);
  });

  it('tells the first eight quarters that bring anything', async () => {
    const years = Array.from({ length: 12 }, (_, i) =>
      account(`a${i}`, 30, { renewal: `${2027 + i}-05-05` }),
    );
    const { quarters } = await reportOn(years.reverse());
    expect(quarters.map(({ from }) => from)).to.deep.equal(
      Array.from({ length: 8 }, (_, i) => `${2027 + i}-04-01`),
    );
  });

  it('brings what is at stake to the currency of the store', async () => {
    const report = await reportOn(
      [account('a', 30, { contracts: [{ noticeBy: '2027-02-10', amount: 40, currency: 'USD' }] })],
      {},
      { currency: 'EUR', rates: { USD: 0.5 } },
    );
    expect(told(report)).to.deep.equal([`2027-01-01/2027-03-31 ${NONE} | 1: EUR 20`]);
  });
});
