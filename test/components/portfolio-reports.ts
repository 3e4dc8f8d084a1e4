import type { PortfolioReport, Tally } from '../../src/sdk/portfolio/portfolio-report.js';

/** Accounts with what they pay in euros, and in dollars where a second sum is said. */
export const tally = (accounts: number, eur?: number, usd?: number): Tally => ({
  accounts,
  arr: [
    ...(eur === undefined ? [] : [{ currency: 'EUR', amount: eur }]),
    ...(usd === undefined ? [] : [{ currency: 'USD', amount: usd }]),
  ],
  withoutArr: 0,
});

const NOTHING = tally(0);

/** A report on the demo's model: four bands, two segments, movement, quarters, causes of each kind and retention. */
export const full: PortfolioReport = {
  asOf: '2026-11-16',
  total: tally(20, 1_000_000),
  bands: [
    { band: 'at-risk', ...tally(2, 250_000) },
    { band: 'watch', ...tally(5, 250_000) },
    { band: 'healthy', ...tally(12, 490_000) },
    { band: undefined, ...tally(1, 10_000) },
  ],
  segments: [
    {
      key: 'Enterprise',
      ...tally(8, 700_000),
      bands: [
        { band: 'at-risk', ...tally(2, 250_000) },
        { band: 'healthy', ...tally(6, 450_000) },
      ],
    },
    {
      key: undefined,
      ...tally(12, 300_000),
      bands: [
        { band: 'watch', ...tally(5, 250_000) },
        { band: 'healthy', ...tally(6, 40_000) },
        { band: undefined, ...tally(1, 10_000) },
      ],
    },
  ],
  stages: [{ key: 'adoption', ...tally(20, 1_000_000), bands: [{ band: 'healthy', ...tally(12, 490_000) }] }],
  moves: {
    since: '2026-10-19',
    flows: [
      { from: 'watch', to: 'watch', ...tally(3, 200_000) },
      { from: 'healthy', to: 'watch', ...tally(2, 50_000), ids: ['northgate-clinics', 'corvid-insurance'] },
      { from: 'watch', to: 'healthy', ...tally(1, 20_000), ids: ['valtori-motors'] },
      { from: 'healthy', to: 'at-risk', ...tally(1, 100_000), ids: ['ostsee-logistik'] },
      { from: 'healthy', to: 'healthy', ...tally(11, 470_000) },
      { from: undefined, to: undefined, ...tally(1, 10_000) },
    ],
    came: [{ band: 'at-risk', ...tally(1, 150_000), ids: ['kaldera-mining'] }],
  },
  quarters: [
    {
      from: '2026-10-01',
      to: '2026-12-31',
      renewals: { ...tally(3, 120_000), ids: ['northgate-clinics', 'valtori-motors', 'ostsee-logistik'] },
      renewalBands: [
        { band: 'at-risk', ...tally(1, 100_000) },
        { band: 'healthy', ...tally(2, 20_000) },
      ],
      notices: NOTHING,
      noticeBands: [],
    },
    {
      from: '2027-01-01',
      to: '2027-03-31',
      renewals: NOTHING,
      renewalBands: [],
      notices: { ...tally(1, 40_000), ids: ['corvid-insurance'] },
      noticeBands: [{ band: 'healthy', ...tally(1, 40_000) }],
    },
  ],
  retention: [
    {
      currency: 'EUR',
      from: '2025-11-16',
      to: '2026-11-16',
      accounts: 15,
      before: 900_000,
      gross: 0.955,
      net: 1.043,
    },
  ],
  retentionLeftOut: 0,
  causes: [
    {
      kind: 'measure',
      id: 'people',
      influence: 'direct',
      play: 'widen-contacts',
      ...tally(4, 200_000),
      ids: ['northgate-clinics', 'corvid-insurance', 'valtori-motors', 'ostsee-logistik'],
    },
    {
      kind: 'measure',
      id: 'planning-goal',
      influence: 'shared',
      ...tally(1, 150_000),
      ids: ['kaldera-mining'],
    },
    { kind: 'measure', id: 'urgent', influence: 'outside', ...tally(1, 100_000), ids: ['ostsee-logistik'] },
    { kind: 'adjustment', id: 'champion-left', ...tally(1, 50_000), ids: ['corvid-insurance'] },
  ],
};

/** The same without any recurring revenue. */
export const countsOnly: PortfolioReport = JSON.parse(
  JSON.stringify(full, (key, value: unknown) => (key === 'arr' ? [] : value)),
) as PortfolioReport;

/** Nothing in it, as a store says it of no accounts. */
export const none: PortfolioReport = {
  asOf: '2026-11-16',
  total: NOTHING,
  bands: full.bands.map(({ band }) => ({ band, ...NOTHING })),
  segments: [],
  stages: [],
  moves: { since: '2026-10-19', flows: [], came: [] },
  quarters: [],
  retention: [],
  retentionLeftOut: 0,
  causes: [],
};

/** One account, which stayed where it is. */
export const single: PortfolioReport = {
  ...none,
  total: tally(1, 5000),
  bands: none.bands.map((each) => (each.band === 'healthy' ? { ...each, ...tally(1, 5000) } : each)),
  segments: [{ key: 'Digital', ...tally(1, 5000), bands: [{ band: 'healthy', ...tally(1, 5000) }] }],
  moves: { since: '2026-10-19', flows: [{ from: 'healthy', to: 'healthy', ...tally(1, 5000) }], came: [] },
};
