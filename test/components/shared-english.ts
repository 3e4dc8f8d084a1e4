import { expect } from '@open-wc/testing';
import { wordingContext } from '../../src/components/shared/locale.js';
import { english } from '../../src/locales/en.js';
import type { HealthModel } from '../../src/scoring/contract/model.js';
import type { Evidence, Reason } from '../../src/scoring/explain/explanation.js';

const model: HealthModel = {
  id: 'm',
  version: '1',
  metrics: {
    users: { label: { en: 'Weekly active users', de: 'Wöchentlich aktive Nutzer' } },
    seats: { label: 'licences' },
    wait: { label: 'Waiting time', unit: 'hours' },
  },
  bands: [
    { id: 'low', label: 'Act now' },
    { id: 'high', label: 'On track', from: 60 },
  ],
  dimensions: [
    {
      id: 'd',
      measures: [
        { id: 'usage', label: 'Usage lately', read: 'change', metric: 'users', over: '28d' },
        {
          id: 'tickets',
          label: 'Tickets',
          read: 'sum',
          metric: 'tickets',
          over: '30d',
          weigh: { urgent: 3 },
        },
      ],
    },
  ],
  adjustments: [
    { id: 'left', label: 'Champion has left', when: { segment: 'x' }, cap: 74 },
    { id: 'trial', label: 'Trial', when: { segment: 'x' }, add: -5 },
  ],
};
const { wording } = english;
const context = wordingContext(english, model, '2026-11-16');

function reason(reading: number | string, evidence: Partial<Evidence>, more: Partial<Reason> = {}): Reason {
  return {
    measure: 'usage',
    dimension: 'd',
    points: 40,
    share: 1,
    contribution: -6.2,
    lost: 60,
    reading,
    evidence: { read: 'latest', points: [], ...evidence },
    filled: false,
    undated: false,
    context: [],
    ...more,
  };
}
const says = (reading: number | string, evidence: Partial<Evidence>, more: Partial<Reason> = {}): string =>
  wording.reasonSentence(reason(reading, evidence, more), context);
const rests = (reading: number | string, evidence: Partial<Evidence>, more: Partial<Reason> = {}): string =>
  wording.evidenceSentence(reason(reading, evidence, more), context);

const week = { from: '2026-11-10', to: '2026-11-16', value: 284 };
const month = { from: '2026-10-20', to: '2026-11-16', value: 284 };

