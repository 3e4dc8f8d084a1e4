import { expect } from '@open-wc/testing';
import { account, changes, many, stateOf, twoMeasures } from './setting.js';

/** Some of the accounts moved by as many points, by usage alone; the others stayed. */
const movedBy = (points: number, some: number, of: number) =>
  changes(
    stateOf(
      twoMeasures,
      many(of, (i) => account(`a${i}`, { usage: [60, i < some ? 60 + 2 * points : 60], support: [60, 60] })),
    ),
  );

for (const [kind, direction] of [
  ['common-fall', -1],
  ['common-rise', 1],
] as const) {
  describe(`how many accounts and points make a ${kind}`, () => {
    for (const [name, of, some, isSaid] of [
      ['eight of fifteen', 15, 8, true],
      ['half of sixteen', 16, 8, false],
      ['seven of seven', 7, 7, false],
      ['eight of eight', 8, 8, true],
    ] as const) {
      it(`${name}: ${isSaid ? 'said once' : 'each for itself'}`, async () => {
        const { portfolio, accounts, folded } = await movedBy(direction * 10, some, of);
        expect(portfolio).to.deep.equal(
          isSaid ? [{ kind, measure: 'usage', accounts: some, of, typical: 10 }] : [],
        );
        expect([accounts.length, folded]).to.deep.equal(isSaid ? [0, some] : [some, 0]);
      });
    }

    for (const [points, isSaid] of [
      [2, true],
      [1.9, false],
    ] as const) {
      it(`${points} points: ${isSaid ? 'said' : 'not said'}`, async () => {
        const { portfolio } = await movedBy(direction * points, 20, 20);
        expect(portfolio.map((change) => change.kind)).to.deep.equal(isSaid ? [kind] : []);
      });
    }
  });
}
