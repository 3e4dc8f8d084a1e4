import { expect } from '@open-wc/testing';
import type { Account } from '../../src/scoring/contract/account.js';
import type { HealthModel } from '../../src/scoring/contract/model.js';
import { oracleScore } from './score.js';

/** What the published example account says that its example model reads. */
const acme: Account = {
  id: 'acme',
  name: 'Acme Corp',
  segment: 'enterprise',
  stage: 'adoption',
  since: '2024-02-01',
  attributes: {
    payment_status: 'paid',
    champion: { at: ['2024-02-01', '2026-10-30'], values: ['present', 'left'] },
  },
  metrics: {
    licences: 500,
    active_users: { every: 'week', end: '2026-11-16', values: [412, 410, 415, 407, 398, 351, 310, 284] },
    tickets: { at: ['2026-11-02', '2026-11-09', '2026-11-10'], kinds: ['urgent', 'question', 'urgent'] },
  },
};

const saas: HealthModel = {
  id: 'b2b-saas',
  version: '2026.1',
  bands: [{ id: 'at-risk' }, { id: 'watch', from: 50 }, { id: 'healthy', from: 75 }],
  hold: 3,
  minimumCoverage: 0.5,
  dimensions: [
    {
      id: 'adoption',
      weight: 50,
      measures: [
        {
          id: 'seat-use',
          weight: 2,
          read: 'mean',
          metric: 'active_users',
          over: '28d',
          per: 'licences',
          points: {
            curve: [
              [0.1, 0],
              [0.5, 50],
              [0.8, 100],
            ],
          },
          freshFor: '14d',
        },
        {
          id: 'usage-trend',
          read: 'change',
          metric: 'active_users',
          over: '7d',
          against: '28d',
          points: { levels: [{ atLeast: -0.05, points: 100 }, { atLeast: -0.2, points: 50 }, { points: 0 }] },
        },
      ],
    },
    {
      id: 'support',
      weight: 30,
      measures: [
        {
          id: 'tickets',
          read: 'sum',
          metric: 'tickets',
          over: '30d',
          weigh: { urgent: 3, '*': 1 },
          points: { levels: [{ atMost: 5, points: 100 }, { atMost: 10, points: 50 }, { points: 0 }] },
        },
      ],
    },
    {
      id: 'billing',
      weight: 20,
      measures: [
        {
          id: 'payment',
          read: 'attribute',
          attribute: 'payment_status',
          points: { categories: { paid: 100, late: 40, failed: 0 } },
        },
      ],
    },
  ],
  adjustments: [{ id: 'no-champion', when: { attribute: 'champion', is: 'left' }, cap: 74 }],
  variants: [
    {
      id: 'onboarding',
      when: { reading: { read: 'daysSince', date: 'since' }, atMost: 180 },
      weights: { billing: 0 },
    },
    { id: 'digital', when: { segment: 'digital' }, weights: { support: 10 } },
  ],
};

describe('the published example, worked by hand', () => {
  const result = oracleScore(saas, [acme], 'acme', '2026-11-16');

  it('reads, maps and combines', () => {
    // 28 days: (398 + 351 + 310 + 284) / 4 / 500 = 0.6715, between (0.5, 50) and (0.8, 100).
    const seatUse = 50 + (50 * 0.1715) / 0.3;
    expect(result.measurePoints['seat-use']).to.be.closeTo(seatUse, 1e-9);
    // 284 against (407 + 398 + 351 + 310) / 4 = 366.5: −22.5 %, below both levels.
    expect(result.measurePoints['usage-trend']).to.equal(0);
    // 3 + 1 + 3 = 7 in the 30 days from 18 October.
    expect(result.measurePoints['tickets']).to.equal(50);
    expect(result.measurePoints['payment']).to.equal(100);
    // Adoption is two parts in three; then 0.5 × 52.39 + 0.3 × 50 + 0.2 × 100.
    expect(result.score).to.be.closeTo((0.5 * 2 * seatUse) / 3 + 15 + 20, 1e-9);
    expect(result.score).to.be.closeTo(61.194444, 1e-6);
  });

  it('lists the cap that changes nothing, and no variant', () => {
    expect(result.adjustments).to.deep.equal([{ id: 'no-champion', contribution: 0 }]);
    expect(result.variants).to.deep.equal([]);
  });

  it('is known in full, and to be watched', () => {
    expect(result.coverage).to.equal(1);
    expect(result.band).to.equal('watch');
    // Against 75: 1/3 × (78.58 − 75), 1/6 × −75, 0.3 × −25, 0.2 × 25.
    const parts = [(78.583333333 - 75) / 3, -12.5, -7.5, 5];
    expect(Object.values(result.contributions).map((part) => part.toFixed(6))).to.deep.equal(
      parts.map((part) => part.toFixed(6)),
    );
  });
});
