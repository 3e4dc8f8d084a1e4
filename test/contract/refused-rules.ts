import { smb, testRefusals } from './model-sketch.js';
import type { Sketch } from './model-sketch.js';

testRefusals({
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
});
