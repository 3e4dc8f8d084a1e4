import { testRefusals, text } from './model-sketch.js';
import type { Sketch } from './model-sketch.js';

const M = 'dimensions[0].measures[0]';
const mean = { read: 'mean', over: '28d' };

testRefusals({
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
});
