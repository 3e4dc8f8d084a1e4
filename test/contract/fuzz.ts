import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseAccounts } from '../../src/scoring/contract/parse-accounts.js';
import { parseModel } from '../../src/scoring/contract/parse-model.js';
import { anyAccounts } from '../arbitraries/accounts.js';
import { anyModel } from '../arbitraries/models.js';
import { exampleAccount, exampleModel } from '../fixtures/language.js';

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** The example with some of its parts, at any depth, replaced by anything. */
function damaged(example: () => Record<string, unknown>): fc.Arbitrary<unknown> {
  return fc
    .array(fc.tuple(fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }), anything), { maxLength: 4 })
    .map((cuts) => {
      const document = example();
      for (const [turns, value] of cuts) damage(document, turns, value);
      return document;
    });
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

function damage(holder: object, [turn = 0, ...turns]: readonly number[], value: unknown): void {
  const keys = Object.keys(holder);
  if (keys.length === 0) return;
  const key = keys[turn % keys.length]!;
  const next = (holder as Record<string, unknown>)[key];
  if (turns.length > 0 && isPlain(next)) damage(next, turns, value);
  else Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, backwards(part)]),
  );
}

describe('the contract, fuzzed', () => {
  it('never throws on anything', () => {
    fc.assert(
      fc.property(anything, (value) => {
        parseAccounts(value);
        parseAccounts([value, { id: 'a', name: 'A', metrics: value, attributes: { x: value } }]);
        parseModel(value);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes a damaged account or says why not, and then takes its own result as it is', () => {
    fc.assert(
      fc.property(damaged(exampleAccount), (record) => {
        const first = parseAccounts([record]);
        if (first.accounts.length === 0) {
          expect(first.problems.some(({ severity }) => severity === 'error')).to.equal(true);
          return;
        }
        const second = parseAccounts(first.accounts);
        expect(second.problems).to.deep.equal([]);
        expect(second.accounts).to.deep.equal(first.accounts);
      }),
      { numRuns: 500 },
    );
  });

  it('takes a damaged model or says why not, and then takes its own result as it is', () => {
    fc.assert(
      fc.property(damaged(exampleModel), (document) => {
        const { model, problems } = parseModel(document);
        expect(model === undefined).to.equal(problems.length > 0);
        if (model !== undefined) expect(parseModel(model).model).to.deep.equal(model);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses nothing that is valid', () => {
    fc.assert(
      fc.property(anyModel, anyAccounts, (model, accounts) => {
        expect(parseModel(model).problems).to.deep.equal([]);
        expect(parseAccounts(accounts).problems).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });

  it('does not care about the order of keys', () => {
    const paths = (problems: readonly { path: string; code: string }[]) =>
      problems.map(({ path, code }) => `${path} ${code}`).sort();
    fc.assert(
      fc.property(damaged(exampleAccount), damaged(exampleModel), (account, model) => {
        const [one, other] = [parseAccounts([account]), parseAccounts([backwards(account)])];
        expect(other.accounts).to.deep.equal(one.accounts);
        expect(paths(other.problems)).to.deep.equal(paths(one.problems));
        const [this_, that] = [parseModel(model), parseModel(backwards(model))];
        expect(that.model).to.deep.equal(this_.model);
        expect(paths(that.problems)).to.deep.equal(paths(this_.problems));
      }),
      { numRuns: 200 },
    );
  });
});
