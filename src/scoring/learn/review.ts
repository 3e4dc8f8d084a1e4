import type { Day } from '../contract/account.js';
import type { HealthModel } from '../contract/model.js';
import type { Portfolio } from '../evaluate/portfolio.js';
import { dayNumber, type Scores } from '../evaluate/score.js';
import type { Finding, Severity } from './finding.js';
import { layOut } from './laid-out-model.js';
import { layOutPortfolio } from './laid-out-portfolio.js';
import { reviewAccounts } from './review-accounts.js';
import { reviewAgeing } from './review-ageing.js';
import { reviewBands } from './review-bands.js';
import { reviewCauses } from './review-causes.js';
import { reviewComponents } from './review-components.js';
import { reviewData } from './review-data.js';
import { reviewPlays } from './review-plays.js';
import { reviewRules } from './review-rules.js';
import { reviewSimilarity } from './review-similarity.js';
import { reviewSpread } from './review-spread.js';
import { reviewWeights } from './review-weights.js';

export interface ReviewOptions {
  /** The day of the review; data after it do not exist. */
  readonly asOf: Day;
  /** All accounts: half of what can be found is in how the model meets them. */
  readonly portfolio?: Portfolio | undefined;
  /** This model's scores of that portfolio on that day, where they are at hand; anything else is worked out anew. */
  readonly scores?: Scores | undefined;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * What is wrong with a model before anyone trusts it, as far as that can be told without outcomes: the gravest first,
 * then in the order of `docs/review.md`, which says what each finding means and where its threshold comes from.
 *
 * @param model as `parseModel` returns it
 * @throws RangeError when `asOf` is not a calendar day
 * Cost: with a portfolio two scorings of it (three with a pulse in the score, one fewer with `scores`), and a comparison
 * of each pair of measures over 2,000 accounts.
 */
export function reviewModel(model: HealthModel, { asOf, portfolio, scores }: ReviewOptions): Finding[] {
  const laidOut = layOut(model);
  const ofModel = [
    ...reviewPlays(laidOut),
    ...reviewRules(laidOut),
    ...reviewAgeing(model, dayNumber(asOf)),
    ...reviewWeights(laidOut),
    ...reviewCauses(laidOut),
    ...reviewComponents(laidOut),
  ];
  const seen = portfolio && layOutPortfolio(laidOut, portfolio, asOf, scores);
  const ofPortfolio = seen
    ? [reviewData, reviewSimilarity, reviewSpread, reviewBands, reviewAccounts].flatMap((look) => look(seen))
    : [];
  return [...ofModel, ...ofPortfolio].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}
