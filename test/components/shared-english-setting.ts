import { wordingContext } from '../../src/components/shared/wording-context.js';
import { english } from '../../src/locales/en.js';
import type { HealthModel } from '../../src/scoring/contract/model.js';

/** A model with a label for everything that sentences speak of. */
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
/** English, about that model on a Monday. */
export const { wording } = english;
export const context = wordingContext(english, model, '2026-11-16');
