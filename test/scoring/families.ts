import { expect } from '@open-wc/testing';
import {
  compileModel,
  createPortfolio,
  explainAccount,
  parseAccounts,
  parseModel,
  type Exchange,
} from '../../src/scoring/index.js';

const model = (combine: string, includeParent = false): unknown => ({
  id: 'family',
  version: '1',
  bands: [{ id: 'low' }, { id: 'high', from: 50 }],
  dimensions: [{ id: 'd', measures: [{ id: 'points', read: 'latest', metric: 'points' }] }],
  rollUp: { combine, includeParent },
});

const group = [
  { id: 'p', name: 'Parent', arr: 100, currency: 'EUR', metrics: { points: 100 } },
  { id: 'a', name: 'A', parent: 'p', arr: 300, currency: 'EUR', metrics: { points: 20 } },
  { id: 'b', name: 'B', parent: 'p', arr: 100, currency: 'EUR', metrics: { points: 80 } },
  { id: 'c', name: 'C', parent: 'p', arr: 100, currency: 'EUR' },
];

function explainParent(
  rule: unknown,
  accounts: unknown,
  exchange?: Exchange,
): ReturnType<typeof explainAccount> {
  const portfolio = createPortfolio(parseAccounts(accounts).accounts, exchange);
  return explainAccount(
    compileModel(parseModel(rule).model!),
    portfolio,
    portfolio.rowOf.get('p')!,
    '2026-11-16',
  );
}

describe('a parent and its children', () => {
  const rolled: readonly (readonly [combine: string, includeParent: boolean, score: number])[] = [
    ['mean', false, 50],
    ['mean', true, 200 / 3],
    ['worst', false, 20],
    ['weighted', false, (300 * 20 + 100 * 80) / 400],
    ['weighted', true, (300 * 20 + 100 * 80 + 100 * 100) / 500],
  ];
  for (const [combine, includeParent, score] of rolled) {
    it(`rolls up by ${combine}${includeParent ? ' with the parent' : ''}, beside the parent's own score`, () => {
      const { rolledUp, score: own } = explainParent(model(combine, includeParent), group);
      expect(own).to.equal(100);
      expect(rolledUp!.score).to.be.closeTo(score, 1e-9);
    });
  }

  it('counts children and recurring revenue by band, and those without a score', () => {
    const { rolledUp } = explainParent(model('mean'), group);
    expect(rolledUp!.children).to.equal(3);
    expect(rolledUp!.unknown).to.equal(1);
    expect(rolledUp!.bands).to.deep.equal([
      { id: 'low', count: 1, arr: [{ currency: 'EUR', amount: 300 }] },
      { id: 'high', count: 1, arr: [{ currency: 'EUR', amount: 100 }] },
    ]);
  });

  it('never weighs amounts in different currencies against each other', () => {
    const mixed = group.map((account) => (account.id === 'a' ? { ...account, currency: 'USD' } : account));
    const { rolledUp } = explainParent(model('weighted'), mixed);
    expect(rolledUp!.score).to.be.NaN;
    expect(rolledUp!.unweighed).to.equal(2);
    expect(rolledUp!.bands.map(({ arr }) => arr[0]!.currency)).to.deep.equal(['USD', 'EUR']);
  });

  it("weighs them in the host's currency where it gave rates", () => {
    const mixed = group.map((account) => (account.id === 'a' ? { ...account, currency: 'USD' } : account));
    const { rolledUp } = explainParent(model('weighted'), mixed, { currency: 'EUR', rates: { USD: 0.5 } });
    expect(rolledUp!.score).to.be.closeTo((150 * 20 + 100 * 80) / 250, 1e-9);
    expect(rolledUp!.bands[0]!.arr).to.deep.equal([{ currency: 'EUR', amount: 150 }]);
  });

  it('counts the children that it cannot weigh', () => {
    const more = [
      ...group,
      { id: 'no-rate', name: 'No rate', parent: 'p', arr: 900, currency: 'XAF', metrics: { points: 0 } },
      { id: 'no-arr', name: 'No revenue', parent: 'p', metrics: { points: 0 } },
      { id: 'lost', name: 'Lost', parent: 'p', arr: -10, currency: 'EUR', metrics: { points: 0 } },
    ];
    const { rolledUp } = explainParent(model('weighted', true), more, { currency: 'EUR', rates: {} });
    expect(rolledUp!.score).to.be.closeTo((300 * 20 + 100 * 80 + 100 * 100) / 500, 1e-9);
    expect(rolledUp).to.include({ children: 6, unknown: 1, unweighed: 3, unbanded: 0 });
    for (const combine of ['mean', 'worst'])
      expect(explainParent(model(combine), more).rolledUp!.unweighed).to.equal(0);
  });

  it('counts the children that have a score but no band', () => {
    const dimensions = [
      { id: 'd', measures: ['points', 'other'].map((metric) => ({ id: metric, read: 'latest', metric })) },
    ];
    const rule = { ...(model('mean') as object), dimensions, minimumCoverage: 0.6 };
    const both = group.map((account) =>
      account.id === 'a' ? { ...account, metrics: { points: 20, other: 20 } } : account,
    );
    const { rolledUp } = explainParent(rule, both);
    expect(rolledUp).to.include({ score: 50, children: 3, unknown: 1, unbanded: 1, unweighed: 0 });
    expect(rolledUp!.bands.map(({ count }) => count)).to.deep.equal([1, 0]);
  });

  const alone = group.map((account) =>
    account.id === 'p' ? account : { id: account.id, name: account.name, parent: 'p' },
  );
  const unearned = group.map((account) =>
    account.id === 'p' ? account : { ...account, arr: null, currency: null },
  );
  const parentAlone: readonly (readonly [combine: string, why: string, accounts: unknown])[] = [
    ['mean', 'no child has a score', alone],
    ['worst', 'no child has a score', alone],
    ['weighted', 'no child has a score', alone],
    ['weighted', 'no child can be weighed', unearned],
  ];
  for (const [combine, why, accounts] of parentAlone) {
    it(`takes the parent alone for no roll-up: ${combine} where ${why}`, () => {
      const { rolledUp } = explainParent(model(combine, true), accounts);
      expect(rolledUp!.score).to.be.NaN;
      expect(rolledUp!.band).to.equal(undefined);
    });
  }

  it('points at the child that a mean would hide', () => {
    const { disagreements } = explainParent(model('mean'), group);
    expect(disagreements).to.deep.equal([
      { kind: 'worst-child', child: 'a', childBand: 'low', band: 'high' },
    ]);
  });

  it('leaves accounts whose parents run in a circle without a parent', () => {
    const circle = [
      { id: 'x', name: 'X', parent: 'y' },
      { id: 'y', name: 'Y', parent: 'x' },
      { id: 'z', name: 'Z', parent: 'x' },
    ];
    const portfolio = createPortfolio(parseAccounts(circle).accounts);
    expect([...portfolio.circular].sort()).to.deep.equal(['x', 'y']);
    expect([...portfolio.children]).to.deep.equal([[0, [2]]]);
  });
});
