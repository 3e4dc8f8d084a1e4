/**
 * The work that is measured: 20 measures in 6 dimensions over 26 weekly points, a tenth of them missing. The same
 * numbers every time (a linear congruential generator with a fixed seed).
 */
export const WEEKS = 26;
export const END = '2026-11-16';

const KINDS = [
  {
    read: 'latest',
    curve: [
      [0, 0],
      [20, 30],
      [50, 60],
      [80, 90],
      [100, 100],
    ],
  },
  {
    read: 'mean',
    over: '28d',
    curve: [
      [0, 0],
      [20, 30],
      [50, 60],
      [80, 90],
      [100, 100],
    ],
  },
  {
    read: 'change',
    over: '28d',
    curve: [
      [-0.6, 0],
      [-0.2, 30],
      [0, 60],
      [0.2, 85],
      [0.6, 100],
    ],
  },
  {
    read: 'max',
    over: '56d',
    curve: [
      [0, 0],
      [25, 20],
      [50, 55],
      [75, 90],
      [100, 100],
    ],
  },
];

export const dimensions = Array.from({ length: 6 }, (_, d) => ({ weight: 1 + d * 0.3, measures: [] }));

export const measures = Array.from({ length: 20 }, (_, m) => {
  const measure = { place: m, dimension: m % 6, weight: 1 + ((m * 7) % 5) * 0.5, ...KINDS[m % 4] };
  dimensions[measure.dimension].measures.push(measure);
  return measure;
});

/** The model in the language of health models. */
export const model = {
  id: 'bench',
  version: '1',
  bands: [{ id: 'low' }, { id: 'middle', from: 50 }, { id: 'high', from: 75 }],
  dimensions: dimensions.map(({ weight, measures: own }, d) => ({
    id: `d${d}`,
    weight,
    measures: own.map(({ place, weight: w, read, over, curve }) => ({
      id: `m${place}`,
      weight: w,
      read,
      metric: `metric${place}`,
      ...(over && { over }),
      points: { curve },
    })),
  })),
};

/** Account records as a host sends them, and the same values as one array: measure by measure, account by account. */
export function createWorkload(count, seed = 1) {
  let state = seed >>> 0;
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
  const values = new Float64Array(count * measures.length * WEEKS);
  for (let m = 0; m < measures.length; m++) {
    for (let a = 0; a < count; a++) {
      const at = (m * count + a) * WEEKS;
      let level = 20 + random() * 60;
      const drift = (random() - 0.5) * 3;
      for (let week = 0; week < WEEKS; week++) {
        level = Math.min(100, Math.max(1, level + drift + (random() - 0.5) * 6));
        values[at + week] = random() < 0.1 ? NaN : Math.round(level * 100) / 100;
      }
    }
  }
  const accounts = Array.from({ length: count }, (_, a) => ({
    id: `account-${a}`,
    name: `Account ${a}`,
    metrics: Object.fromEntries(
      measures.map((_measure, m) => {
        const at = (m * count + a) * WEEKS;
        const own = Array.from(values.subarray(at, at + WEEKS), (value) =>
          Number.isNaN(value) ? null : value,
        );
        return [`metric${m}`, { every: 'week', end: END, values: own }];
      }),
    ),
  }));
  return { accounts, values };
}
