import { expect } from '@open-wc/testing';
import type { AccountChange } from '../../src/sdk/changes/change-report.js';
import {
  account,
  changes,
  FRIDAY,
  ledgerOf,
  many,
  MONDAY,
  only,
  shown,
  stateOf,
  twoMeasures,
} from './setting.js';

const fell = (to: number, more: object = {}) =>
  stateOf(twoMeasures, [account('a', { usage: [80, to], support: [80, to] }, more)]);

async function seenAs(change: AccountChange, state: ReturnType<typeof fell>): Promise<boolean> {
  const ledger = ledgerOf();
  ledger.mark([{ account: 'a', on: MONDAY, at: 1, fingerprint: change.fingerprint }]);
  return (await only(state, { ledger }))!.seen;
}

describe('changes that were looked at', () => {
  it('are marked as seen until another thing is to be told', async () => {
    const change = (await only(fell(60)))!;
    expect(change.seen).to.equal(false);
    expect(await seenAs(change, fell(60))).to.equal(true);
    expect(await seenAs(change, fell(59.9))).to.equal(true);
    expect(await seenAs(change, fell(58))).to.equal(false);
    expect(await seenAs(change, fell(60, { renewal: '2026-12-15' }))).to.equal(false);
  });

  it('are told by digits from which nothing can be read', async () => {
    const { fingerprint } = (await only(fell(60, { id: 'acme-secret' })))!;
    expect(fingerprint).to.match(/^[0-9a-f]{16}$/);
  });

  it('of an account that left are marked too', async () => {
    const before = shown(stateOf(twoMeasures, [account('gone', { usage: [80, 80] })], FRIDAY));
    const now = stateOf(twoMeasures, []);
    const { fingerprint } = (await only(now, { before }))!;
    const ledger = ledgerOf();
    ledger.mark([{ account: 'gone', on: MONDAY, at: 1, fingerprint }]);
    expect((await only(now, { before, ledger }))!.seen).to.equal(true);
  });
});

describe('the order in which changes are told', () => {
  it('is what to do, then where to look first', async () => {
    const arr = (amount: number, more: object = {}) => ({ arr: amount, currency: 'EUR', ...more });
    const both = (before: number, after: number) =>
      ({ usage: [before, after], support: [before, after] }) as const;
    const state = stateOf(twoMeasures, [
      account('rose', both(50, 70), arr(10)),
      account('small', both(70, 60), arr(1)),
      account('large', both(70, 60), arr(100)),
      account('renews', both(70, 70), arr(10, { renewal: '2026-12-15' })),
    ]);
    const { accounts } = await changes(state);
    expect(accounts.map(({ id }) => id)).to.deep.equal(['large', 'small', 'renews', 'rose']);
  });
});

describe('a large portfolio', () => {
  it('leaves the page its turns', async function () {
    this.timeout(30_000);
    const accounts = many(4000, (i) => account(`a${i}`, { usage: [80, i % 2 ? 60 : 99], support: [80, 80] }));
    const state = stateOf(twoMeasures, accounts);
    const before = shown(stateOf(twoMeasures, state.portfolio.accounts, FRIDAY));
    let turns = 0;
    const ticking = setInterval(() => turns++, 0);
    const report = await changes(state, { before });
    clearInterval(ticking);
    expect(report.accounts.length).to.equal(4000);
    expect(turns).to.be.above(2);
  });
});
