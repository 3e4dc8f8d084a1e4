import { expect } from '@open-wc/testing';
import { forecastBand, type Forecast, type HistoryPoint } from '../../src/scoring/index.js';

const BANDS = [{ id: 'low' }, { id: 'middle', from: 50 }, { id: 'high', from: 75 }];

function forecast(...scores: number[]): Forecast | undefined {
  const history = scores.map((score, week): HistoryPoint => {
    const on = new Date(Date.UTC(2026, 8, 7 + 7 * week)).toISOString().slice(0, 10);
    return { on, score, coverage: 1, kind: 'restated', undated: false };
  });
  return forecastBand(history, BANDS);
}

describe('a forecast of the band', () => {
  it('says when a steady fall crosses the next edge', () => {
    const found = forecast(74, 72, 70, 68, 66, 64, 62, 60)!;
    expect([found.band, found.edge, found.slope, found.weeks]).to.deep.equal(['low', 50, -2, 5]);
    expect([found.soonestWeeks, found.latestWeeks]).to.deep.equal([5, 5]);
  });

  it('says it of a rise as well', () => {
    expect(forecast(60, 61, 62, 63, 64, 65, 66, 67)).to.include({ band: 'high', edge: 75, weeks: 8 });
  });

  it('is a range where the weeks are uneven', () => {
    const { soonestWeeks, weeks, latestWeeks } = forecast(74, 73, 69, 69, 65, 66, 61, 60)!;
    expect(soonestWeeks).to.be.lessThan(weeks);
    expect(weeks).to.be.lessThan(latestWeeks!);
  });

  const silent: readonly (readonly [why: string, scores: number[]])[] = [
    ['the trend is not clear of the noise', [60, 66, 58, 65, 61, 64, 59, 63]],
    ['nothing moves', [60, 60, 60, 60, 60, 60, 60, 60]],
    ['there are too few weeks', [70, 66, 62, 58, 54]],
    ['no edge lies ahead', [90, 91, 92, 93, 94, 95, 96, 97]],
    ['the edge is over half a year away', [74, 73.9, 73.8, 73.7, 73.6, 73.5, 73.4, 73.3]],
  ];
  for (const [why, scores] of silent) {
    it(`says nothing where ${why}`, () => {
      expect(forecast(...scores)).to.equal(undefined);
    });
  }

  it('leaves out weeks without a score', () => {
    expect(forecast(74, 72, NaN, 68, 66, 64, 62, 60)).to.include({ band: 'low', slope: -2 });
  });
});
