import { expect } from '@open-wc/testing';
import { parseModel } from '../../src/scoring/contract/parse-model.js';
import { codesOf } from './parsing.js';

interface Sketch {
  /** Keys of the one measure, `m`, which reads the newest value of `x` unless it says otherwise. */
  measure?: Record<string, unknown>;
  /** More entries beside it. */
  entries?: unknown[];
  /** The condition of an adjustment, a play, a variant. */
  adjust?: unknown;
  ask?: unknown;
  vary?: unknown;
  /** Keys of the model, of its one adjustment `a`, play `p` and variant `v`. */
  model?: Record<string, unknown>;
  adjustment?: Record<string, unknown>;
  play?: Record<string, unknown>;
  variant?: Record<string, unknown>;
}

const smb = { segment: 'smb' };

function modelOf({
  measure,
  entries = [],
  adjust,
  ask,
  vary,
  model,
  adjustment,
  play,
  variant,
}: Sketch): unknown {
  return {
    id: 'test',
    version: '1',
    bands: [{ id: 'low' }, { id: 'mid', from: 50 }, { id: 'top', from: 75 }],
    dimensions: [{ id: 'd', measures: [{ id: 'm', read: 'latest', metric: 'x', ...measure }, ...entries] }],
    adjustments: [{ id: 'a', when: adjust ?? smb, cap: 50, ...adjustment }],
    plays: [{ id: 'p', when: ask ?? smb, ...play }],
    variants: [{ id: 'v', when: vary ?? smb, ...variant }],
    ...model,
  };
}

const M = 'dimensions[0].measures[0]';
const mean = { read: 'mean', over: '28d' };
const text = {
  read: 'attribute',
  metric: undefined,
  attribute: 'plan',
  points: { categories: { pro: 100 } },
};

