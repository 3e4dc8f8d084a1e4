import {
  compileModel,
  createPortfolio,
  dimensionHistory,
  scoreAccount,
  scoreHistory,
} from '../../src/scoring/index.js';
import { anyAccount, anyAccounts } from '../arbitraries/accounts.js';
import { anyHoldingModel, anyWanderer } from '../arbitraries/held-bands.js';
import { anyModel } from '../arbitraries/models.js';
import { anyReadingsModel } from '../arbitraries/readings.js';
import { anyTwoSides } from '../arbitraries/two-sides.js';
import { AS_OF, dayAfter } from '../arbitraries/vocabulary.js';
import { movementDisagreements, scoreDisagreements } from './agreement.js';
import { mustBeNear, mustEqual } from './law-explanations.js';
import { law, type Law } from './law.js';
import { oracleScore } from './score.js';

const none = (disagreements: readonly string[]): void => {
  if (disagreements.length > 0) throw new Error(disagreements.join('\n'));
};

/** Two readings of one language, by people who did not look at each other's code. */
export const agreementLaws: readonly Law[] = [
  law(
    'engine and oracle agree on scores, bands, coverage and reasons',
    [anyModel, anyAccounts],
    (model, accounts) => none(scoreDisagreements(model, accounts, AS_OF)),
    1,
  ),

  law(
    'engine and oracle agree on readings',
    [anyReadingsModel, anyAccount('a0')],
    (model, account) => none(scoreDisagreements(model, [account], AS_OF)),
    1,
  ),

  law(
    'engine and oracle agree on bands that are held',
    [anyHoldingModel, anyWanderer],
    (model, account) => none(scoreDisagreements(model, [account], AS_OF)),
    1,
  ),

  law(
    'engine and oracle agree on movements',
    [anyTwoSides],
    ({ before, after }) => none(movementDisagreements(before, after)),
    0.6,
  ),

  law(
    'restated history is the score of each of its days since the account began',
    [anyModel, anyAccount('a0')],
    (model, account) => {
      const days = [-400, -63, -28, -7, -1, 0].map((ago) => dayAfter(AS_OF, ago));
      const history = scoreHistory(compileModel(model), createPortfolio([account]), 0, days);
      mustEqual(
        history.map(({ on }) => on),
        days,
      );
      for (const { on, score, coverage } of history) {
        const hasBegun = account.since === undefined || account.since <= on;
        const expected = hasBegun
          ? oracleScore(model, [account], account.id, on)
          : { score: NaN, coverage: 0 };
        mustBeNear(score, expected.score, `score on ${on}`);
        mustBeNear(coverage, expected.coverage, `coverage on ${on}`);
      }
    },
  ),

  law(
    'the history of dimensions is what explaining says of them on each of its days since the account began',
    [anyModel, anyAccount('a0')],
    (model, account) => {
      const days = [-400, -63, -28, -7, -1, 0].map((ago) => dayAfter(AS_OF, ago));
      const history = dimensionHistory(compileModel(model), createPortfolio([account]), 0, days);
      mustEqual(
        history.map(({ on }) => on),
        days,
      );
      for (const { on, points } of history) {
        const hasBegun = account.since === undefined || account.since <= on;
        const expected = hasBegun ? scoreAccount(model, account, on).dimensions : [];
        mustEqual(
          Object.keys(points),
          expected.map(({ id }) => id),
        );
        for (const { id, points: told } of expected) mustBeNear(points[id]!, told, `${id} on ${on}`);
      }
    },
  ),
];
