import { expect } from '@open-wc/testing';
import { parseMetric } from './parsing.js';

const day = '2026-11-16';

describe('a metric', () => {
  for (const [sent, parsed] of [
    [500, 500],
    [
      { on: day, value: 3 },
      { on: day, value: 3 },
    ],
    [
      { every: 'week', end: day, values: [1, null, 3] },
      { every: 'week', end: day, values: [1, NaN, 3] },
    ],
    [
      { every: 'day', end: day, values: [] },
      { every: 'day', end: day, values: [] },
    ],
    [{ at: [day] }, { at: [day] }],
    [
      { at: ['2026-02-02', '2026-01-01', '2026-02-02'], values: [2, 1, null], kinds: ['b', null, 'c'] },
      { at: ['2026-01-01', '2026-02-02', '2026-02-02'], values: [1, 2, NaN], kinds: ['', 'b', 'c'] },
    ],
    [
      { every: 'week', end: day, at: ['2026-11-09', '2026-10-26'], values: [4, 14], absent: 0 },
      { every: 'week', end: day, at: ['2026-10-26', '2026-11-09'], values: [14, 4], absent: 0 },
    ],
    [
      { every: 'month', end: '2026-03-31', at: ['2025-11-30', '2026-02-28'], values: [1, 2], absent: 0 },
      { every: 'month', end: '2026-03-31', at: ['2025-11-30', '2026-02-28'], values: [1, 2], absent: 0 },
    ],
  ] as [unknown, unknown][]) {
    it(`is read from ${JSON.stringify(sent)}`, () => {
      const { metric, codes } = parseMetric(sent);
      expect(codes).to.deep.equal([]);
      expect(metric).to.deep.equal(parsed);
    });
  }

  for (const [sent, problem] of [
    ['412', 'metrics.m not-a-metric'],
    [[1, 2], 'metrics.m not-a-metric'],
    [{}, 'metrics.m not-a-metric'],
    [{ values: [1] }, 'metrics.m not-a-metric'],
    [NaN, 'metrics.m not-a-number'],
    [-Infinity, 'metrics.m not-a-number'],
    [{ on: day }, 'metrics.m.value missing'],
    [{ on: day, value: '3' }, 'metrics.m.value not-a-number'],
    [{ every: 'year', end: day, values: [1] }, 'metrics.m.every not-one-of'],
    [{ every: 'week', values: [1] }, 'metrics.m.end missing'],
    [{ every: 'week', end: 'x', values: [1] }, 'metrics.m.end not-a-day'],
    [{ every: 'week', end: day }, 'metrics.m.values missing'],
    [{ every: 'week', end: day, values: [1, 2, '3'] }, 'metrics.m.values[2] not-a-number'],
    [{ every: 'week', end: day, values: [1, Infinity] }, 'metrics.m.values[1] not-a-number'],
    [
      { every: 'week', end: day, values: new Float32Array([1, 2, Infinity]) },
      'metrics.m.values[2] not-a-number',
    ],
    [{ every: 'week', end: day, values: new DataView(new ArrayBuffer(8)) }, 'metrics.m.values not-a-list'],
    [{ every: 'week', end: day, values: { 0: 1, length: 1 } }, 'metrics.m.values not-a-list'],
    [{ every: 'week', end: day, values: new Array(10_001) }, 'metrics.m.values too-long'],
    [{ every: 'week', end: day, at: [day], values: [1] }, 'metrics.m.absent missing'],
    [{ every: 'week', end: day, at: [day], values: [1, 2], absent: 0 }, 'metrics.m.values lengths-differ'],
    [{ every: 'day', end: day, at: ['1900-01-01'], values: [1], absent: 0 }, 'metrics.m.at too-long'],
    [{ at: [day], values: [1, 2] }, 'metrics.m.values lengths-differ'],
    [{ at: [day], kinds: [] }, 'metrics.m.kinds lengths-differ'],
    [{ at: [day], kinds: [7] }, 'metrics.m.kinds[0] not-a-text'],
    [{ at: [day, null] }, 'metrics.m.at[1] missing'],
    [{ at: [day, 'x'] }, 'metrics.m.at[1] not-a-day'],
    [{ at: day }, 'metrics.m.at not-a-list'],
    [{ end: day, at: [day], values: [1], absent: 0 }, 'metrics.m.every missing'],
  ] as [unknown, string][]) {
    it(`is unknown with ${problem} when it is ${JSON.stringify(sent).slice(0, 60)}`, () => {
      const { metric, codes } = parseMetric(sent);
      expect(metric).to.equal(undefined);
      expect(codes[0]).to.equal(problem);
    });
  }

  it('ignores keys of other forms with a warning', () => {
    const { metric, codes } = parseMetric({ every: 'week', end: day, values: [1], kinds: ['x'] });
    expect(metric).to.deep.equal({ every: 'week', end: day, values: [1] });
    expect(codes).to.deep.equal(['metrics.m.kinds unknown-key']);
  });

  it('drops what is off the grid, comes after the end or repeats a day, and keeps the rest', () => {
    const at = ['2026-11-10', '2026-11-09', '2026-11-23', '2026-11-02', '2026-11-09'];
    const { metric, codes } = parseMetric({
      every: 'week',
      end: day,
      at,
      values: [1, 2, 3, 4, 5],
      absent: 0,
    });
    expect(metric).to.deep.include({ at: ['2026-11-02', '2026-11-09'], values: [4, 5] });
    expect(codes).to.have.members([
      'metrics.m.at[0] off-grid',
      'metrics.m.at[2] off-grid',
      'metrics.m.at[1] duplicate-day',
    ]);
  });

  it('steps months back from the end, so that the day before a clamped one is off the grid', () => {
    const at = ['2026-01-30', '2026-01-31'];
    const { metric } = parseMetric({ every: 'month', end: '2026-03-31', at, values: [1, 2], absent: 0 });
    expect(metric).to.deep.include({ at: ['2026-01-31'] });
  });

  for (const kind of [Float32Array, Float64Array]) {
    it(`keeps a ${kind.name} as one, and shares no memory with it`, () => {
      const values = new kind([1, NaN, 3]);
      const { metric } = parseMetric({ every: 'week', end: day, values });
      values[0] = 9;
      expect((metric as { values: unknown }).values).to.deep.equal(new kind([1, NaN, 3]));
    });
  }

  it('takes whole numbers from any other typed array, and from the arrays of another window', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const foreign = (frame.contentWindow as unknown as typeof globalThis).Float32Array;
    for (const values of [new Int16Array([1, 2]), new foreign([1, 2])]) {
      const { metric } = parseMetric({ every: 'week', end: day, values });
      expect([...(metric as { values: Iterable<number> }).values]).to.deep.equal([1, 2]);
    }
    frame.remove();
  });

  it('keeps its own copy of what the host may change later', () => {
    const values = [1, 2, 3];
    const { metric } = parseMetric({ every: 'week', end: day, values });
    values[0] = 99;
    expect(metric).to.deep.include({ values: [1, 2, 3] });
  });
});