describe('a reason in English', () => {
  it('says a change by its own label, how much, and in which time', () => {
    const evidence: Partial<Evidence> = {
      read: 'change',
      metric: 'users',
      window: month,
      earlier: { from: '2026-09-22', to: '2026-10-19', value: 412 },
    };
    expect(says(-0.3107, evidence)).to.equal('Usage lately: −31% in four weeks');
    expect(rests(-0.3107, evidence)).to.equal('Weekly active users 412 → 284');
  });

  it('says what a change is held against when the windows differ or lie apart', () => {
    const before = { from: '2026-10-13', to: '2026-11-09', value: 366 };
    expect(says(-0.22, { read: 'change', window: week, earlier: before })).to.equal(
      'Usage lately: −22% in a week, against the four weeks before',
    );
    const lastYear = { from: '2025-11-11', to: '2025-11-17', value: 300 };
    expect(says(0.05, { read: 'change', window: week, earlier: lastYear })).to.equal(
      'Usage lately: +5% in a week, against 52 weeks earlier',
    );
  });

  it('says a difference with the sign of the reading, whatever it does to the score', () => {
    const earlier = { from: '2026-09-22', to: '2026-10-19', value: 2 };
    const evidence: Partial<Evidence> = { read: 'difference', metric: 'wait', window: month, earlier };
    expect(says(4, evidence)).to.equal('Usage lately: +4 hours in four weeks');
    expect(says(-4, evidence, { contribution: 3 })).to.equal('Usage lately: −4 hours in four weeks');
  });

  it('counts events with what there were before, and by kind', () => {
    const window = { from: '2026-10-18', to: '2026-11-16', value: 7 };
    const points = [
      { on: '2026-11-02', value: 3, kind: 'urgent' },
      { on: '2026-11-09', value: 1, kind: 'question' },
      { on: '2026-11-10', value: 3, kind: 'urgent' },
      { on: '2026-09-10', value: 3, kind: 'urgent' },
    ];
    const evidence: Partial<Evidence> = { read: 'sum', metric: 'tickets', window, points };
    const more: Partial<Reason> = { measure: 'tickets', before: { reading: 2, asOf: '2026-10-17' } };
    expect(says(7, evidence, more)).to.equal('Tickets: 7 (2 before)');
    expect(rests(7, evidence, more)).to.equal('2 × urgent, 1 × question, weighted');
    expect(rests(7, { ...evidence, points: [] }, more)).to.equal('Oct 18 – Nov 16');
  });

  it('says a share of another metric in percent and in numbers', () => {
    const evidence: Partial<Evidence> = {
      read: 'mean',
      metric: 'users',
      window: month,
      per: { metric: 'seats', value: 500 },
    };
    const before = { reading: 0.8, asOf: '2026-10-19' };
    expect(says(0.674, evidence, { before })).to.equal(
      'Usage lately: 67% on average in four weeks (80% before)',
    );
    expect(rests(0.674, evidence)).to.equal('Weekly active users 337 of 500 licences');
  });

  it('says days since and until as people do, with the date as evidence', () => {
    expect(says(9, { read: 'daysSince' }, { observedOn: '2026-11-07' })).to.equal('Usage lately: 9 days ago');
    expect(says(1, { read: 'daysSince', dateOn: '2026-11-15' })).to.equal('Usage lately: yesterday');
    expect(says(69, { read: 'daysUntil', dateOn: '2027-01-24' })).to.equal('Usage lately: in 69 days');
    expect(says(-1, { read: 'daysUntil', dateOn: '2026-11-15' })).to.equal('Usage lately: 1 day ago');
    expect(rests(69, { read: 'daysUntil', dateOn: '2027-01-24' })).to.equal('Jan 24, 2027');
  });

  it('says an attribute as the host wrote it, and what it was', () => {
    expect(says('late', { read: 'attribute' })).to.equal('Usage lately: late');
    const before = { reading: 'paid', asOf: '2026-10-19' };
    expect(says('late', { read: 'attribute' }, { before })).to.equal(
      'Usage lately: late (four weeks ago: paid)',
    );
    const same = { reading: 'late', asOf: '2026-10-19' };
    expect(says('late', { read: 'attribute' }, { before: same })).to.equal('Usage lately: late');
  });

  it('says that points stood in for data', () => {
    const { reading: _, ...unread } = reason(0, {}, { filled: true, points: 50, why: 'not-sent' });
    expect(wording.reasonSentence(unread, context)).to.equal(
      'Usage lately: not sent, counted as 50 points of 100',
    );
  });

  it('tells how old its data are', () => {
    const age = (more: Partial<Reason>): string => wording.ageSentence(reason(1, {}, more), context);
    expect(age({ observedOn: '2026-11-15' })).to.equal('updated yesterday');
    expect(age({ observedOn: '2026-11-04' })).to.equal('updated 12 days ago');
    expect(age({ undated: true })).to.equal('undated');
  });

  it('says in whose hands a cause is', () => {
    const note = {
      from: '2026-11-03',
      to: '2026-11-09',
      text: 'Known outage',
      influence: 'outside',
    } as const;
    expect(wording.contextSentence(note, context)).to.equal('outside your control: Known outage, Nov 3 – 9');
  });
});

