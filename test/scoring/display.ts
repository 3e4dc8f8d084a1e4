import { expect } from '@open-wc/testing';
import { displayNumber, displayScore } from '../../src/scoring/index.js';

describe('numbers on screen', () => {
  const rounded: readonly (readonly [value: number, decimals: number, shown: string])[] = [
    [8.45, 1, '8.5'], // toFixed gives 8.4
    [-8.45, 1, '-8.5'],
    [1.005, 2, '1.01'], // toFixed gives 1.00
    [74.5, 0, '75'],
    [74.4999999999, 0, '75'], // 74.5 to nine decimals
    [74.499, 0, '74'],
    [0.5, 0, '1'],
    [-0.4, 0, '0'], // never "-0"
    [0.05, 1, '0.1'],
    [3, 2, '3.00'],
    [100, 0, '100'],
    [NaN, 0, ''],
  ];
  for (const [value, decimals, shown] of rounded) {
    it(`shows ${value} with ${decimals} decimals as “${shown}”`, () => {
      expect(displayNumber(value, decimals)).to.equal(shown);
    });
  }

  it("shows a score on the model's own scale", () => {
    const model = { id: 'm', version: '1', bands: [{ id: 'all' }], dimensions: [] };
    expect(displayScore(61.19, model)).to.equal('61');
    expect(displayScore(61.19, { ...model, display: { max: 10, decimals: 1 } })).to.equal('6.1');
    expect(displayScore(NaN, model)).to.equal('');
  });
});
