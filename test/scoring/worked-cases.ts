import { expect } from '@open-wc/testing';
import { parseAccounts, parseModel, scoreAccount, type Explanation } from '../../src/scoring/index.js';
import { exampleAccount, exampleModel } from '../fixtures/language.js';

function explain(model: unknown, account: unknown, asOf: string): Explanation {
  const parsedModel = parseModel(model);
  const parsedAccounts = parseAccounts([account]);
  expect(parsedModel.problems).to.deep.equal([]);
  expect(parsedAccounts.problems).to.deep.equal([]);
  return scoreAccount(parsedModel.model!, parsedAccounts.accounts[0]!, asOf);
}

/** Reference + contributions + adjustments: what must come out as the score. */
function summed({ reference, reasons, adjustments }: Explanation): number {
  return [...reasons, ...adjustments].reduce((sum, { contribution }) => sum + contribution, reference);
}

/**
 * The weighted index that customer-success handbooks publish most: four inputs at 40/30/20/10. The case of
 * 72, 65, 80 and 60 points is worked as 28.8 + 19.5 + 16 + 6 = 70.3.
 */
describe('the published worked case', () => {
  const inputs = { usage: 40, support: 30, sentiment: 20, engagement: 10 };
  const model = {
    id: 'four-inputs',
    version: '1',
    bands: [{ id: 'red' }, { id: 'yellow', from: 60 }, { id: 'green', from: 80 }],
    dimensions: Object.entries(inputs).map(([id, weight]) => ({
      id,
      weight,
      measures: [{ id: `${id}-points`, read: 'latest', metric: id }],
    })),
  };
  const metrics = { usage: 72, support: 65, sentiment: 80, engagement: 60 };

  it('scores 70.3, with contributions that sum to it', () => {
    const explanation = explain(model, { id: 'a', name: 'A', metrics }, '2026-11-16');
    expect(explanation.score).to.be.closeTo(70.3, 1e-9);
    expect(explanation.display).to.equal('70');
    expect(explanation.band).to.equal('yellow');
    expect(summed(explanation)).to.be.closeTo(70.3, 1e-9);
    // Against the edge of the best band, 80: 0.4 × −8, 0.3 × −15, 0.2 × 0, 0.1 × −20.
    const contributions = explanation.reasons.map(({ contribution }) => contribution);
    [-3.2, -4.5, 0, -2].forEach((expected, i) => expect(contributions[i]).to.be.closeTo(expected, 1e-9));
  });

  it('shares the weight of a missing input out, and says that it is missing', () => {
    const { sentiment: _, ...known } = metrics;
    const explanation = explain(model, { id: 'a', name: 'A', metrics: known }, '2026-11-16');
    // (28.8 + 19.5 + 6) / 0.8
    expect(explanation.score).to.be.closeTo(67.875, 1e-9);
    expect(summed(explanation)).to.be.closeTo(67.875, 1e-9);
    expect(explanation.coverage).to.be.closeTo(0.8, 1e-9);
    expect(explanation.reasons.map(({ share }) => share)).to.deep.equal([0.5, 0.375, 0.125]);
    expect(explanation.unknown).to.deep.equal([
      { measure: 'sentiment-points', dimension: 'sentiment', why: 'not-sent' },
    ]);
  });
});

/**
 * The documentation's account under its model on 16 November 2026, by hand:
 * - Licences in use: the four weeks 398, 351, 310, 284 have the mean 335.75; per 500 licences 0.6715. On the curve
 *   between (0.5, 50) and (0.8, 100): 50 + 50 × 0.1715 / 0.3 = 78.5833…
 * - Usage lately: the last week 284; the four weeks before 407, 398, 351, 310 have the mean 366.5.
 *   (284 − 366.5) / 366.5 = −0.2251, below −0.2: 0 points.
 * - Adoption: (2 × 78.5833 + 1 × 0) / 3 = 52.3889.
 * - Tickets in 30 days: two urgent at 3 and a question at 1 = 7, at most 10: 50 points.
 * - Payment: paid, 100 points.
 * - Score: 0.5 × 52.3889 + 0.3 × 50 + 0.2 × 100 = 61.1944…; the champion left, but a cap of 74 changes nothing.
 */