const refused: Record<string, [Sketch, ...string[]][]> = {
  'what is required': [
    [{ model: { id: undefined } }, 'id missing'],
    [{ model: { id: '' } }, 'id empty'],
    [{ model: { version: 2 } }, 'version not-a-text'],
    [{ model: { bands: undefined } }, 'bands missing'],
    [{ model: { bands: [] } }, 'bands empty'],
    [{ model: { dimensions: undefined } }, 'dimensions missing'],
    [{ model: { colour: 1 } }, 'colour unknown-key'],
    [{ model: { effective: '2026-02-30' } }, 'effective not-a-day'],
    [{ model: { hold: -1 } }, 'hold out-of-range'],
    [{ model: { minimumCoverage: 2 } }, 'minimumCoverage out-of-range'],
    [{ model: { combine: 'worst' } }, 'combine not-one-of'],
    [{ model: { base: 10 } }, 'base key-without-use'],
    [{ model: { label: 7 } }, 'label wrong-form'],
    [{ model: { label: { en: 7 } } }, 'label.en not-a-text'],
    [{ model: { display: { decimals: 0.5 } } }, 'display.decimals not-a-whole-number'],
    [{ model: { display: { max: 0 } } }, 'display.max out-of-range'],
    [{ model: { rollUp: { combine: 'best' } } }, 'rollUp.combine not-one-of'],
  ],
  'the tree': [
    [{ entries: [{ id: 'd', read: 'latest', metric: 'x' }] }, 'dimensions[0].measures[1].id duplicate-id'],
    [
      { entries: [{ id: 'g', measures: [{ id: 'm', read: 'pulse' }] }] },
      'dimensions[0].measures[1].measures[0].id duplicate-id',
      'dimensions[0].measures[1].measures[0].points no-categories',
    ],
    [{ entries: [{ id: 'g' }] }, 'dimensions[0].measures[1] wrong-form'],
    [{ entries: [{ id: 'g', measures: [], colour: 1 }] }, 'dimensions[0].measures[1].colour unknown-key'],
    [
      { entries: [{ id: 'g', measures: [], combine: 'sum' }] },
      'dimensions[0].measures[1].combine sum-in-mean-model',
    ],
    [{ measure: { weight: -1 } }, `${M}.weight out-of-range`],
    [{ measure: { weight: Infinity } }, `${M}.weight not-a-number`],
    [{ measure: { weight: '2' } }, `${M}.weight not-a-number`],
    [{ measure: { colour: 1 } }, `${M}.colour unknown-key`],
    [{ measure: { play: 'nothing' } }, `${M}.play dangling`],
    [{ measure: { nature: 'late' } }, `${M}.nature not-one-of`],
    [{ measure: { freshFor: 'soon' } }, `${M}.freshFor not-a-duration`],
    [{ measure: { freshFor: '0d' } }, `${M}.freshFor not-a-duration`],
  ],
  readings: [
    [{ measure: { read: 'guess' } }, `${M}.read not-one-of`],
    [{ measure: { read: undefined } }, `${M}.read missing`],
    [{ measure: { metric: undefined } }, `${M}.metric missing`],
    [{ measure: { over: '28d' } }, `${M}.over key-without-use`],
    ...['mean', 'min', 'max', 'sum', 'count', 'change', 'difference', 'slope', 'variability', 'nps'].map(
      (read): [Sketch, string] => [{ measure: { read } }, `${M}.over missing`],
    ),
    [{ measure: { read: 'share', over: '7d' } }, `${M}.where missing`],
    [{ measure: { read: 'share', over: '7d', where: {} } }, `${M}.where no-edge`],
    [{ measure: { ...mean, where: { above: 1 } } }, `${M}.where key-without-use`],
    [{ measure: { ...mean, lag: '7d' } }, `${M}.lag key-without-use`],
    [{ measure: { ...mean, against: '7d' } }, `${M}.against key-without-use`],
    [{ measure: { ...mean, of: 'sum' } }, `${M}.of key-without-use`],
    [{ measure: { ...mean, attribute: 'plan' } }, `${M}.attribute key-without-use`],
    [{ measure: { ...mean, weigh: { a: NaN } } }, `${M}.weigh.a not-a-number`],
    [{ measure: { read: 'daysUntil' } }, `${M}.date missing`, `${M}.metric key-without-use`],
    [{ measure: { read: 'daysSince', date: 'since' } }, `${M} missing`],
    [{ measure: { read: 'daysSince', metric: undefined } }, `${M} missing`],
    [
      { measure: { read: 'daysSince', metric: undefined, date: 'since', weigh: { a: 1 } } },
      `${M}.weigh key-without-use`,
    ],
    [{ measure: { ...text, attribute: undefined } }, `${M}.attribute missing`],
    [{ measure: { ...text, per: 'x' } }, `${M}.per key-without-use`],
    [{ measure: { ...text, read: 'pulse' } }, `${M}.attribute key-without-use`],
  ],
  points: [
    [{ measure: { points: {} } }, `${M}.points not-one-way`],
    [{ measure: { points: { curve: [[0, 0]], levels: [{ points: 1 }] } } }, `${M}.points not-one-way`],
    [{ measure: { points: { curve: [] } } }, `${M}.points.curve empty`],
    [
      {
        measure: {
          points: {
            curve: [
              [0, 0],
              [1, 50],
              [1, 60],
            ],
          },
        },
      },
      `${M}.points.curve[2][0] curve-not-rising`,
    ],
    [{ measure: { points: { curve: [[0, 0], [1]] } } }, `${M}.points.curve[1] too-short`],
    [
      {
        measure: {
          points: {
            curve: [
              [0, 0],
              [1, 101],
            ],
          },
        },
      },
      `${M}.points.curve[1][1] out-of-range`,
    ],
    [{ measure: { points: { levels: [{ atLeast: 1 }] } } }, `${M}.points.levels[0].points missing`],
    [{ measure: { points: { levels: [{ points: -1 }] } } }, `${M}.points.levels[0].points out-of-range`],
    [
      { measure: { points: { levels: [{ atLeast: 2, atMost: 1, points: 1 }] } } },
      `${M}.points.levels[0] edges-out-of-order`,
    ],
    [
      { measure: { points: { levels: [{ points: 1 }], outside: 'skip' } } },
      `${M}.points.outside key-without-use`,
    ],
    [{ measure: { points: { curve: [[0, 0]], outside: 'hold' } } }, `${M}.points.outside not-one-of`],
    [{ measure: { points: { categories: { a: 1 } } } }, `${M}.points.categories key-without-use`],
    [{ measure: { ...text, points: undefined } }, `${M}.points no-categories`],
    [{ measure: { ...text, points: { curve: [[0, 0]] } } }, `${M}.points no-categories`],
    [
      { measure: { ...text, points: { categories: { pro: 120 } } } },
      `${M}.points.categories.pro out-of-range`,
    ],
    [{ measure: { whenMissing: -5 } }, `${M}.whenMissing out-of-range`],
  ],
  bands: [
    [{ model: { bands: [{ id: 'low', from: 0 }] } }, 'bands[0] edge-on-lowest'],
    [{ model: { bands: [{ id: 'low' }, { id: 'top' }] } }, 'bands[1] no-edge'],
    [{ model: { bands: [{ id: 'low' }, { id: 'top', from: 5, above: 5 }] } }, 'bands[1] two-edges'],
    [
      { model: { bands: [{ id: 'low' }, { id: 'mid', from: 75 }, { id: 'top', from: 50 }] } },
      'bands[2] edges-out-of-order',
    ],
    [
      { model: { bands: [{ id: 'low' }, { id: 'mid', from: 75 }, { id: 'top', from: 75 }] } },
      'bands[2] edges-out-of-order',
    ],
    [{ model: { bands: [{ id: 'low' }, { id: 'low', from: 75 }] } }, 'bands[1].id duplicate-id'],
    [{ model: { bands: [{ id: 'low' }, { id: 'top', from: 120 }] } }, 'bands[1].from out-of-range'],
    [{ model: { bandPlays: { purple: ['p'] } } }, 'bandPlays.purple dangling'],
    [{ model: { bandPlays: { low: ['p', 'q'] } } }, 'bandPlays.low[1] dangling'],
  ],
  adjustments: [
    [{ adjustment: { cap: undefined } }, 'adjustments[0] not-one-action'],
    [{ adjustment: { floor: 10 } }, 'adjustments[0] not-one-action'],
    [{ adjustment: { cap: 120 } }, 'adjustments[0].cap out-of-range'],
    [{ adjustment: { when: undefined } }, 'adjustments[0].when missing'],
    [{ adjustment: { id: 'limit' } }, 'adjustments[0].id reserved-id'],
    [{ adjustment: { play: 'q' } }, 'adjustments[0].play dangling'],
    [{ adjustment: { until: 'soon' } }, 'adjustments[0].until not-a-day'],
    [{ adjust: { movement: '28d', below: -5 } }, 'adjustments[0].when.movement condition-not-here'],
    [
      { adjust: { all: [{ not: { band: 'low' } }] } },
      'adjustments[0].when.all[0].not.band condition-not-here',
    ],
  ],
  conditions: [
    [{ ask: {} }, 'plays[0].when wrong-form'],
    [{ ask: 'always' }, 'plays[0].when wrong-form'],
    [{ ask: { owner: 'u17' } }, 'plays[0].when wrong-form'],
    [{ ask: { segment: 'smb', stage: 'x' } }, 'plays[0].when wrong-form'],
    [{ ask: { segment: 'smb', owner: 'u17' } }, 'plays[0].when.owner unknown-key'],
    [{ ask: { all: [smb, { segment: 7 }] } }, 'plays[0].when.all[1].segment wrong-form'],
    [{ ask: { measure: 'm' } }, 'plays[0].when no-edge'],
    [{ ask: { measure: 'm', atLeast: '50' } }, 'plays[0].when.atLeast not-a-number'],
    [{ ask: { measure: 'm', atleast: 50 } }, 'plays[0].when.atleast unknown-key'],
    [{ ask: { measure: 'm', known: true, below: 3 } }, 'plays[0].when not-one-way'],
    [{ ask: { measure: 'm', atLeast: 9, below: 9 } }, 'plays[0].when edges-out-of-order'],
    [{ ask: { measure: 'd', below: 3 } }, 'plays[0].when.measure dangling'],
    [{ ask: { dimension: 'm', below: 3 } }, 'plays[0].when.dimension dangling'],
    [{ ask: { band: 'purple' } }, 'plays[0].when.band dangling'],
    [{ ask: { band: ['low', 'purple'] } }, 'plays[0].when.band[1] dangling'],
    [{ ask: { score: false, below: 3 } }, 'plays[0].when.score not-one-of'],
    [{ ask: { coverage: true } }, 'plays[0].when no-edge'],
    [{ ask: { movement: 'a month', below: -5 } }, 'plays[0].when.movement not-a-duration'],
    [{ ask: { attribute: 'plan' } }, 'plays[0].when not-one-way'],
    [{ ask: { attribute: 'plan', is: 'a', in: ['b'] } }, 'plays[0].when not-one-way'],
    [{ ask: { reading: { read: 'mean', metric: 'x' }, above: 1 } }, 'plays[0].when.reading.over missing'],
    [{ ask: { reading: { read: 'latest', metric: 'x' } } }, 'plays[0].when no-edge'],
    [{ ask: { reading: { read: 'pulse' }, above: 1 } }, 'plays[0].when edge-on-text'],
    ...['points', 'freshFor', 'fadesOver', 'whenMissing', 'weight'].map((key): [Sketch, string] => [
      { ask: { reading: { read: 'latest', metric: 'x', [key]: '1d' }, above: 1 } },
      `plays[0].when.reading.${key} unknown-key`,
    ]),
  ],
  variants: [
    ...[
      { measure: 'm', below: 1 },
      { dimension: 'd', below: 1 },
      { score: true, below: 1 },
      { coverage: true, below: 1 },
    ].map((vary): [Sketch, string] => [
      { vary },
      `variants[0].when.${Object.keys(vary)[0]!} condition-not-here`,
    ]),
    [{ variant: { weights: { nothing: 1 } } }, 'variants[0].weights.nothing dangling'],
    [{ variant: { weights: { m: -1 } } }, 'variants[0].weights.m out-of-range'],
    [{ variant: { measures: { d: {} } } }, 'variants[0].measures.d dangling'],
    [{ variant: { measures: { m: { weight: 2 } } } }, 'variants[0].measures.m.weight unknown-key'],
    [{ variant: { measures: { m: { id: 'n' } } } }, 'variants[0].measures.m.id unknown-key'],
    [{ variant: { measures: { m: { read: 'mean' } } } }, 'variants[0].measures.m.over missing'],
    [{ variant: { measures: { m: { over: '7d' } } } }, 'variants[0].measures.m.over key-without-use'],
    [
      { variant: { measures: { m: { points: { categories: { a: 1 } } } } } },
      'variants[0].measures.m.points.categories key-without-use',
    ],
    [{ variant: { measures: { m: { play: 'q' } } } }, 'variants[0].measures.m.play dangling'],
    [{ variant: { bands: [{ id: 'purple', from: 10 }] } }, 'variants[0].bands[0].id dangling'],
    [{ variant: { bands: [{ id: 'low', from: 10 }] } }, 'variants[0].bands[0] edge-on-lowest'],
    [{ variant: { bands: [{ id: 'mid', from: 80 }] } }, 'variants[0].bands edges-out-of-order'],
  ],
  'plays and stages': [
    [{ play: { url: 'javascript:alert(1)' } }, 'plays[0].url not-a-safe-url'],
    [{ play: { dueIn: '7 days' } }, 'plays[0].dueIn not-a-duration'],
    [{ play: { steps: ['ok', 7] } }, 'plays[0].steps[1] wrong-form'],
    [{ play: { label: 'x'.repeat(513) } }, 'plays[0].label too-long'],
    [{ model: { plays: [{ id: 'p' }, { id: 'p' }] } }, 'plays[1].id duplicate-id'],
    [{ model: { stages: [{ id: 's' }] } }, 'stages[0].steps missing'],
    [
      { model: { stages: [{ id: 's', steps: [{ id: 't', doneWhen: { measure: 'z', above: 1 } }] }] } },
      'stages[0].steps[0].doneWhen.measure dangling',
    ],
    [
      {
        model: {
          stages: [
            { id: 's', steps: [] },
            { id: 's', steps: [] },
          ],
        },
      },
      'stages[1].id duplicate-id',
    ],
  ],
};

