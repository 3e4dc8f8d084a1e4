import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { forecastBand, type Forecast, type HistoryPoint } from '../../src/scoring/index.js';

const BANDS = [{ id: 'low' }, { id: 'middle', from: 50 }, { id: 'high', from: 75 }];

const weekly = (scores: readonly number[]): HistoryPoint[] =>
  scores.map((score, week) => {
    const on = new Date(Date.UTC(2026, 8, 7 + 7 * week)).toISOString().slice(0, 10);
    return { on, score, coverage: 1, kind: 'restated', undated: false };
  });

const forecast = (...scores: number[]): Forecast | undefined => forecastBand(weekly(scores), BANDS);

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

  it('ranges from the seventh to the twenty-second of the 28 slopes that eight weeks have', () => {
    const { soonestWeeks, latestWeeks } = forecast(74, 73, 69, 69, 65, 66, 61, 60)!;
    expect(soonestWeeks).to.be.closeTo(10 / 2.5, 1e-9);
    expect(latestWeeks).to.be.closeTo(10 / 1.6, 1e-9);
  });

  const silent: readonly (readonly [why: string, scores: number[]])[] = [
    ['the trend is not clear of the noise', [60, 66, 58, 65, 61, 64, 59, 63]],
    ['nothing moves', [60, 60, 60, 60, 60, 60, 60, 60]],
    ['there are too few weeks', [70, 66, 62, 58, 54]],
    ['three of the last eight weeks are unknown', [80, 78, 76, 74, 72, 70, 68, 66, NaN, NaN, NaN]],
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

  it('counts weeks from the last day of the history, also where its score is unknown', () => {
    expect(forecast(74, 72, 70, 68, 66, 64, NaN, NaN)).to.deep.include({
      weeks: 5,
      soonestWeeks: 5,
      latestWeeks: 5,
    });
    expect(forecast(62, 60, 58, 56, 54, 52, NaN, NaN)).to.deep.include({
      weeks: 0,
      soonestWeeks: 0,
      latestWeeks: 0,
    });
  });

  it('is now where a score that falls is on the edge', () => {
    const now = { band: 'low', edge: 50, weeks: 0, soonestWeeks: 0, latestWeeks: 0, slope: -2 };
    expect(forecast(64, 62, 60, 58, 56, 54, 52, 50)).to.deep.equal(now);
    // Within the tolerance of an edge the score is still on the band above it.
    expect(forecast(64, 62, 60, 58, 56, 54, 52, 50 - 5e-10)!.weeks).to.equal(0);
  });

  it('reads a fall as it reads the rise that mirrors it', () => {
    const mirroredBands = [{ id: 'high' }, { id: 'middle', above: 25 }, { id: 'low', above: 50 }];
    const history = fc
      .record({
        start: fc.integer({ min: 0, max: 100 }),
        perWeek: fc.integer({ min: -6, max: 6 }),
        noise: fc.array(fc.option(fc.integer({ min: -6, max: 6 }), { nil: NaN, freq: 8 }), { maxLength: 12 }),
      })
      .map(({ start, perWeek, noise }) =>
        noise.map((off, week) => Math.min(100, Math.max(0, start + perWeek * week + off))),
      );
    fc.assert(
      fc.property(history, (scores) => {
        const found = forecastBand(weekly(scores), BANDS);
        const mirrored = forecastBand(weekly(scores.map((score) => 100 - score)), mirroredBands);
        const back = mirrored && { ...mirrored, edge: 100 - mirrored.edge, slope: -mirrored.slope };
        expect(back).to.deep.equal(found);
      }),
      { seed: 20261116, numRuns: 2000 },
    );
  });
});