describe("the documentation's account under its model", () => {
  const explanation = explain(exampleModel(), exampleAccount(), '2026-11-16');

  it('comes out as worked by hand', () => {
    const adoption = (2 * (50 + (50 * 0.1715) / 0.3)) / 3;
    const points = Object.fromEntries(
      explanation.dimensions.map((dimension) => [dimension.id, dimension.points]),
    );
    expect(points['adoption']).to.be.closeTo(adoption, 1e-9);
    expect(points['support']).to.equal(50);
    expect(points['billing']).to.equal(100);
    expect(explanation.score).to.be.closeTo(0.5 * adoption + 15 + 20, 1e-9);
    expect(explanation.display).to.equal('61');
    expect(explanation.band).to.equal('watch');
    expect(explanation.coverage).to.equal(1);
  });

  it('accounts for every point', () => {
    expect(summed(explanation)).to.be.closeTo(explanation.score, 1e-9);
    expect(explanation.adjustments).to.deep.equal([
      { id: 'no-champion', contribution: 0, play: 'new-champion' },
    ]);
  });

  it('shows the evidence with its days', () => {
    const trend = explanation.reasons.find(({ measure }) => measure === 'usage-trend')!;
    expect(trend.reading).to.be.closeTo((284 - 366.5) / 366.5, 1e-12);
    expect(trend.evidence.window).to.deep.equal({ from: '2026-11-10', to: '2026-11-16', value: 284 });
    expect(trend.evidence.earlier).to.deep.equal({ from: '2026-10-13', to: '2026-11-09', value: 366.5 });
    expect(trend.observedOn).to.equal('2026-11-16');
    const tickets = explanation.reasons.find(({ measure }) => measure === 'tickets')!;
    expect(tickets.evidence.points).to.deep.equal([
      { on: '2026-11-02', value: 1, kind: 'urgent' },
      { on: '2026-11-09', value: 1, kind: 'question' },
      { on: '2026-11-10', value: 1, kind: 'urgent' },
    ]);
    expect(tickets.before).to.deep.equal({ reading: 0, asOf: '2026-10-17' });
    expect(tickets.context.map(({ text }) => text)).to.deep.equal(['Known outage']);
  });

  it('suggests what could help, each with its cause and day', () => {
    expect(explanation.plays.map(({ id, due }) => [id, due])).to.deep.equal([
      ['training', '2026-11-23'],
      ['technical-review', '2026-11-19'],
      ['new-champion', '2026-11-21'],
      ['check-in', '2026-11-30'],
    ]);
    expect(explanation.plays.map(({ causes }) => causes)).to.deep.equal([
      [{ kind: 'measure', id: 'usage-trend' }],
      [{ kind: 'measure', id: 'tickets' }],
      [{ kind: 'adjustment', id: 'no-champion' }],
      [{ kind: 'band', id: 'watch' }],
    ]);
  });

  it('puts the pulse beside the band where they differ', () => {
    expect(explanation.disagreements).to.deep.equal([
      { kind: 'pulse', pulse: 'healthy', band: 'watch', on: '2026-10-30' },
    ]);
  });

  it('names the model, its version and its content', () => {
    expect(explanation.model.id).to.equal('b2b-saas');
    expect(explanation.model.version).to.equal('2026.1');
    expect(explanation.model.hash).to.match(/^[0-9a-f]{16}$/);
    const changed = explain({ ...exampleModel(), hold: 4 }, exampleAccount(), '2026-11-16');
    expect(changed.model.hash).not.to.equal(explanation.model.hash);
  });
});
