import { expect } from '@open-wc/testing';
import { reviewModel } from '../../src/scoring/learn/review.js';
import { compileModel, scorePortfolio, type HealthModel } from '../../src/scoring/index.js';
import { accounts, AS_OF, find, model, portfolio, withMeasure } from './sound-model.js';

type Metrics = Record<string, number>;
const metricsOf = (account: object): Metrics => (account as { metrics: Metrics }).metrics;

/** The accounts with some of their metrics changed; undefined takes one away. */
const changed = (list: readonly object[], change: (i: number) => Record<string, unknown>): object[] =>
  list.map((account, i) => ({ ...account, metrics: { ...metricsOf(account), ...change(i) } }));

describe('the review of a model with its portfolio', () => {
  it('says of a sound one only what each weight comes to', () => {
    const findings = reviewModel(model(), { asOf: AS_OF, portfolio: portfolio(accounts(40)) });
    expect(new Set(findings.map(({ code }) => code))).to.deep.equal(new Set(['weight-and-spread']));
    expect(findings.map(({ path }) => path)).to.deep.equal(
      [0, 1, 2, 3, 4, 5, 6].map((i) => `dimensions[${i}].measures[0]`),
    );
  });

  it('names a measure that most accounts have no data for, also where points stand in', () => {
    const without = (count: number): object[] =>
      changed(accounts(40), (i) => (i < count ? { survey: undefined } : {}));
    for (const reviewed of [model(), withMeasure('sentiment', { whenMissing: 30 })]) {
      const [finding, ...more] = find('measure-without-data', reviewed, without(21));
      expect(more).to.deep.equal([]);
      expect(finding).to.deep.include({ severity: 'warning', path: 'dimensions[4].measures[0]' });
      expect(finding!.values).to.deep.equal({
        measure: 'survey',
        unknown: 21,
        accounts: 40,
        share: 21 / 40,
      });
      expect(find('measure-without-data', reviewed, without(20))).to.deep.equal([]);
    }
  });

  it('asks for data only where the measure has weight', () => {
    const variants = [{ id: 'v', when: { segment: 'digital' }, weights: { sentiment: 0 } }];
    const list = changed(accounts(40), (i) => (i < 30 ? { survey: undefined } : {})).map((account, i) => ({
      ...account,
      segment: i < 30 ? 'digital' : 'enterprise',
    }));
    expect(find('measure-without-data', model(), list)).to.have.length(1);
    expect(find('measure-without-data', model({ variants }), list)).to.deep.equal([]);
  });

  it('counts the categories that are not listed', () => {
    const said = ['paid', 'late', 'refunded', 'Paid', 'refunded', 'paid', 'constructor', 'late'];
    const list = accounts(said.length, (i) => ({ attributes: { payment: said[i] } }));
    const [finding] = find('unlisted-category', model(), list);
    expect(finding).to.deep.include({
      severity: 'warning',
      path: 'dimensions[5].measures[0].points.categories',
    });
    expect(finding!.values).to.deep.equal({
      measure: 'payment',
      categories: [
        { category: 'refunded', accounts: 2 },
        { category: 'Paid', accounts: 1 },
        { category: 'constructor', accounts: 1 },
      ],
      accounts: 4,
      more: 0,
      caught: false,
    });
    expect(find('unlisted-category', model(), accounts(40))).to.deep.equal([]);
    const caught = withMeasure('billing', { points: { categories: { paid: 100, late: 40, '*': 50 } } });
    expect(find('unlisted-category', caught, list)[0]).to.deep.include({ severity: 'note' });
  });

  it('names a measure that never varies', () => {
    const list = changed(accounts(40), () => ({ tickets: 70 }));
    const [finding, ...more] = find('never-varies', model(), list);
    expect(more).to.deep.equal([]);
    expect(finding!.values).to.deep.equal({ measure: 'tickets', points: 70, accounts: 40 });
    const nearly = changed(accounts(40), (i) => ({ tickets: i === 7 ? 71 : 70 }));
    expect(find('never-varies', model(), nearly)).to.deep.equal([]);
    expect(find('never-varies', model(), list.slice(0, 9))).to.deep.equal([]);
  });

  it('shows weight × spread beside each weight', () => {
    // Half at 0 and half at 100: a standard deviation of 50. Half at 45 and half at 55: one of 5.
    const two = model({
      dimensions: ['wide', 'narrow'].map((id) => ({
        id,
        weight: 50,
        play: 'help',
        measures: [{ id: `${id}-points`, read: 'latest', metric: id }],
      })),
    });
    const list = accounts(20, (i) => ({ metrics: { wide: i % 2 ? 0 : 100, narrow: i % 2 ? 45 : 55 } }));
    const [wide, narrow] = find('weight-and-spread', two, list).map(({ values }) => values);
    expect(wide).to.deep.include({ weight: 0.5, spread: 50, accounts: 20 });
    expect(narrow).to.deep.include({ weight: 0.5, spread: 5 });
    expect(wide!.effect).to.be.closeTo(50 / 55, 1e-9);
    expect(narrow!.effect).to.be.closeTo(5 / 55, 1e-9);
  });

  const one = (extra: object = {}): HealthModel =>
    model({
      dimensions: [{ id: 'usage', play: 'help', measures: [{ id: 'x', read: 'latest', metric: 'x' }] }],
      ...extra,
    });

  it('names a band with more than four fifths of the accounts', () => {
    const crowd = (high: number): object[] => accounts(20, (i) => ({ metrics: { x: i < high ? 90 : 20 } }));
    const [finding, ...more] = find('band-crowded', one(), crowd(17));
    expect(more).to.deep.equal([]);
    expect(finding).to.deep.include({ severity: 'warning', path: 'bands[2]' });
    expect(finding!.values).to.deep.equal({ band: 'high', accounts: 17, of: 20, share: 0.85 });
    expect(find('band-crowded', one(), crowd(16))).to.deep.equal([]);
  });

  const pulses = (rosier: number, gloomier = 0): object[] =>
    accounts(30, (i) => ({
      metrics: { x: 60 },
      pulse: { band: i < rosier ? 'high' : i < rosier + gloomier ? 'low' : 'middle', on: '2026-11-01' },
    }));

  it('names pulses far rosier than the signals', () => {
    const [finding] = find('pulses-rosier', one(), pulses(13, 2));
    expect(finding!.values).to.deep.equal({ rosier: 13, gloomier: 2, accounts: 30 });
    expect(find('pulses-rosier', one(), pulses(12, 2))).to.deep.equal([]);
    expect(find('pulses-rosier', one(), pulses(13, 2), '2026-10-31')).to.deep.equal([]);
  });

  it('holds pulses against the score without them', () => {
    const inside = one({
      dimensions: [
        { id: 'usage', play: 'help', measures: [{ id: 'x', read: 'latest', metric: 'x' }] },
        {
          id: 'pulse',
          weight: 50,
          measures: [
            { id: 'said', read: 'pulse', points: { categories: { low: 0, middle: 60, high: 100 } } },
          ],
        },
      ],
    });
    expect(find('pulses-rosier', inside, pulses(13))).to.have.length(1);
  });

  it('speaks of pulses over the whole portfolio alone, whatever part was scored', () => {
    const whole = portfolio(pulses(10));
    const scores = scorePortfolio(
      compileModel(one()),
      whole,
      AS_OF,
      Int32Array.from({ length: 12 }, (_, i) => i),
    );
    const options = { asOf: AS_OF, portfolio: whole };
    expect(reviewModel(one(), { ...options, scores })).to.deep.equal(reviewModel(one(), options));
  });

  it('gives the same with scores at hand as without', () => {
    const options = { asOf: AS_OF, portfolio: portfolio(accounts(40)) };
    const scores = scorePortfolio(compileModel(model()), options.portfolio, AS_OF);
    expect(reviewModel(model(), { ...options, scores })).to.deep.equal(reviewModel(model(), options));
  });

  it('takes no scores of another day', () => {
    const later = accounts(20, () => ({ metrics: { x: { on: '2026-11-10', value: 90 } } }));
    const options = { asOf: AS_OF, portfolio: portfolio(later) };
    const scores = scorePortfolio(compileModel(one()), options.portfolio, '2026-11-01');
    const found = reviewModel(one(), { ...options, scores });
    expect(found).to.deep.equal(reviewModel(one(), options));
    expect(found.map(({ code }) => code)).to.include('band-crowded');
  });

  it('lists accounts that hang on one contact', () => {
    const touched = (days: readonly string[]): object => ({
      contacts: days.map((lastTouch) => ({ role: 'CIO', lastTouch })),
    });
    const lists = [
      ...Array.from({ length: 6 }, () => touched(['2026-11-02', '2026-09-01'])),
      touched(['2026-02-01', '2026-01-01']),
    ];
    lists[3] = touched(['2026-11-02', '2026-08-01']);
    const list = accounts(12, (i) => lists[i] ?? {});
    const [finding] = find('single-threaded', model(), list);
    expect(finding).to.deep.include({ severity: 'warning', path: '' });
    expect(finding!.values).to.deep.equal({ accounts: 1, of: 7, ids: ['a3'], more: 0, asked: false });
    const asking = withMeasure('relationship', { metric: 'contacts' });
    expect(find('single-threaded', asking, list)[0]).to.deep.include({ severity: 'note' });
    // On an earlier day the second contact had been touched within 90 days as well.
    expect(
      find('single-threaded', model(), list, '2026-10-20').map(({ values }) => values.ids),
    ).to.deep.equal([['a0', 'a1', 'a2', 'a3', 'a4', 'a5']]);
    expect(find('single-threaded', model(), accounts(12))).to.deep.equal([]);
  });
});
