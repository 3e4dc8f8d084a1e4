import fc from 'fast-check';
import {
  compileModel,
  createPortfolio,
  explainAccount,
  explainMovement,
  scorePortfolio,
} from '../../src/scoring/index.js';
import { exactPoints } from '../../src/scoring/explain/exact-points.js';
import { movementSince } from '../../src/scoring/explain/movement-since.js';
import { firstReasonOf } from '../../src/scoring/explain/recorded-reason.js';
import { anyAccounts } from '../arbitraries/accounts.js';
import { anyModel } from '../arbitraries/models.js';
import { anyTwoSides } from '../arbitraries/two-sides.js';
import { AS_OF, dayAfter } from '../arbitraries/vocabulary.js';
import { mustBeNear, mustEqual } from '../oracle/law-explanations.js';

const runs = { seed: 20261116, numRuns: 300 };

describe('a recorded day that movements are counted from', () => {
  it('gives the rows that the data of that day would give', () => {
    fc.assert(
      fc.property(anyTwoSides, ({ before, after }) => {
        const compiled = compileModel(before.model);
        const compiledAfter = after.model === before.model ? compiled : compileModel(after.model);
        const then = { compiled, portfolio: createPortfolio(before.accounts), row: 0, asOf: before.asOf };
        const now = {
          compiled: compiledAfter,
          portfolio: createPortfolio(after.accounts),
          row: 0,
          asOf: after.asOf,
        };
        const recorded = exactPoints(compiled, then.portfolio, before.asOf);
        const score = scorePortfolio(compiled, then.portfolio, before.asOf).score[0]!;
        mustEqual(movementSince(compiled, recorded, 0, score, now), explainMovement(then, now));
      }),
      runs,
    );
  });

  it('gives rows that sum to the difference of the two scores, for every account', () => {
    fc.assert(
      fc.property(anyModel, anyAccounts, fc.constantFrom(0, 1, 7, 28), (model, accounts, days) => {
        const compiled = compileModel(model);
        const portfolio = createPortfolio(accounts);
        const since = dayAfter(AS_OF, -days);
        const rows = Int32Array.from(accounts, (_, i) => accounts.length - 1 - i);
        const recorded = exactPoints(compiled, portfolio, since, rows);
        const then = scorePortfolio(compiled, portfolio, since, rows).score;
        const now = scorePortfolio(compiled, portfolio, AS_OF, rows).score;
        rows.forEach((row, place) => {
          const after = { compiled, portfolio, row, asOf: AS_OF };
          const { difference, rows: split } = movementSince(compiled, recorded, place, then[place]!, after);
          const moved = now[place]! - then[place]!;
          mustBeNear(difference ?? NaN, moved, 'difference');
          mustBeNear(
            split.reduce((sum, { value }) => sum + value, 0),
            difference ?? 0,
            'sum of the rows',
          );
        });
      }),
      runs,
    );
  });

  it('knows what held an account back most, or else the measure that helped most', () => {
    fc.assert(
      fc.property(anyModel, anyAccounts, (model, accounts) => {
        const compiled = compileModel(model);
        const portfolio = createPortfolio(accounts);
        const recorded = exactPoints(compiled, portfolio, AS_OF);
        accounts.forEach((_, row) => {
          const { reasons, adjustments } = explainAccount(compiled, portfolio, row, AS_OF);
          const found = firstReasonOf(compiled, recorded, row);
          if (reasons.length === 0) return;
          const measures = reasons.map(({ measure, contribution }) => [measure, contribution] as const);
          const rules = adjustments
            .filter(({ id }) => id !== 'limit')
            .map(({ id, contribution }) => [id, contribution] as const);
          const [, told] = (found!.kind === 'measure' ? measures : rules).find(([id]) => id === found!.id)!;
          const lowest = Math.min(...[...measures, ...rules].map(([, contribution]) => contribution));
          const highest = Math.max(...measures.map(([, contribution]) => contribution));
          mustBeNear(told, lowest < -0.05 ? lowest : highest, 'contribution');
        });
      }),
      runs,
    );
  });
});
