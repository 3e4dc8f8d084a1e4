import { expect } from '@open-wc/testing';
import type { HealthModel } from '../../src/scoring/index.js';
import type { FindingCode } from '../../src/scoring/learn/finding.js';
import { reviewModel } from '../../src/scoring/learn/review.js';
import { AS_OF, find, model, sound, withMeasure } from './sound-model.js';

interface Case {
  readonly code: FindingCode;
  readonly what: string;
  readonly model: HealthModel;
  readonly path: string;
  readonly values: object;
  readonly severity?: string;
  /** Alike but for the one thing that matters. */
  readonly twin: HealthModel;
}

const [adoption, ...others] = sound.dimensions;
const noPlay = { ...adoption!, play: undefined };
const bandPlays = (...bands: string[]): object => Object.fromEntries(bands.map((band) => [band, ['help']]));
const cap = { id: 'cap', when: { segment: 'x' }, cap: 74, play: 'help' };
const meeting = (influence?: string): HealthModel =>
  withMeasure('engagement', { read: 'daysSince', date: 'last_qbr', metric: undefined, influence });

const cases: readonly Case[] = [
  {
    code: 'band-without-play',
    what: 'a band that no play answers',
    model: model({ bandPlays: bandPlays('low', 'high') }),
    path: 'bands[1]',
    values: { band: 'middle' },
    severity: 'warning',
    twin: model({
      bandPlays: bandPlays('low', 'high'),
      plays: [...sound.plays, { id: 'look', when: { all: [{ band: ['middle'] }, { segment: 'x' }] } }],
    }),
  },
  {
    code: 'band-without-play',
    what: 'the best band without a play, as a note',
    model: model({ bandPlays: bandPlays('low', 'middle') }),
    path: 'bands[2]',
    values: { band: 'high' },
    severity: 'note',
    twin: model(),
  },
  {
    code: 'measure-without-play',
    what: 'a measure that neither it nor its group answers',
    model: model({ dimensions: [noPlay, ...others] }),
    path: 'dimensions[0].measures[0]',
    values: { measure: 'seats' },
    severity: 'warning',
    twin: model({ dimensions: [{ ...noPlay, play: 'help' }, ...others] }),
  },
  {
    code: 'measure-without-play',
    what: 'a measure that only a chance to grow asks about',
    model: model({
      dimensions: [noPlay, ...others],
      plays: [...sound.plays, { id: 'grow', opportunity: true, when: { measure: 'seats', atLeast: 90 } }],
    }),
    path: 'dimensions[0].measures[0]',
    values: { measure: 'seats' },
    twin: model({
      dimensions: [noPlay, ...others],
      plays: [...sound.plays, { id: 'teach', when: { measure: 'seats', below: 50 } }],
    }),
  },
  {
    code: 'measure-without-play',
    what: 'a measure that an adjustment answers only where it does not hold',
    model: model({
      dimensions: [noPlay, ...others],
      adjustments: [{ ...cap, when: { not: { measure: 'seats', below: 20 } } }],
    }),
    path: 'dimensions[0].measures[0]',
    values: { measure: 'seats' },
    twin: model({
      dimensions: [noPlay, ...others],
      adjustments: [{ ...cap, when: { reading: { read: 'latest', metric: 'seats' }, below: 20 } }],
    }),
  },
  {
    code: 'measure-without-play',
    what: 'a measure that only an adjustment answers which lifts the score',
    model: model({
      dimensions: [noPlay, ...others],
      adjustments: [{ ...cap, cap: undefined, add: 5, when: { dimension: 'adoption', below: 20 } }],
    }),
    path: 'dimensions[0].measures[0]',
    values: { measure: 'seats' },
    twin: model({
      dimensions: [noPlay, ...others],
      adjustments: [{ ...cap, cap: undefined, add: -5, when: { dimension: 'adoption', below: 20 } }],
    }),
  },
  {
    code: 'adjustment-without-play',
    what: 'a cap that leads to nothing',
    model: model({ adjustments: [{ ...cap, play: undefined }] }),
    path: 'adjustments[0]',
    values: { adjustment: 'cap' },
    severity: 'warning',
    twin: model({ adjustments: [cap] }),
  },
  ...(['floor', 'set', 'add'] as const).map((action): Case => ({
    code: 'adjustment-without-end',
    what: `${action} without a last day`,
    model: model({ adjustments: [{ id: 'vip', when: { segment: 'x' }, [action]: 40, play: 'help' }] }),
    path: 'adjustments[0]',
    values: { adjustment: 'vip', action, value: 40 },
    severity: 'warning',
    twin: model({
      adjustments: [{ id: 'vip', when: { segment: 'x' }, [action]: 40, play: 'help', until: '2026-12-31' }],
    }),
  })),
  {
    code: 'missing-counts-as-good',
    what: 'missing data that count as much as the best band',
    model: withMeasure('sentiment', { whenMissing: 75 }),
    path: 'dimensions[4].measures[0].whenMissing',
    values: { measure: 'survey', whenMissing: 75, reference: 75 },
    severity: 'error',
    twin: withMeasure('sentiment', { whenMissing: 74 }),
  },
  {
    code: 'missing-counts-as-good',
    what: 'missing data that count as much under a variant',
    model: model({
      variants: [{ id: 'v', when: { segment: 'x' }, measures: { survey: { whenMissing: 80 } } }],
    }),
    path: 'variants[0]',
    values: { measure: 'survey', whenMissing: 80, reference: 75 },
    twin: model({
      variants: [{ id: 'v', when: { segment: 'x' }, measures: { survey: { whenMissing: 20 } } }],
    }),
  },
  {
    code: 'lagging-share',
    what: 'more than half of the weight on what is over',
    model: model({
      dimensions: sound.dimensions.map((each, i) => ({
        ...each,
        measures: each.measures.map((measure) => ({ ...measure, nature: i < 2 ? 'lagging' : 'leading' })),
      })),
    }),
    path: 'dimensions',
    values: { share: 0.55, measures: ['seats', 'logins'] },
    severity: 'warning',
    twin: withMeasure('adoption', { nature: 'lagging' }),
  },
  {
    code: 'nature-unsaid',
    what: 'natures that could hide it',
    model: model({
      dimensions: sound.dimensions.map((each, i) => ({
        ...each,
        measures: each.measures.map((measure) => ({
          ...measure,
          nature: i === 0 ? 'lagging' : i === 1 ? undefined : 'leading',
        })),
      })),
    }),
    path: 'dimensions',
    values: { share: 0.15, lagging: 0.4, measures: ['logins'] },
    severity: 'note',
    twin: withMeasure('engagement', { nature: undefined }),
  },
  {
    code: 'vendor-moves-alone',
    what: 'a held review that is in the vendor’s own hands',
    model: meeting('direct'),
    path: 'dimensions[1].measures[0]',
    values: { measure: 'logins', evidence: 'activity', share: 0.15, together: 0.15 },
    severity: 'note',
    twin: meeting('shared'),
  },
  {
    code: 'vendor-moves-alone',
    what: 'contacts touched, as a warning where it can carry an account over a band',
    model: withMeasure('adoption', { metric: 'contacts', influence: undefined }),
    path: 'dimensions[0].measures[0]',
    values: { measure: 'seats', evidence: 'contacts', share: 0.4, together: 0.4 },
    severity: 'warning',
    twin: withMeasure('adoption', { metric: 'contacts', influence: 'shared' }),
  },
  {
    code: 'vendor-moves-alone',
    what: 'a pulse inside the score, whatever the model says of it',
    model: withMeasure('sentiment', {
      read: 'pulse',
      metric: undefined,
      points: { categories: { low: 0, middle: 60, high: 100 } },
    }),
    path: 'dimensions[4].measures[0]',
    values: { measure: 'survey', evidence: 'pulse', share: 0.1, together: 0.1 },
    twin: withMeasure('sentiment', { influence: 'direct' }),
  },
  {
    code: 'influence-unsaid',
    what: 'things dated without a word on whose they are',
    model: meeting(),
    path: 'dimensions',
    values: { measures: ['logins'] },
    severity: 'note',
    twin: meeting('outside'),
  },
  {
    code: 'components-not-covered',
    what: 'a component that no name speaks of',
    model: model({
      dimensions: sound.dimensions.map((each) =>
        each.id === 'billing'
          ? {
              ...each,
              id: 'other',
              measures: [{ ...sound.dimensions[4]!.measures[0], id: 'more', metric: 'more' }],
            }
          : each,
      ),
    }),
    path: 'dimensions',
    values: { missing: ['billing'] },
    severity: 'note',
    twin: model({
      dimensions: sound.dimensions.map((each) =>
        each.id === 'billing' ? { ...each, id: 'other', label: { de: 'Geld', en: 'Unpaid invoices' } } : each,
      ),
    }),
  },
];