describe('what moved, in English', () => {
  const since = '2026-10-19';
  it('names the cause that carries at least half of it', () => {
    const rows = [
      { kind: 'points', id: 'usage', value: -6 },
      { kind: 'points', id: 'tickets', value: -5 },
      { kind: 'adjustment', id: 'left', value: 2 },
    ] as const;
    expect(wording.movementSentence({ since, difference: -9, rows }, context)).to.equal(
      'Fell 9 points in four weeks, mostly Usage lately',
    );
    expect(wording.movementShort({ since, difference: -9, rows }, context)).to.equal('−9 in 4 weeks');
  });

  it('names none where none stands out, and does not make much of little', () => {
    const rows = Array.from({ length: 5 }, () => ({ kind: 'points', id: 'usage', value: 1.6 }) as const);
    expect(wording.movementSentence({ since, difference: 8, rows }, context)).to.equal(
      'Rose 8 points in four weeks',
    );
    expect(wording.movementSentence({ since, difference: 0.4, rows }, context)).to.equal(
      'Little change in four weeks',
    );
    expect(wording.movementSentence({ since, became: 'known', rows: [] }, context)).to.equal(
      'New: no score four weeks ago',
    );
  });

  it('tells the trend to those who do not see the line', () => {
    const on = ['2026-11-02', '2026-11-09', '2026-11-16'];
    const points = [70, NaN, 66].map(
      (score, i) => ({ on: on[i]!, score, coverage: 1, kind: 'restated', undated: false }) as const,
    );
    expect(wording.trendSentence(points, context)).to.equal(
      'Score over two weeks: from 70 on Nov 2 to 66 on Nov 16; lowest 66 on Nov 16, highest 70 on Nov 2; 1 week without a score',
    );
  });
});

describe('the score’s company, in English', () => {
  it('says what an adjustment does', () => {
    expect(wording.adjustmentSentence({ id: 'left', contribution: -3 }, context)).to.equal(
      'Champion has left: holds the score at 74',
    );
    expect(wording.adjustmentSentence({ id: 'left', contribution: 0 }, context)).to.equal(
      'Champion has left: the score may not pass 74',
    );
    expect(wording.adjustmentSentence({ id: 'trial', contribution: -5 }, context)).to.equal(
      'Trial: takes 5 points',
    );
  });

  it('states absence as a fact, and never rounds coverage up to all', () => {
    const unknown = { measure: 'usage', dimension: 'd' };
    const tell = (more: { why: 'stale' | 'not-sent'; lastSeen?: string }): string =>
      wording.unknownSentence({ ...unknown, ...more }, context);
    expect(tell({ why: 'stale', lastSeen: '2026-11-04' })).to.equal('Usage lately: nothing new for 12 days');
    expect(tell({ why: 'stale', lastSeen: '2026-03-01' })).to.equal('Usage lately: nothing new since Mar 1');
    expect(tell({ why: 'not-sent' })).to.equal('Usage lately: not sent');
    expect(wording.coverageSentence(0.996, context)).to.equal('Based on 99% of the model');
  });

  it('adds up the sites of a parent, currencies apart', () => {
    const arr = [
      { currency: 'EUR', amount: 88_000 },
      { currency: 'USD', amount: 5_000 },
    ];
    const bands = [
      { id: 'low', count: 2, arr },
      { id: 'high', count: 11, arr: [] },
    ];
    expect(wording.rollUpSentence({ score: 70, children: 14, unknown: 1, bands }, context)).to.equal(
      '2 of 14 sites on Act now, €88K + $5K; 1 without enough data',
    );
  });

  it('waits for a play, and says what called for it', () => {
    expect(wording.playDue('2026-11-23', context)).to.equal('within 7 days');
    expect(wording.playDue('2026-11-11', context)).to.equal('waiting 5 days');
    expect(
      wording.playCause(
        [
          { kind: 'measure', id: 'usage' },
          { kind: 'band', id: 'low' },
        ],
        context,
      ),
    ).to.equal('because of Usage lately and the band “Act now”');
  });

  it('puts two views side by side', () => {
    const pulse = { kind: 'pulse', pulse: 'high', band: 'low', on: '2026-10-30' } as const;
    expect(wording.disagreementSentence(pulse, true, context)).to.equal(
      'You said “On track” on Oct 30; the signals say “Act now”.',
    );
    expect(wording.disagreementSentence(pulse, false, context)).to.contain('The team said');
  });
});
