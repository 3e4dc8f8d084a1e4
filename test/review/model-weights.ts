import { expect } from '@open-wc/testing';
import type { HealthModel } from '../../src/scoring/index.js';
import { find, model, sound } from './sound-model.js';

const dimensions = (...weights: (number | undefined)[]): object[] =>
  weights.map((weight, i) => ({ ...sound.dimensions[i]!, weight }));
const weighted = (...weights: (number | undefined)[]): HealthModel =>
  model({ dimensions: dimensions(...weights) });

const inner = (combine: string, ...weights: number[]): HealthModel =>
  model({
    dimensions: [
      {
        ...sound.dimensions[0]!,
        weight: 60,
        combine,
        measures: weights.map((weight, i) => ({ ...sound.dimensions[i]!.measures[0]!, weight })),
      },
      ...dimensions(0, 0, 0, 10, 10, 10, 10).slice(3),
    ],
  });

describe('weights that do not add up to what they look like', () => {
  const named: readonly (readonly [weights: number[], sum: number, whole: number])[] = [
    [[40, 30, 30, 20, 20], 140, 100],
    [[30, 20, 10], 60, 100],
    [[33, 33, 32], 98, 100],
    [[0.5, 0.5, 0.4], 1.4, 1],
    [[0.4, 0.2], 0.6, 1],
  ];
  for (const [weights, sum, whole] of named) {
    it(`names ${weights.join(' + ')} and what each is really worth`, () => {
      const [finding, ...more] = find('weights-not-whole', weighted(...weights));
      expect(more).to.deep.equal([]);
      expect(finding!.path).to.equal('dimensions');
      expect(finding!.severity).to.equal('warning');
      expect(finding!.values.sum).to.be.closeTo(sum, 1e-9);
      expect(finding!.values.whole).to.equal(whole);
      finding!.values.worth.forEach(({ id, share }, i) => {
        expect(id).to.equal(sound.dimensions[i]!.id);
        expect(share).to.be.closeTo(weights[i]! / sum, 1e-9);
      });
    });
  }

  const fine: readonly (readonly [what: string, weights: (number | undefined)[]])[] = [
    ['add up to 100', [40, 35, 25]],
    ['are rounded from thirds', [33, 33, 33]],
    ['add up to 1', [0.7, 0.2, 0.1]],
    ['are proportions', [3, 2, 1]],
    ['are not all written down', [40, undefined, 20]],
    ['stand alone', [60]],
  ];
  for (const [what, weights] of fine) {
    it(`leaves weights that ${what}`, () => {
      expect(find('weights-not-whole', weighted(...weights))).to.deep.equal([]);
    });
  }

  it('looks at the measures of a group, which may share out the weight of their group', () => {
    expect(find('weights-not-whole', inner('mean', 40, 30)).map(({ path }) => path)).to.deep.equal([
      'dimensions[0].measures',
    ]);
    expect(find('weights-not-whole', inner('mean', 40, 20))).to.deep.equal([]);
  });

  it('notes what a variant makes of weights that add up', () => {
    const variant = (weights: object): HealthModel =>
      model({ variants: [{ id: 'v', when: { segment: 'x' }, weights }] });
    const [finding, ...more] = find('weights-not-whole', variant({ support: 5 }));
    expect(more).to.deep.equal([]);
    expect(finding).to.deep.include({ severity: 'note', path: 'variants[0].weights' });
    expect(finding!.values.sum).to.equal(90);
    expect(find('weights-not-whole', variant({ support: 5, billing: 15 }))).to.deep.equal([]);
  });

  it('asks nothing of a sum model, where a weight is a factor', () => {
    expect(
      find('weights-not-whole', model({ combine: 'sum', dimensions: dimensions(40, 20) })),
    ).to.deep.equal([]);
  });

  it('notes weights that a worst of its parts does not heed', () => {
    const [finding, ...more] = find('weights-without-effect', inner('worst', 15, 10));
    expect(more).to.deep.equal([]);
    expect(finding!.path).to.equal('dimensions[0]');
    expect(find('weights-without-effect', inner('worst', 10, 10))).to.deep.equal([]);
    expect(find('weights-without-effect', inner('mean', 15, 10))).to.deep.equal([]);
  });
});
