import { parseModel, type HealthModel } from '../../src/scoring/index.js';
import { accounts } from './sound-model.js';

const bands = [
  { id: 'low', label: 'Act now' },
  { id: 'middle', from: 50 },
  { id: 'high', from: 75 },
];
const latest = (metric: string, more: object = {}): object => ({
  id: metric,
  read: 'latest',
  metric,
  ...more,
});

function parsed(document: object): HealthModel {
  const { model, problems } = parseModel({ id: 'spoilt', version: '1', bands, ...document });
  if (!model || problems.length > 0) throw new Error(JSON.stringify(problems));
  return model;
}

/** Models in which, together with the accounts below, everything is found that a review can find. */
export const spoilt: readonly HealthModel[] = [
  parsed({
    effective: '2024-01-01',
    reviewBy: '2025-01-01',
    dimensions: [
      { id: 'usage', weight: 60, measures: [latest('seats', { nature: 'lagging', whenMissing: 80 })] },
      {
        id: 'both',
        label: { en: 'Both at once' },
        weight: 40,
        combine: 'worst',
        measures: [latest('same', { weight: 2, nature: 'lagging' }), latest('flat')],
      },
      {
        id: 'talk',
        weight: 40,
        measures: [
          latest('survey'),
          { id: 'said', read: 'pulse', points: { categories: { low: 0, middle: 60, high: 100 } } },
          { id: 'met', read: 'daysSince', date: 'met' },
          { id: 'paid', read: 'attribute', attribute: 'payment', points: { categories: { paid: 10 } } },
        ],
      },
    ],
    adjustments: [
      { id: 'friend', when: { segment: 'x' }, floor: 80 },
      { id: 'gone', when: { segment: 'x' }, cap: 40 },
    ],
  }),
  parsed({ dimensions: [{ id: 'usage', measures: [latest('seats')] }] }),
];

/** Twenty accounts that go with them. */
export const spoiltAccounts = accounts(20, (i) => ({
  segment: i % 2 ? 'digital' : 'enterprise',
  owner: i % 2 ? 'u1' : 'u2',
  attributes: { payment: i % 4 === 0 ? 'refunded' : i === 3 ? 'Paid' : 'paid' },
  metrics: { seats: i, same: i * i * 0.1, flat: 30 },
  pulse: { band: 'high', on: '2026-11-01' },
  contacts: i < 2 ? [{ role: 'CIO', lastTouch: '2026-11-01' }] : undefined,
}));
