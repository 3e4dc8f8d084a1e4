import { addDays } from '../../scoring/contract/day.js';
import type { Day, HealthModel } from '../../scoring/index.js';
import type { BandTally, PortfolioReport, Tally } from './portfolio-report.js';

const NOTHING: Tally = { accounts: 0, arr: [], withoutArr: 0 };

/** Every band of the model without accounts, and "not enough data"; none where there is no model. */
const emptyBands = (model: HealthModel | undefined): BandTally[] =>
  model ? [...model.bands.map(({ id }) => id), undefined].map((band) => ({ band, ...NOTHING })) : [];

/** A report on no accounts. */
export const emptyReport = (
  model: HealthModel | undefined,
  asOf: Day,
  sinceDays: number,
): PortfolioReport => ({
  asOf,
  total: NOTHING,
  bands: emptyBands(model),
  segments: [],
  stages: [],
  moves: { since: addDays(asOf, -sinceDays), flows: [], came: [] },
  quarters: [],
  retention: [],
  retentionLeftOut: 0,
  causes: [],
});
