import { NO_BAND } from '../evaluate/bands.js';
import { textAt } from '../evaluate/fact-column.js';
import { scorePortfolio } from '../evaluate/score.js';
import { silencePulse } from '../explain/disagreements.js';
import type { Finding } from './finding.js';
import { ACCOUNTS_AT_LEAST, type LaidOutPortfolio } from './laid-out-portfolio.js';

/** A band with more than this part of the accounts tells them apart no more. */
const CROWDED = 0.8;

/** Pulses are far rosier when those above the signals, less those below, are more than this part. */
const ROSIER = 1 / 3;

/** A band that holds nearly every account that has one. */
function crowdedBands({ laidOut: { model }, scores }: LaidOutPortfolio): Finding[] {
  const counts = model.bands.map((_, place) => scores.band.filter((band) => band === place).length);
  const of = counts.reduce((sum, count) => sum + count, 0);
  if (of < ACCOUNTS_AT_LEAST || counts.length < 2) return [];
  return counts.flatMap((accounts, place): Finding[] => {
    const values = { band: model.bands[place]!.id, accounts, of, share: accounts / of };
    return values.share > CROWDED
      ? [{ severity: 'warning', code: 'band-crowded', path: `bands[${place}]`, values }]
      : [];
  });
}

/**
 * Pulses held against the band of the score without them. Over the whole portfolio alone: of anything smaller it would
 * be a statement about the people who gave them.
 */
function rosyPulses({ laidOut, portfolio, asOf, day, scores }: LaidOutPortfolio): Finding[] {
  const silenced = silencePulse(laidOut.compiled);
  const { band } = silenced === laidOut.compiled ? scores : scorePortfolio(silenced, portfolio, asOf);
  const places = new Map(laidOut.model.bands.map(({ id }, place) => [id, place]));
  let [rosier, gloomier, accounts] = [0, 0, 0];
  band.forEach((said, row) => {
    const pulse = places.get(textAt(portfolio.pulse, row, day) ?? '');
    if (said === NO_BAND || pulse === undefined) return;
    accounts++;
    if (pulse > said) rosier++;
    if (pulse < said) gloomier++;
  });
  if (accounts < ACCOUNTS_AT_LEAST || rosier - gloomier <= accounts * ROSIER) return [];
  return [{ severity: 'warning', code: 'pulses-rosier', path: '', values: { rosier, gloomier, accounts } }];
}

/** Bands held against the portfolio and against what people say. */
export const reviewBands = (portfolio: LaidOutPortfolio): Finding[] => [
  ...crowdedBands(portfolio),
  ...rosyPulses(portfolio),
];