const accepted: Record<string, Sketch> = {
  'the sketch itself': {},
  'groups in groups': { entries: [{ id: 'g', measures: [{ id: 'h', combine: 'worst', measures: [] }] }] },
  'a band above the edge the one before begins at': {
    model: { bands: [{ id: 'low' }, { id: 'mid', from: 50 }, { id: 'top', above: 50 }] },
  },
  'points outside 0 to 100, base and sum groups in a sum model': {
    model: { combine: 'sum', base: 40 },
    measure: {
      points: {
        curve: [
          [0, -20],
          [1, 140],
        ],
      },
      whenMissing: -3,
    },
    entries: [{ id: 'g', combine: 'sum', measures: [] }],
  },
  'every reading': {
    entries: [
      ...['latest', 'goal'].map((read) => ({ id: read, read, metric: 'x', per: 'y', weigh: { '*': 1 } })),
      ...['mean', 'min', 'max', 'sum', 'count', 'slope', 'variability', 'nps'].map((read) => ({
        id: read,
        read,
        metric: 'x',
        over: '4w',
        per: 'y',
        weigh: { a: 2 },
      })),
      ...['change', 'difference'].map((read) => ({
        id: read,
        read,
        metric: 'x',
        over: '4w',
        against: '8w',
        lag: '52w',
        of: 'sum',
      })),
      { id: 'share', read: 'share', metric: 'x', over: '1y', where: { above: 1, atMost: 3 } },
      { id: 'since', read: 'daysSince', date: 'since' },
      { id: 'quiet', read: 'daysSince', metric: 'x', weigh: { call: 1 } },
      { id: 'until', read: 'daysUntil', date: 'renewal', per: 'x' },
      { id: 'attribute', ...text },
      {
        id: 'pulse',
        read: 'pulse',
        points: { categories: { '*': 50 } },
        freshFor: '90d',
        fadesOver: '180d',
        whenMissing: 50,
      },
    ],
  },
  'every condition in a play': {
    ask: {
      all: [
        { any: [{ not: smb }, { stage: ['a', 'b'] }, { band: ['low', 'mid'] }, { band: 'top' }] },
        { attribute: 'plan', in: ['pro', 7, true] },
        { attribute: 'plan', known: false },
        { reading: { read: 'pulse' }, known: true },
        { reading: { read: 'sum', metric: 'x', over: '7d' }, atLeast: 1, below: 9 },
        { measure: 'm', known: true },
        { dimension: 'd', above: 3 },
        { score: true, atMost: 50 },
        { coverage: true, atLeast: 0.5 },
        { movement: '28d', below: -5 },
      ],
    },
  },
  'a variant of one edge': {
    variant: {
      bands: [
        { id: 'top', from: 90 },
        { id: 'low', label: 'Low' },
      ],
    },
  },
  'a variant that reads otherwise': {
    variant: { measures: { m: { read: 'mean', over: '7d' } }, weights: { d: 0, m: 3 } },
  },
  'labels by language': {
    model: { label: { en: 'Model', de: 'Modell' } },
    play: { steps: [{ en: 'Call' }, 'Ask'] },
  },
};

describe('a model', () => {
  for (const [name, sketch] of Object.entries(accepted)) {
    it(`may hold ${name}`, () => {
      const { model, problems } = parseModel(modelOf(sketch));
      expect(problems).to.deep.equal([]);
      expect(model?.id).to.equal('test');
    });
  }

  for (const [subject, cases] of Object.entries(refused)) {
    describe(`is refused for ${subject}`, () => {
      for (const [sketch, ...expected] of cases) {
        it(`with ${expected.join(' and ')}`, () => {
          const { model, problems } = parseModel(modelOf(sketch));
          expect(model).to.equal(undefined);
          expect(codesOf(problems)).to.deep.equal(expected);
          for (const { severity, expected: say } of problems) {
            expect(severity).to.equal('error');
            expect(say).not.to.equal('');
          }
        });
      }
    });
  }

  it('shares nothing with what was sent', () => {
    const sent = modelOf({}) as { bands: { id: string }[] };
    const { model } = parseModel(sent);
    sent.bands[0]!.id = 'changed';
    expect(model?.bands[0]?.id).to.equal('low');
  });
});
