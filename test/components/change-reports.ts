import type { AccountChange, ChangeReport } from '../../src/sdk/changes/change-report.js';

/** The day of the demo's portfolio, a Monday, and the Friday before. */
export const MONDAY = '2026-11-16';
export const FRIDAY = '2026-11-13';

/** A change of one account of the demo, by the parts that matter. */
export const change = (id: string, name: string, more: Partial<AccountChange>): AccountChange => ({
  id,
  name,
  todo: 'talk',
  rows: [],
  due: [],
  disagreements: [],
  seen: false,
  fingerprint: `${id}@1`,
  ...more,
});

const training = {
  id: 'training',
  causes: [{ kind: 'measure', id: 'usage-trend' }],
  lost: 9,
  due: '2026-11-23',
  steps: [],
  opportunity: false,
} as const;

/** An account that fell through the edge of a band, for three reasons. */
export const fell = change('northgate-clinics', 'Northgate Clinics', {
  band: { before: 'healthy', after: 'watch' },
  difference: -9.2,
  rows: [
    { kind: 'points', id: 'usage-trend', value: -6.2 },
    { kind: 'points', id: 'people', value: -3.4 },
    { kind: 'weight', id: 'seat-use', value: 0.1 },
    { kind: 'points', id: 'planning-goal', value: 0.3 },
  ],
  play: training,
});

/** One in which another reading came to differ. */
export const differs = change('ostsee-logistik', 'Ostsee Logistik', {
  disagreements: [{ kind: 'pulse', pulse: 'healthy', band: 'at-risk', on: '2026-10-30' }],
});

/** One with a play that waited until now. */
export const due = change('maison-verrier', 'Maison Verrier', {
  todo: 'follow-up',
  due: [{ play: 'training', state: 'waiting', on: '2026-11-11', until: MONDAY }],
});

/** One whose last day of notice came near. */
export const near = change('kestrel-freight', 'Kestrel Freight', {
  todo: 'prepare',
  near: { kind: 'notice', on: '2026-12-14', daysAhead: 28 },
});

/** One whose data stopped coming. */
export const silent = change('pemberton-foods', 'Pemberton Foods', {
  todo: 'check-data',
  silent: {
    before: 0.93,
    after: 0.52,
    unknown: [
      { measure: 'seat-use', dimension: 'adoption', why: 'stale', lastSeen: '2026-10-25' },
      { measure: 'usage-trend', dimension: 'usage', why: 'stale', lastSeen: '2026-10-25' },
      { measure: 'people', dimension: 'relationship', why: 'not-sent' },
      { measure: 'executive', dimension: 'relationship', why: 'not-sent' },
    ],
  },
});

/** One that got better. */
export const rose = change('escola-miramar', 'Escola Miramar', {
  todo: 'good-news',
  band: { before: 'watch', after: 'healthy' },
  difference: 7.4,
  rows: [{ kind: 'points', id: 'usage-trend', value: 7.4 }],
});

export const came = change('mira-labs', 'Mira Labs', { todo: 'know', presence: 'came' });

export const left = change('vanished-co', 'Vanished Co', { todo: 'know', presence: 'left' });

/** A Monday's report with these accounts. */
export const reportOf = (
  accounts: readonly AccountChange[],
  more: Partial<ChangeReport> = {},
): ChangeReport => ({
  since: FRIDAY,
  asOf: MONDAY,
  basis: 'recorded',
  portfolio: [],
  accounts,
  folded: 0,
  quiet: 58 - accounts.length,
  ...more,
});

/** What is said once, of every kind. */
export const ONCE: ChangeReport['portfolio'] = [
  { kind: 'model', before: '2026.1', after: '2026.2' },
  { kind: 'common-fall', measure: 'usage-trend', accounts: 41, of: 60, typical: 5.8 },
  { kind: 'common-silence', measure: 'people', accounts: 38, of: 60 },
  { kind: 'composition', difference: 2.1, stayed: 0.2, left: 1.9, came: 0, ids: ['vanished-co', 'gone-ltd'] },
];

/** A Monday with something of everything. */
export const everything = reportOf([fell, differs, due, near, silent, rose, came, left], {
  portfolio: ONCE,
  folded: 39,
  quiet: 13,
});
