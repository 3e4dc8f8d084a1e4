import { expect } from '@open-wc/testing';
import type { Evidence, Reason } from '../../src/scoring/explain/explanation.js';
import { context, wording } from './shared-english-setting.js';

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
    const used = [{ on: '2026-11-07', value: 3 }];
    expect(says(9, { read: 'daysSince', points: used }, { observedOn: '2026-11-16' })).to.equal(
      'Usage lately: 9 days ago',
    );
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
