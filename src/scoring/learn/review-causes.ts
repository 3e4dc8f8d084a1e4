import type { HealthModel, Measure } from '../contract/model.js';
import { isContactMetric } from '../evaluate/commitments.js';
import { bandEdge, TOLERANCE } from '../evaluate/edges.js';
import type { Finding } from './finding.js';
import type { LaidOutModel, PlacedMeasure } from './laid-out-model.js';

/** More than this part of the weight on lagging measures tells of what is over. */
const LAGGING_AT_MOST = 0.5;

const sumOf = (measures: readonly PlacedMeasure[]): number =>
  measures.reduce((sum, { share }) => sum + share, 0);
const idsOf = (measures: readonly PlacedMeasure[]): string[] => measures.map(({ measure }) => measure.id);

/** Too much weight on what has already happened, or no word on what has. */
function reviewNature({ measures }: LaidOutModel): Finding[] {
  const lagging = measures.filter(({ measure, share }) => share > 0 && measure.nature === 'lagging');
  const unsaid = measures.filter(({ measure, share }) => share > 0 && measure.nature === undefined);
  const share = sumOf(lagging);
  const path = 'dimensions';
  if (share > LAGGING_AT_MOST + TOLERANCE) {
    return [
      { severity: 'warning', code: 'lagging-share', path, values: { share, measures: idsOf(lagging) } },
    ];
  }
  if (share + sumOf(unsaid) <= LAGGING_AT_MOST + TOLERANCE) return [];
  const values = { share: sumOf(unsaid), lagging: share, measures: idsOf(unsaid) };
  return [{ severity: 'note', code: 'nature-unsaid', path, values }];
}

/** Days that no log entry moves. */
const FIXED_DATES: readonly (string | undefined)[] = ['since', 'renewal'];

/** Readings of things done: how many there were, or how long ago the last one was. */
function readsActivity({ read, metric, date, weigh }: Measure): boolean {
  if (read === 'daysSince') return metric !== undefined || !FIXED_DATES.includes(date);
  return read === 'count' || (read === 'sum' && weigh !== undefined);
}

type VendorEvidence = Extract<Finding, { code: 'vendor-moves-alone' }>['values']['evidence'];

/** What lets the vendor move a measure by itself, as far as the model says; never guessed from names it chose. */
function vendorEvidence(measure: Measure): VendorEvidence | undefined {
  if (measure.read === 'pulse') return 'pulse';
  if (measure.influence === 'shared' || measure.influence === 'outside') return undefined;
  if (measure.metric !== undefined && isContactMetric(measure.metric)) return 'contacts';
  return measure.influence === 'direct' && readsActivity(measure) ? 'activity' : undefined;
}

/** The fewest points between two edges, from 0 up; Infinity where there is no edge. */
function narrowestBand({ bands }: HealthModel): number {
  const edges = bands.map(bandEdge);
  return Math.min(...edges.slice(1).map((edge, i) => edge - edges[i]!), Infinity);
}

/**
 * Weight that the vendor can move alone. Together it may carry an account over a whole band, which makes it a warning;
 * in a sum model a weight says nothing about points, so it always is.
 */
function reviewVendor({ model, measures }: LaidOutModel): Finding[] {
  const own = measures.filter(({ measure, share }) => share > 0 && vendorEvidence(measure) !== undefined);
  const together = sumOf(own);
  const isWide = model.combine === 'sum' || together * 100 >= narrowestBand(model) - TOLERANCE;
  return own.map(({ measure, path, share }) => ({
    severity: isWide ? 'warning' : 'note',
    code: 'vendor-moves-alone',
    path,
    values: { measure: measure.id, evidence: vendorEvidence(measure)!, share, together },
  }));
}

/** Readings of things done that do not say by whom. */
function reviewInfluence({ measures }: LaidOutModel): Finding[] {
  const unsaid = measures.filter(
    ({ measure, share }) =>
      share > 0 &&
      measure.influence === undefined &&
      readsActivity(measure) &&
      vendorEvidence(measure) === undefined,
  );
  return unsaid.length > 0
    ? [
        {
          severity: 'note',
          code: 'influence-unsaid',
          path: 'dimensions',
          values: { measures: idsOf(unsaid) },
        },
      ]
    : [];
}

/** What moves the score: the past, and the hands it is in. */
export const reviewCauses = (model: LaidOutModel): Finding[] => [
  ...reviewNature(model),
  ...reviewVendor(model),
  ...reviewInfluence(model),
];
