import { GROUP } from '../companies.js';
import type { Story } from './story.js';

const OUTAGE = {
  from: 13,
  to: 7,
  text: 'Known outage of the data centre in London',
  measures: ['urgent', 'tickets'],
};

/** Accounts whose data want to be read with what is known about them. Weeks and days are counted back from the day the portfolio is told for. */
export const CIRCUMSTANCES: readonly Story[] = [
  {
    account: 'pemberton-foods',
    what: 'An outage at the data centre in the first week of November, outside anyone’s control: six urgent tickets, a week of less use.',
    change: {
      owner: 'u17',
      ageInDays: 1310,
      use: [
        [104, 0.8],
        [2, 0.86],
        [1, 0.67],
        [0, 0.85],
      ],
      planning: [
        [104, 1],
        [2, 1.05],
        [1, 0.74],
        [0, 1.02],
      ],
      extraTickets: [13, 13, 12, 11, 10, 9].map((daysAgo) => ({ daysAgo, kind: 'urgent' })),
      context: [
        OUTAGE,
        { ...OUTAGE, text: 'Use was held back by the outage', measures: ['usage-trend', 'planning-trend'] },
      ],
      payment: [[1310, 'paid']],
    },
  },
  {
    account: 'escola-miramar',
    what: 'A school: nobody plans in July and August. It is compared with last year.',
    change: {
      owner: 'u31',
      season: 'school',
      ageInDays: 1180,
      use: [
        [104, 0.72],
        [0, 0.82],
      ],
      payment: [[1180, 'paid']],
    },
  },
  {
    account: 'brightmoor-council',
    what: 'One invoice is late, waiting for a signature; everything else is as it was.',
    change: {
      owner: 'u23',
      ageInDays: 1600,
      payment: [
        [1600, 'paid'],
        [27, 'late'],
      ],
    },
  },
  {
    account: 'tessaro-ceramiche',
    what: 'Usage has not been sent for 24 days: the feed stopped, not the customer.',
    change: { owner: 'u17', ageInDays: 760, usageSentDaysAgo: 24, payment: [[760, 'paid']] },
  },
  {
    account: GROUP,
    what: 'A group of fourteen sites, each an account of its own; two of them are far behind the others.',
    change: { owner: 'u23', ageInDays: 1500, licences: 120, payment: [[1500, 'paid']] },
  },
];
