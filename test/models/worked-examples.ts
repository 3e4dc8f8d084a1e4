import { expect } from '@open-wc/testing';
import { workedPoints, workedScore } from './model-page.js';
import { explainExample, modelOf, pageOf, STARTER_MODELS, type StarterModel } from './starter-models.js';

/** The examples' scores by hand, in fractions. */
const BY_HAND: Readonly<Record<StarterModel, { score: number; coverage: number }>> = {
  'high-touch-enterprise': {
    score:
      0.25 * ((3 * (50 + (50 * 0.184) / 0.3) + (60 * 0.35) / 0.4 + 80) / 5) +
      0.2 * ((60 + 50) / 2) +
      0.15 * ((2 * 80 + (25 + (55 * 0.1) / 0.15)) / 3) +
      0.1 * ((75 + 100) / 2) +
      0.1 * 100 +
      0.1 * ((50 + 75) / 2) +
      0.05 * 75 +
      0.05 * 80,
    // Half of the recommendation, a tenth of the weight, has faded.
    coverage: 0.95,
  },
  'product-led': {
    score:
      0.4 * ((5 * 50 + 3 * 100) / 8) +
      0.25 * ((2 * (25 + (55 * 0.1) / 0.15) + 3 * 80) / 5) +
      0.15 * ((2 * 56.25 + 100) / 3) +
      0.15 * ((2 * 30 + 40) / 3) +
      0.05 * 100,
    coverage: 1,
  },
  'digital-low-touch': {
    score:
      0.4 * (50 + (50 * 0.05) / 0.3) +
      0.3 * ((2 * (25 + (55 * 0.1) / 0.15) + (100 - (50 * 3) / 7)) / 3) +
      0.2 * 100 +
      0.1 * 50,
    coverage: 1,
  },
  onboarding: {
    score: 0.45 * 60 + 0.35 * ((60 + 200 / 3) / 2) + 0.2 * ((100 - 300 / 7 + 50) / 2),
    coverage: 1,
  },
};

for (const id of STARTER_MODELS) {
  describe(`the example account of ${id}`, () => {
    const explanation = explainExample(id);

    it('scores what was computed by hand', () => {
      expect(explanation.score).to.be.closeTo(BY_HAND[id].score, 1e-9);
      expect(explanation.coverage).to.be.closeTo(BY_HAND[id].coverage, 1e-9);
      expect(explanation.unknown).to.deep.equal([]);
    });

    it('scores what its page says, measure by measure', () => {
      expect(explanation.score).to.be.closeTo(workedScore(pageOf(id)), 0.005);
      const counted = new Map(explanation.reasons.map(({ measure, points }) => [measure, points]));
      const worked = workedPoints(pageOf(id));
      for (const [measure, points] of worked) {
        // One that is better than the worst of its group has no part in the score, and no reason.
        if (counted.has(measure)) expect(counted.get(measure), measure).to.be.closeTo(points, 0.005);
        else expect(points, measure).to.equal(100);
      }
      expect(worked.map(([measure]) => measure)).to.have.members(
        modelOf(id).dimensions.flatMap(({ measures }) =>
          measures.flatMap((entry) =>
            'measures' in entry ? entry.measures.map((each) => each.id) : [entry.id],
          ),
        ),
      );
    });
  });
}
