import { expect } from '@open-wc/testing';
import { parseAccounts, parseModel, scoreAccount, type Explanation } from '../../src/scoring/index.js';

const AS_OF = '2026-11-16';

function explain(model: object, account: object): Explanation {
  const parsed = parseModel(model);
  const { accounts, problems } = parseAccounts([{ id: 'a', name: 'A', ...account }]);
  expect([...parsed.problems, ...problems]).to.deep.equal([]);
  return scoreAccount(parsed.model!, accounts[0]!, AS_OF);
}

/**
 * GitLab's handbook, "Health Scoring - Calculations and Methodology", licence utilisation:
 * handbook.gitlab.com/handbook/customer-success/product-usage-data/use-case-adoption (read in November 2026).
 * The older the account, the more of its licences must be in use. Months are taken as 30 days.
 */
describe('GitLab: licence utilisation by age', () => {
  const [red, yellow, green] = [0, 50, 100];
  const levels = (...points: number[]): object => ({
    levels: [
      { above: 0.75, points: points[3] },
      { above: 0.5, points: points[2] },
      { atLeast: 0.1, points: points[1] },
      { points: points[0] },
    ],
  });
  const younger = (id: string, atMost: number, points: object): object => ({
    id,
    when: { reading: { read: 'daysSince', date: 'since' }, atMost },
    measures: { 'licence-use': { points } },
  });
  const model = {
    id: 'gitlab-licence-utilisation',
    version: '2026-11',
    bands: [{ id: 'red' }, { id: 'yellow', from: 50 }, { id: 'green', from: 75 }],
    dimensions: [
      {
        id: 'adoption',
        measures: [
          {
            id: 'licence-use',
            read: 'latest',
            metric: 'billable',
            per: 'licences',
            points: levels(red, red, red, green),
          },
        ],
      },
    ],
    variants: [
      younger('to-9-months', 270, levels(red, red, yellow, green)),
      younger('to-6-months', 180, levels(red, yellow, green, green)),
    ],
  };
  // The table as published: rows by utilisation, columns 2–6 months, 6–9 months, over 9 months.
  const published: readonly (readonly [percent: number, ...bands: string[]])[] = [
    [5, 'red', 'red', 'red'],
    [10, 'yellow', 'red', 'red'],
    [50, 'yellow', 'red', 'red'],
    [51, 'green', 'yellow', 'red'],
    [75, 'green', 'yellow', 'red'],
    [76, 'green', 'green', 'green'],
  ];
  const since = ['2026-08-01', '2026-04-01', '2025-06-01'];
  for (const [percent, ...bands] of published) {
    it(`${percent} % is ${bands.join(', ')}`, () => {
      const found = since.map(
        (day) => explain(model, { since: day, metrics: { billable: percent, licences: 100 } }).band,
      );
      expect(found).to.deep.equal(bands);
    });
  }
});

/**
 * Vitally's documentation, "Health scores": docs.vitally.io/account-health-scores-and-metrics/health-scores (read in
 * November 2026). Poor is 0, concerning 5 and healthy 10 points of 10; two integrations enabled and one disabled give
 * (10 + 10 + 0) / 3 = 6.67.
 */
describe('Vitally: an integrations score of ten', () => {
  const enabled = { levels: [{ atLeast: 1, points: 100 }, { points: 0 }] };
  const model = {
    id: 'vitally-integrations',
    version: '2026-11',
    bands: [{ id: 'poor' }, { id: 'concerning', from: 100 / 3 }, { id: 'healthy', from: 200 / 3 }],
    display: { max: 10, decimals: 2 },
    dimensions: [
      {
        id: 'integrations',
        measures: ['crm', 'chat', 'data'].map((id) => ({ id, read: 'latest', metric: id, points: enabled })),
      },
    ],
  };

  it('gives 6.67 for two of three', () => {
    expect(explain(model, { metrics: { crm: 1, chat: 1, data: 0 } }).display).to.equal('6.67');
  });
});

/**
 * Zudo's documentation, "Health score settings": docs.zudo.so/settings/health-score-config (read in November 2026).
 * With a pulse of the last 90 days six factors weigh 20, 16, 16, 16, 12 and 20 %; without one the pulse's weight is
 * shared out, and the others are published as 25, 20, 20, 20 and 15 %.
 */
describe('Zudo: the weight of an absent pulse', () => {
  const weights = { response: 20, requests: 16, meetings: 16, resolution: 16, activity: 12, pulse: 20 };
  const model = {
    id: 'zudo-factors',
    version: '2026-11',
    bands: [
      { id: 'critical' },
      { id: 'at-risk', from: 40 },
      { id: 'attention', from: 60 },
      { id: 'healthy', from: 80 },
    ],
    dimensions: [
      {
        id: 'factors',
        measures: Object.entries(weights).map(([id, weight]) => ({
          id,
          weight,
          read: 'latest',
          metric: id,
          ...(id === 'pulse' && { freshFor: '90d' }),
        })),
      },
    ],
  };
  const others = { response: 80, requests: 70, meetings: 60, resolution: 50, activity: 40 };
  const shares = (pulseOn: string): number[] => {
    const { reasons } = explain(model, { metrics: { ...others, pulse: { on: pulseOn, value: 90 } } });
    return reasons.map(({ share }) => Math.round(share * 1e9) / 1e7);
  };

  it('counts a fifth while it is fresh', () => {
    expect(shares('2026-08-18')).to.deep.equal([20, 16, 16, 16, 12, 20]);
  });

  it('is shared out once it is older than 90 days', () => {
    expect(shares('2026-08-17')).to.deep.equal([25, 20, 20, 20, 15]);
  });
});
