import { expect } from '@open-wc/testing';
import type { PlayAct } from '../../src/sdk/acts/act.js';
import { account, FRIDAY, level, MONDAY, modelOf, only, stateOf } from './setting.js';

const model = modelOf({
  dimensions: [{ id: 'd', measures: [level('usage', { play: 'teach' })] }],
  plays: [{ id: 'teach', dueIn: '7d', restFor: '30d' }, { id: 'call' }],
});

/** Holds back on both days, so that `teach` is suggested; `call` never is. */
const low = stateOf(model, [account('a', { usage: [60, 60] })]);
const best = stateOf(model, [account('a', { usage: [80, 80] })]);

const act = (state: PlayAct['state'], on: string, more: Partial<PlayAct> = {}): PlayAct => ({
  kind: 'play',
  id: `${state} ${on}`,
  account: 'a',
  play: 'teach',
  state,
  on,
  at: 1,
  ...more,
});

describe('plays whose time came', () => {
  for (const [name, state, acts, isDue] of [
    ['started, to be done by Saturday', low, [act('started', '2026-11-07')], true],
    ['started, to be done by today', low, [act('started', '2026-11-09')], true],
    ['started, to be done by tomorrow', low, [act('started', '2026-11-10')], false],
    ['started, to be done by Friday: due then already', low, [act('started', '2026-11-06')], false],
    ['started and not called for any more', best, [act('started', '2026-11-09')], true],
    ['started, with no time said', low, [act('started', '2026-11-09', { play: 'call' })], false],
    ['waiting until today', low, [act('waiting', '2026-11-02', { until: MONDAY })], true],
    ['waiting until Friday: looked at then', low, [act('waiting', '2026-11-02', { until: FRIDAY })], false],
    ['waiting until tomorrow', low, [act('waiting', '2026-11-02', { until: '2026-11-17' })], false],
    ['waiting without a day', low, [act('waiting', '2026-11-02')], false],
    [
      'set aside until today, still suggested',
      low,
      [act('set-aside', '2026-11-02', { until: MONDAY })],
      true,
    ],
    [
      'set aside until today, not suggested any more',
      best,
      [act('set-aside', '2026-11-02', { until: MONDAY })],
      false,
    ],
    ['done thirty days ago, suggested still', low, [act('done', '2026-10-17')], true],
    ['done thirty days ago, not suggested any more', best, [act('done', '2026-10-17')], false],
    ['done a fortnight ago', low, [act('done', '2026-11-02')], false],
    [
      'waiting until today, and then done',
      low,
      [act('waiting', '2026-11-02', { until: MONDAY }), act('done', '2026-11-12')],
      false,
    ],
  ] as const) {
    it(`${name}: ${isDue ? 'to follow up' : 'nothing'}`, async () => {
      const change = await only(state, { acts });
      expect(change?.todo).to.equal(isDue ? 'follow-up' : undefined);
      expect(change?.due.map(({ play, state: stands }) => [play, stands])).to.deep.equal(
        isDue ? [['teach', acts[0].state]] : undefined,
      );
    });
  }
});

describe('days that came near', () => {
  for (const [name, more, near] of [
    ['a renewal in 30 days', { renewal: '2026-12-16' }, { kind: 'renewal', on: '2026-12-16', daysAhead: 30 }],
    ['a renewal in 31 days', { renewal: '2026-12-17' }, undefined],
    ['a renewal that was near on Friday', { renewal: '2026-12-13' }, undefined],
    ['a renewal that is past', { renewal: '2026-11-15' }, undefined],
    [
      'a last day of notice',
      { dates: { notice_by: '2026-12-14' } },
      { kind: 'notice', on: '2026-12-14', daysAhead: 28 },
    ],
    [
      'both: the sooner',
      { renewal: '2026-12-16', dates: { notice_by: '2026-12-15' } },
      { kind: 'notice', on: '2026-12-15', daysAhead: 29 },
    ],
    [
      'the notice was near before, the renewal is now',
      { renewal: '2026-12-15', dates: { notice_by: '2026-11-20' } },
      { kind: 'renewal', on: '2026-12-15', daysAhead: 29 },
    ],
    [
      'the notice of a contract',
      { contracts: [{ end: '2027-06-30', noticeBy: '2026-12-15' }] },
      { kind: 'notice', on: '2026-12-15', daysAhead: 29 },
    ],
  ] as const) {
    it(`${name}: ${near ? 'to prepare' : 'nothing'}`, async () => {
      const change = await only(stateOf(model, [account('a', { usage: [60, 60] }, more)]));
      expect([change?.todo, change?.near]).to.deep.equal([near && 'prepare', near]);
    });
  }
});

describe('what there is to do', () => {
  it('is one thing an account, the first that applies', async () => {
    const due = act('waiting', '2026-11-02', { until: MONDAY });
    const all = (usage: [number, number]) =>
      stateOf(model, [account('a', { usage }, { renewal: '2026-12-15' })]);
    const todo = async (usage: [number, number], acts: readonly PlayAct[]): Promise<string | undefined> =>
      (await only(all(usage), { acts }))?.todo;
    expect(await todo([60, 40], [due])).to.equal('talk');
    expect(await todo([60, 70], [due])).to.equal('follow-up');
    expect(await todo([60, 70], [])).to.equal('prepare');
  });

  it('comes with the play that the model suggests first and that does not rest', async () => {
    const fell = stateOf(model, [account('a', { usage: [70, 60] })]);
    expect((await only(fell))!.play).to.deep.include({ id: 'teach' });
    expect(await only(fell, { acts: [act('done', MONDAY)] })).not.to.have.property('play');
    expect(await only(stateOf(model, [account('a', { usage: [60, 70] })]))).not.to.have.property('play');
  });
});
