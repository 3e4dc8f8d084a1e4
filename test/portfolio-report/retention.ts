import { expect } from '@open-wc/testing';
import type { HealthStoreOptions } from '../../src/sdk/index.js';
import { account, reportOn } from './setting.js';

/** Contracts of a year ago, of today, and of both. */
const then = (amount: number, more: object = {}): object => ({
  amount,
  start: '2025-01-01',
  end: '2025-12-31',
  ...more,
});
const now = (amount: number, more: object = {}): object => ({ amount, start: '2026-01-01', ...more });

const told = async (
  accounts: readonly (readonly object[])[],
  options: HealthStoreOptions = {},
  more: object = {},
): Promise<{ said: string[]; leftOut: number }> => {
  const { retention, retentionLeftOut } = await reportOn(
    accounts.map((contracts, i) => account(`a${i}`, 30, { contracts, ...more })),
    {},
    options,
  );
  return {
    said: retention.map(
      ({ currency, accounts: count, before, gross, net }) =>
        `${currency} ${count} of ${before}: ${gross} gross, ${net} net`,
    ),
    leftOut: retentionLeftOut,
  };
};

describe('retention of contracted revenue over a year', () => {
  const table: readonly (readonly [string, readonly (readonly object[])[], string[]])[] = [
    ['what stayed', [[then(80), now(80)]], ['EUR 1 of 80: 1 gross, 1 net']],
    ['what shrank', [[then(80), now(60)]], ['EUR 1 of 80: 0.75 gross, 0.75 net']],
    ['what grew, in net alone', [[then(80), now(100)]], ['EUR 1 of 80: 1 gross, 1.25 net']],
    ['what left', [[then(80)], [then(80), now(80)]], ['EUR 2 of 160: 0.5 gross, 0.5 net']],
    [
      'growth of one beside the loss of another',
      [[then(80), now(120)], [then(80)]],
      ['EUR 2 of 160: 0.5 gross, 0.75 net'],
    ],
    ['nothing of who came since', [[then(80), now(80)], [now(500)]], ['EUR 1 of 80: 1 gross, 1 net']],
    [
      'several contracts of one account together',
      [[then(50), then(30), now(100)]],
      ['EUR 1 of 80: 1 gross, 1.25 net'],
    ],
    ['a contract without days on both', [[{ amount: 80 }]], ['EUR 1 of 80: 1 gross, 1 net']],
    ['no loss beyond all there was', [[then(80), now(-20)]], ['EUR 1 of 80: 0 gross, 0 net']],
    [
      'no currency that nothing is paid in',
      [[then(80), then(0, { currency: 'USD' }), now(80), now(0, { currency: 'CHF' })]],
      ['EUR 1 of 80: 1 gross, 1 net'],
    ],
    ['no account without contracts', [[]], []],
    ['no account that paid nothing', [[then(0), now(80)]], []],
    ['no contract that does not say what it is worth', [[{ start: '2025-01-01' }]], []],
    [
      'currencies apart',
      [
        [then(80), now(40)],
        [then(10, { currency: 'USD' }), now(20, { currency: 'USD' })],
      ],
      ['EUR 1 of 80: 0.5 gross, 0.5 net', 'USD 1 of 10: 1 gross, 2 net'],
    ],
  ];
  for (const [what, accounts, gives] of table) {
    it(`counts ${what}`, async () => {
      expect(await told(accounts)).to.deep.equal({ said: gives, leftOut: 0 });
    });
  }

  it('compares the day 365 days ago with today, last days included', async () => {
    const at = [then(80, { start: '2025-11-16', end: '2025-11-16' }), now(80, { start: '2026-11-16' })];
    expect((await told([at])).said).to.deep.equal(['EUR 1 of 80: 1 gross, 1 net']);
    expect((await told([[then(80, { start: '2025-11-17' })]])).said).to.deep.equal([]);
    expect((await told([[then(80), now(80, { start: '2026-11-17' })]])).said).to.deep.equal([
      'EUR 1 of 80: 0 gross, 0 net',
    ]);
    const [{ from, to } = {}] = (await reportOn([account('a', 30, { contracts: at })])).retention;
    expect([from, to]).to.deep.equal(['2025-11-16', '2026-11-16']);
  });

  it('leaves out, and counts, what cannot be compared', async () => {
    const dollars = { currency: 'USD' };
    const accounts = [
      [then(80), now(80)],
      [then(80), now(80, dollars)],
      [then(80), then(1, dollars), now(80)],
      [then(80), now(80), now(1, dollars)],
    ];
    expect(await told(accounts)).to.deep.equal({ said: ['EUR 1 of 80: 1 gross, 1 net'], leftOut: 3 });
    const rates = { currency: 'EUR', rates: { USD: 0.5 } };
    expect(await told(accounts, rates)).to.deep.equal({
      said: [`EUR 4 of 320.5: ${280 / 320.5} gross, ${280.5 / 320.5} net`],
      leftOut: 0,
    });
  });

  it('does not count who was no customer yet, whatever a contract without days says', async () => {
    expect((await told([[{ amount: 80 }]], {}, { since: '2025-11-17' })).said).to.deep.equal([]);
    expect((await told([[{ amount: 80 }]], {}, { since: '2025-11-16' })).said.length).to.equal(1);
  });
});
