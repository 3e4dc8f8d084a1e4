import { expect } from '@open-wc/testing';
import { explainExample, STARTER_MODELS, weekly, type StarterModel } from './starter-models.js';

type Changes = Readonly<Record<string, unknown>>;

/** What turns each page's example, which is one to look into, into one on track and one to act on. */
const CHANGES: Readonly<Record<StarterModel, { better: Changes; worse: Changes }>> = {
  'high-touch-enterprise': {
    better: { 'metrics.active_users': weekly(720, 720, 720, 720, 760, 780, 800, 820) },
    worse: {
      'metrics.active_users': weekly(400, 400, 400, 400, 300, 250, 200, 150),
      'metrics.meetings': { at: ['2026-04-01'], kinds: ['call'] },
      'metrics.nps': { at: ['2026-11-01'], values: [3] },
    },
  },
  'product-led': {
    better: {
      'attributes.payment_status': 'paid',
      'metrics.core_action_users': weekly(8, 8, 8, 8, 8, 8, 8, 8),
    },
    worse: { 'metrics.core_action_users': weekly(5, 5, 5, 5, 3, 3, 3, 3) },
  },
  'digital-low-touch': {
    better: { 'metrics.active_users': weekly(100, 100, 100, 100, 110, 110, 120, 120) },
    worse: { 'attributes.payment_status': 'unpaid' },
  },
  onboarding: {
    better: { 'metrics.milestones_on_time': 5, 'metrics.open_blockers': 0 },
    worse: { 'metrics.milestones_on_time': 3 },
  },
};

for (const id of STARTER_MODELS) {
  describe(`accounts under ${id}`, () => {
    it('can be on track, to look into and to act on', () => {
      const { better, worse } = CHANGES[id];
      expect([better, {}, worse].map((changes) => explainExample(id, changes).band)).to.deep.equal([
        'healthy',
        'watch',
        'at-risk',
      ]);
    });

    it('have no band when too little is known', () => {
      const { band, coverage } = explainExample(id, {
        'metrics.active_users': undefined,
        'metrics.milestones_on_time': undefined,
        'metrics.meetings': undefined,
        'metrics.core_action_users': undefined,
        contacts: undefined,
      });
      expect(coverage).to.be.below(0.5);
      expect(band).to.equal(undefined);
    });
  });
}
