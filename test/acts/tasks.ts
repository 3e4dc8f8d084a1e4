import { expect } from '@open-wc/testing';
import { explainAccount, type PlayRecord } from '../../src/scoring/index.js';
import type { Act } from '../../src/sdk/acts/act.js';
import { ActLedger } from '../../src/sdk/acts/act-ledger.js';
import { listTasks } from '../../src/sdk/list-tasks.js';
import { account, AS_OF, playAct, stateOf, weekly } from './acts-setting.js';

const accounts = [account('a', weekly(60, 60, 60)), account('b', weekly(40, 40, 40))];
const state = stateOf(accounts);

function ledgerOf(...acts: Act[]): ActLedger {
  const ledger = new ActLedger();
  ledger.add(acts);
  return ledger;
}
const tasks = (ledger: ActLedger, capacity = Infinity, of = state): string[] =>
  listTasks(of, capacity, ledger).map((task) =>
    [task.account, task.play, task.state, task.stateOn].filter((part) => part !== undefined).join(' '),
  );

describe('plays that were put off', () => {
  const rest = (record: Omit<PlayRecord, 'play'>, of = state, row = 0): unknown => {
    const played = [{ play: 'teach', ...record }];
    const { plays } = explainAccount(of.compiled, of.portfolio, row, AS_OF, { played });
    const { restsUntil, waits } = plays.find(({ id }) => id === 'teach')!;
    return [restsUntil, waits];
  };

  it('rest until their day, and are back on it', () => {
    expect(rest({ state: 'waiting', on: '2026-11-10', until: '2026-11-17' })).to.deep.equal([
      '2026-11-17',
      true,
    ]);
    expect(rest({ state: 'waiting', on: '2026-11-10', until: AS_OF })).to.deep.equal([undefined, undefined]);
  });

  it('rest until they are taken up again where no day was named', () => {
    expect(rest({ state: 'waiting', on: '2025-11-10' })).to.deep.equal([undefined, true]);
  });

  it('rest until the day named on setting aside, rather than as long as the model says', () => {
    expect(rest({ state: 'set-aside', on: '2026-11-10' })).to.deep.equal(['2026-12-10', undefined]);
    expect(rest({ state: 'set-aside', on: '2026-11-10', until: '2027-02-01' })).to.deep.equal([
      '2027-02-01',
      undefined,
    ]);
    expect(rest({ state: 'set-aside', on: '2026-11-10', until: '2026-11-12' })).to.deep.equal([
      undefined,
      undefined,
    ]);
    expect(rest({ state: 'done', on: '2026-11-10', until: '2026-11-12' })).to.deep.equal([
      '2026-12-10',
      undefined,
    ]);
  });

  it('come back when things get worse', () => {
    const fallen = stateOf([account('a', weekly(60, 55))]);
    const held = stateOf([account('a', weekly(60, 56))]);
    for (const state of ['waiting', 'set-aside'] as const) {
      const record = { state, on: '2026-11-10', until: '2027-02-01' };
      expect((rest(record, fallen) as unknown[])[0]).to.equal(undefined);
      expect((rest(record, held) as unknown[])[0]).to.equal('2027-02-01');
    }
    expect(rest({ state: 'waiting', on: '2026-11-10' }, fallen)).to.deep.equal([undefined, undefined]);
  });

  it('come after the others', () => {
    const played: PlayRecord[] = [{ play: 'teach', state: 'waiting', on: AS_OF }];
    const { plays } = explainAccount(state.compiled, state.portfolio, 1, AS_OF, { played });
    expect(plays.map(({ id }) => id)).to.deep.equal(['call', 'teach']);
  });
});

describe('tasks', () => {
  it('are the plays called for, in the order in which to look', () => {
    expect(tasks(ledgerOf())).to.deep.equal(['b teach', 'b call', 'a teach']);
  });

  it('leave out what was done, set aside or put off', () => {
    const acts = [
      playAct({ account: 'b', state: 'done' }),
      playAct({ account: 'b', play: 'call', state: 'set-aside', cause: 'not-needed' }),
      playAct({ account: 'a', state: 'waiting' }),
    ];
    expect(tasks(ledgerOf(...acts))).to.deep.equal([]);
    expect(tasks(ledgerOf(acts[0]!))).to.deep.equal(['b call', 'a teach']);
  });

  it('say which were started, and which waited until now', () => {
    const acts = [
      playAct({ account: 'b', state: 'started', on: '2026-11-12' }),
      playAct({ account: 'a', state: 'waiting', on: '2026-11-11', until: AS_OF }),
      playAct({ account: 'b', play: 'call', state: 'done', on: '2026-10-01' }),
    ];
    expect(tasks(ledgerOf(...acts))).to.deep.equal([
      'b teach started 2026-11-12',
      'b call',
      'a teach waiting 2026-11-11',
    ]);
  });

  it('are as many as there is room for, and what rests takes none', () => {
    const ledger = ledgerOf(playAct({ account: 'b', state: 'done' }));
    expect(tasks(ledger, 2)).to.deep.equal(['b call', 'a teach']);
    expect(tasks(ledger, 1)).to.deep.equal(['b call']);
    expect(tasks(ledger, 0)).to.deep.equal([]);
  });

  it('take nothing into account that is recorded for a later day', () => {
    expect(tasks(ledgerOf(playAct({ account: 'b', state: 'done', on: '2026-11-17' })))).to.include('b teach');
  });
});
