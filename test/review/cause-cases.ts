import type { HealthModel } from '../../src/scoring/index.js';
import type { FindingCase } from './finding-case.js';
import { model, sound, withMeasure } from './sound-model.js';

const meeting = (influence?: string): HealthModel =>
  withMeasure('engagement', { read: 'daysSince', date: 'last_qbr', metric: undefined, influence });

/** Rules that say more than is known, and what moves the score. */
export const causeCases: readonly FindingCase[] = [
  ...(['floor', 'set', 'add'] as const).map((action): FindingCase => ({
    code: 'adjustment-without-end',
    what: `${action} without a last day`,
    model: model({ adjustments: [{ id: 'vip', when: { segment: 'x' }, [action]: 40, play: 'help' }] }),
    path: 'adjustments[0]',
    values: { adjustment: 'vip', action, value: 40 },
    severity: 'warning',
    twin: model({
      adjustments: [{ id: 'vip', when: { segment: 'x' }, [action]: 40, play: 'help', until: '2026-12-31' }],
    }),
  })),
  {
    code: 'missing-counts-as-good',
    what: 'missing data that count as much as the best band',
    model: withMeasure('sentiment', { whenMissing: 75 }),
    path: 'dimensions[4].measures[0].whenMissing',
    values: { measure: 'survey', whenMissing: 75, reference: 75 },
    severity: 'error',
    twin: withMeasure('sentiment', { whenMissing: 74 }),
  },
  {
    code: 'missing-counts-as-good',
    what: 'missing data that count as much under a variant',
    model: model({
      variants: [{ id: 'v', when: { segment: 'x' }, measures: { survey: { whenMissing: 80 } } }],
    }),
    path: 'variants[0]',
    values: { measure: 'survey', whenMissing: 80, reference: 75 },
    twin: model({
      variants: [{ id: 'v', when: { segment: 'x' }, measures: { survey: { whenMissing: 20 } } }],
    }),
  },
  {
    code: 'lagging-share',
    what: 'more than half of the weight on what is over',
    model: model({
      dimensions: sound.dimensions.map((each, i) => ({
        ...each,
        measures: each.measures.map((measure) => ({ ...measure, nature: i < 2 ? 'lagging' : 'leading' })),
      })),
    }),
    path: 'dimensions',
    values: { share: 0.55, measures: ['seats', 'logins'] },
    severity: 'warning',
    twin: withMeasure('adoption', { nature: 'lagging' }),
  },
  {
    code: 'nature-unsaid',
    what: 'natures that could hide it',
    model: model({
      dimensions: sound.dimensions.map((each, i) => ({
        ...each,
        measures: each.measures.map((measure) => ({
          ...measure,
          nature: i === 0 ? 'lagging' : i === 1 ? undefined : 'leading',
        })),
      })),
    }),
    path: 'dimensions',
    values: { share: 0.15, lagging: 0.4, measures: ['logins'] },
    severity: 'note',
    twin: withMeasure('engagement', { nature: undefined }),
  },
  {
    code: 'vendor-moves-alone',
    what: 'a held review that is in the vendor’s own hands',
    model: meeting('direct'),
    path: 'dimensions[1].measures[0]',
    values: { measure: 'logins', evidence: 'activity', share: 0.15, together: 0.15 },
    severity: 'note',
    twin: meeting('shared'),
  },
  {
    code: 'vendor-moves-alone',
    what: 'contacts touched, as a warning where it can carry an account over a band',
    model: withMeasure('adoption', { metric: 'contacts', influence: undefined }),
    path: 'dimensions[0].measures[0]',
    values: { measure: 'seats', evidence: 'contacts', share: 0.4, together: 0.4 },
    severity: 'warning',
    twin: withMeasure('adoption', { metric: 'contacts', influence: 'shared' }),
  },
  {
    code: 'vendor-moves-alone',
    what: 'a pulse inside the score, whatever the model says of it',
    model: withMeasure('sentiment', {
      read: 'pulse',
      metric: undefined,
      points: { categories: { low: 0, middle: 60, high: 100 } },
    }),
    path: 'dimensions[4].measures[0]',
    values: { measure: 'survey', evidence: 'pulse', share: 0.1, together: 0.1 },
    twin: withMeasure('sentiment', { influence: 'direct' }),
  },
  {
    code: 'influence-unsaid',
    what: 'things dated without a word on whose they are',
    model: meeting(),
    path: 'dimensions',
    values: { measures: ['logins'] },
    severity: 'note',
    twin: meeting('outside'),
  },
  {
    code: 'components-not-covered',
    what: 'a component that no name speaks of',
    model: model({
      dimensions: sound.dimensions.map((each) =>
        each.id === 'billing'
          ? {
              ...each,
              id: 'other',
              measures: [{ ...sound.dimensions[4]!.measures[0], id: 'more', metric: 'more' }],
            }
          : each,
      ),
    }),
    path: 'dimensions',
    values: { missing: ['billing'] },
    severity: 'note',
    twin: model({
      dimensions: sound.dimensions.map((each) =>
        each.id === 'billing' ? { ...each, id: 'other', label: { de: 'Geld', en: 'Unpaid invoices' } } : each,
      ),
    }),
  },
  {
    code: 'components-not-covered',
    what: 'a component that has no weight',
    model: model({
      dimensions: sound.dimensions.map((each) => (each.id === 'billing' ? { ...each, weight: 0 } : each)),
    }),
    path: 'dimensions',
    values: { missing: ['billing'] },
    twin: model(),
  },
];
