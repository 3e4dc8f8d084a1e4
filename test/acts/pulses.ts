import { expect } from '@open-wc/testing';
import { parseAccounts } from '../../src/scoring/index.js';
import { ActLedger } from '../../src/sdk/acts/act-ledger.js';
import { withPulses } from '../../src/sdk/acts/with-pulses.js';
import { account, AS_OF, pulseAct, undoOf } from './acts-setting.js';

const { accounts } = parseAccounts([
  account('a', 40, { pulse: { band: 'low', on: '2026-11-10', note: 'from the host' } }),
  account('b', 60),
]);

const pulsesWith = (
  ...acts: Parameters<ActLedger['add']>[0] extends Iterable<infer A> ? A[] : never
): unknown => {
  const ledger = new ActLedger();
  ledger.add(acts);
  return withPulses(accounts, ledger, AS_OF).map(({ pulse }) => pulse?.band);
};

describe('recorded pulses', () => {
  it('stand in for the host’s from the same day on, the newest first', () => {
    expect(pulsesWith(pulseAct({ band: 'high', on: '2026-11-09' }))).to.deep.equal(['low', undefined]);
    expect(pulsesWith(pulseAct({ band: 'high', on: '2026-11-10' }))).to.deep.equal(['high', undefined]);
    const [older, newer] = [pulseAct({ band: 'high', on: '2026-11-11' }), pulseAct({ band: 'middle' })];
    expect(pulsesWith(newer, older)).to.deep.equal(['middle', undefined]);
    expect(pulsesWith(newer, older, undoOf(newer))).to.deep.equal(['high', undefined]);
  });

  it('do not exist before their day, and an answer alone is none', () => {
    expect(pulsesWith(pulseAct({ band: 'high', on: '2026-11-17' }))).to.deep.equal(['low', undefined]);
    const answered = [pulseAct({ account: 'b', band: 'high' }), pulseAct({ account: 'b', answer: 'agree' })];
    expect(pulsesWith(...answered)).to.deep.equal(['low', 'high']);
  });

  it('leave accounts alone that none was recorded of', () => {
    const ledger = new ActLedger();
    expect(withPulses(accounts, ledger, AS_OF)).to.equal(accounts);
    ledger.add([pulseAct({ account: 'gone', band: 'high' })]);
    expect(withPulses(accounts, ledger, AS_OF)).to.equal(accounts);
    ledger.add([pulseAct({ account: 'b', band: 'high', note: 'Met them' })]);
    const [first, second] = withPulses(accounts, ledger, AS_OF);
    expect(first).to.equal(accounts[0]);
    expect(second!.pulse).to.deep.equal({ band: 'high', on: AS_OF, note: 'Met them' });
  });
});