describe('the review of a model', () => {
  it('finds nothing in a sound one', () => {
    expect(reviewModel(model(), { asOf: AS_OF })).to.deep.equal([]);
  });

  for (const { code, what, model: reviewed, path, values, severity, twin } of cases) {
    it(`names ${what}`, () => {
      const found = find(code, reviewed);
      expect(found.map((finding) => finding.path)).to.deep.equal([path]);
      expect(rounded(found[0]!.values)).to.deep.equal(values);
      if (severity !== undefined) expect(found[0]!.severity).to.equal(severity);
      expect(find(code, twin)).to.deep.equal([]);
    });
  }

  it('is due 18 months after the model took effect, and not a day earlier', () => {
    expect(find('older-than-18-months', model(), undefined, '2027-11-01')).to.deep.equal([]);
    expect(find('older-than-18-months', model(), undefined, '2027-11-02')[0]!.values).to.deep.equal({
      effective: '2026-05-01',
      due: '2027-11-01',
    });
  });

  it('is due after the day the model names', () => {
    expect(find('past-review-day', model(), undefined, '2027-05-01')).to.deep.equal([]);
    expect(find('past-review-day', model(), undefined, '2027-05-02')[0]!.path).to.equal('reviewBy');
  });

  it('says when a model’s age cannot be told', () => {
    expect(find('no-effective-day', model({ effective: undefined }))).to.have.length(1);
    expect(find('no-effective-day', model())).to.deep.equal([]);
  });

  it('asks no play of a measure that never has weight', () => {
    const weightless = { ...noPlay, weight: 0 };
    expect(find('measure-without-play', model({ dimensions: [weightless, ...others] }))).to.deep.equal([]);
    const variants = [{ id: 'v', when: { segment: 'x' }, weights: { adoption: 5 } }];
    const reviewed = model({ dimensions: [weightless, ...others], variants });
    expect(find('measure-without-play', reviewed)).to.have.length(1);
  });

  it('puts what is gravest first', () => {
    const reviewed = withMeasure('sentiment', { whenMissing: 100 }, { id: 'other', play: undefined });
    const severities = reviewModel(reviewed, { asOf: '2028-01-01' }).map(({ severity }) => severity);
    expect(severities).to.deep.equal(['error', 'warning', 'warning', 'warning']);
  });

  it('refuses a day that is none', () => {
    expect(() => reviewModel(model(), { asOf: 'today' })).to.throw(RangeError);
  });
});

/** Numbers to nine decimals, so that 0.40 + 0.15 is 0.55. */
function rounded(values: object): object {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value,
    ]),
  );
}
