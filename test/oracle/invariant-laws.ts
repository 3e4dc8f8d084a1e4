import fc from 'fast-check';
import {
  compileModel,
  createPortfolio,
  parseAccounts,
  parseModel,
  scorePortfolio,
} from '../../src/scoring/index.js';
import { anyAccounts } from '../arbitraries/accounts.js';
import { anyMeanModel, anyModel } from '../arbitraries/models.js';
import { anyTwoSides } from '../arbitraries/two-sides.js';
import { AS_OF } from '../arbitraries/vocabulary.js';
import { engineMovement } from './agreement.js';
import { withKeysReversed, withMoreToCome, withPointsRaised, withSiblingsScaled } from './changed-inputs.js';
import { explainAll, mustBeNear, mustEqual } from './law-explanations.js';
import { law, type Law } from './law.js';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What holds of the engine whatever the numbers are. */
export const invariantLaws: readonly Law[] = [
  law('what is generated is valid, and is left as it is', [anyModel, anyAccounts], (model, accounts) => {
    const parsed = parseModel(model);
    mustEqual(parsed.problems, []);
    mustEqual(canonical(parsed.model), canonical(model));
    const taken = parseAccounts(accounts);
    mustEqual(taken.problems, []);
    mustEqual(canonical(taken.accounts), canonical(accounts));
  }),

  law('contributions and adjustments sum to the score', [anyModel, anyAccounts], (model, accounts) => {
    for (const { score, reference, reasons, adjustments } of explainAll(model, accounts, AS_OF)) {
      const parts = [...reasons, ...adjustments].map(({ contribution }) => contribution);
      if (Number.isNaN(score)) mustEqual(parts, []);
      else mustBeNear(reference + sum(parts), score, 'sum of the reasons');
    }
  }),

  law('movement rows sum to the difference', [anyTwoSides], ({ before, after }) => {
    const { difference, rows } = engineMovement(before, after);
    mustBeNear(sum(rows.map(({ value }) => value)), difference ?? 0, 'sum of the rows');
  }),

  law(
    'in a mean model points and scores lie in 0–100 and shares sum to 1',
    [anyMeanModel, anyAccounts],
    (model, accounts) => {
      for (const { score, coverage, dimensions, reasons } of explainAll(model, accounts, AS_OF)) {
        for (const points of [score, ...dimensions.map((d) => d.points), ...reasons.map((r) => r.points)]) {
          if (points < -1e-9 || points > 100 + 1e-9) throw new Error(`out of range: ${points}`);
        }
        if (!(coverage >= 0 && coverage <= 1 + 1e-9)) throw new Error(`coverage ${coverage}`);
        if (reasons.length > 0) mustBeNear(sum(reasons.map(({ share }) => share)), 1, 'shares');
      }
    },
  ),

  law('the order of accounts does not matter', [anyModel, anyAccounts], (model, accounts) => {
    mustEqual(
      explainAll(model, [...accounts].reverse(), AS_OF),
      explainAll(model, accounts, AS_OF).reverse(),
    );
  }),

  law('the order of keys does not matter', [anyModel, anyAccounts], (model, accounts) => {
    const reversed = explainAll(withKeysReversed(model), withKeysReversed(accounts), AS_OF);
    // The content hash is of the document as it stands.
    const told = (all: typeof reversed) => all.map((explanation) => ({ ...explanation, model: undefined }));
    mustEqual(told(reversed), told(explainAll(model, accounts, AS_OF)));
  }),

  law('one account alone is the same account in a portfolio', [anyModel, anyAccounts], (model, accounts) => {
    mustEqual(
      accounts.flatMap((account) => explainAll(model, [account], AS_OF)),
      explainAll(model, accounts, AS_OF),
    );
  }),

  law('some rows score as they do among all', [anyModel, anyAccounts], (model, accounts) => {
    const compiled = compileModel(model);
    const portfolio = createPortfolio(accounts);
    const all = scorePortfolio(compiled, portfolio, AS_OF);
    const last = accounts.length - 1;
    const some = scorePortfolio(compiled, portfolio, AS_OF, Int32Array.of(last));
    mustEqual(
      [some.score[0], some.coverage[0], some.band[0]],
      [all.score[last], all.coverage[last], all.band[last]],
    );
  }),

  law(
    'an account scores the same in any row of a large portfolio',
    [anyModel, anyAccounts],
    (model, accounts) => {
      const many = Array.from({ length: 2500 }, (_, i) => ({
        ...accounts[i % accounts.length]!,
        id: `many${i}`,
      }));
      const compiled = compileModel(model);
      const few = scorePortfolio(compiled, createPortfolio(accounts), AS_OF);
      const all = scorePortfolio(compiled, createPortfolio(many), AS_OF);
      for (let i = 0; i < many.length; i++) {
        const row = i % accounts.length;
        const isSame = Object.is(all.score[i], few.score[row]) && all.coverage[i] === few.coverage[row];
        if (!isSame || all.band[i] !== few.band[row]) throw new Error(`row ${i} differs from row ${row}`);
      }
    },
    0.02,
  ),

  law('who owns an account changes nothing', [anyModel, anyAccounts], (model, accounts) => {
    const owners = accounts.map(({ owner }) => owner).reverse();
    const swapped = accounts.map((account, i) => ({ ...account, owner: owners[i] }));
    mustEqual(explainAll(model, swapped, AS_OF), explainAll(model, accounts, AS_OF));
  }),

  law('what is dated after the day changes nothing', [anyModel, anyAccounts], (model, accounts) => {
    const more = accounts.map((account) => withMoreToCome(account, AS_OF));
    mustEqual(explainAll(model, more, AS_OF), explainAll(model, accounts, AS_OF));
  }),

  law(
    'in a mean model only the ratios of sibling weights count',
    [anyMeanModel, anyAccounts, fc.nat(9), fc.constantFrom(2, 0.1, 1000)],
    (model, accounts, pick, by) => {
      const scaled = explainAll(withSiblingsScaled(model, pick, by), accounts, AS_OF);
      explainAll(model, accounts, AS_OF).forEach(({ score, coverage }, i) => {
        mustBeNear(scaled[i]!.score, score, 'score');
        mustBeNear(scaled[i]!.coverage, coverage, 'coverage');
      });
    },
  ),

  law(
    'better points never lower a mean model before adjustments',
    [anyMeanModel, anyAccounts, fc.constantFrom(1, 10, 60)],
    ({ adjustments: _, ...model }, accounts, by) => {
      const raised = explainAll(withPointsRaised(model, by), accounts, AS_OF);
      explainAll(model, accounts, AS_OF).forEach(({ score }, i) => {
        if (raised[i]!.score < score - 1e-9) throw new Error(`${raised[i]!.score} is below ${score}`);
      });
    },
  ),
];

/** Keys in one order all through, and a gap told as null, so that documents compare as text. */
function canonical(value: unknown): unknown {
  if (Number.isNaN(value)) return null;
  if (typeof value !== 'object' || value === null) return value;
  if (ArrayBuffer.isView(value)) return canonical(Array.from(value as Float64Array));
  if (Array.isArray(value)) return value.map(canonical);
  const entries = Object.entries(value).map(([key, part]) => [key, canonical(part)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
