import { expect } from '@open-wc/testing';
import { parseModel } from '../../src/scoring/contract/parse-model.js';
import { modelOf, smb, text, type Sketch } from './model-sketch.js';

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
        { id: 'mid', label: 'Middle' },
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

  it('shares nothing with what was sent', () => {
    const sent = modelOf({}) as { bands: { id: string }[] };
    const { model } = parseModel(sent);
    sent.bands[0]!.id = 'changed';
    expect(model?.bands[0]?.id).to.equal('low');
  });
});
