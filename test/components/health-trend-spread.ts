import { expect } from '@open-wc/testing';
import { spread } from '../../src/components/health-trend/chart/spread.js';

describe('marks on one lane', () => {
  it('stay where they are while there is room', () => {
    expect(spread([0, 40, 90], 100)).to.deep.equal([0, 40, 90]);
  });

  it('move along, and back where the lane ends', () => {
    expect(spread([10, 10, 12], 100)).to.deep.equal([10, 22, 34]);
    expect(spread([95, 95, 100], 100)).to.deep.equal([76, 88, 100]);
  });

  it('stay on the lane however many there are', () => {
    const places = spread(
      Array.from({ length: 500 }, () => 300),
      300,
    );
    expect(Math.min(...places)).to.be.closeTo(0, 1e-6);
    expect(Math.max(...places)).to.equal(300);
  });

  it('may be none', () => {
    expect(spread([], 100)).to.deep.equal([]);
  });
});
