import { expect } from '@open-wc/testing';
import { context, wording } from './shared-english-setting.js';

describe('what moved, in English', () => {
  const since = '2026-10-19';
  it('names the cause that carries at least half of it', () => {
    const rows = [
      { kind: 'points', id: 'usage', value: -6 },
      { kind: 'points', id: 'tickets', value: -5 },
      { kind: 'adjustment', id: 'left', value: 2 },
    ] as const;
    expect(wording.movementSentence({ since, difference: -9, rows }, context)).to.equal(
      'Fell 9 points in four weeks, mostly “Usage lately”',
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
      { id: 'high', count: 10, arr: [] },
    ];
    const rolledUp = { score: 70, children: 14, unknown: 1, unbanded: 1, unweighed: 0, bands };
    expect(wording.rollUpSentence(rolledUp, context)).to.equal(
      '2 of 14 sites on Act now, €88K + $5K; 2 without enough data',
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
    ).to.equal('because of “Usage lately” and the band “Act now”');
  });

  it('puts two views side by side', () => {
    const pulse = { kind: 'pulse', pulse: 'high', band: 'low', on: '2026-10-30' } as const;
    expect(wording.disagreementSentence(pulse, true, context)).to.equal(
      'You said “On track” on Oct 30; the signals say “Act now”.',
    );
    expect(wording.disagreementSentence(pulse, false, context)).to.contain('The team said');
  });
});
