import { expect } from '@open-wc/testing';
import { adjustmentsOf, explainExample, opportunitiesOf, pointsOf, weekly } from './starter-models.js';

/** Eight weeks at the example's level, the last four by a factor. */
const slide = (from: number, to: number): object => weekly(from, from, from, from, to, to, to, to);

describe('a slide from 1,150 to 800 users', () => {
  const users = slide(1150, 800);

  it('is never on track, however good the rest', () => {
    const enterprise = explainExample('high-touch-enterprise', {
      'metrics.active_users': users,
      'metrics.open_urgent_tickets': 0,
      'metrics.key_module_users': slide(400, 400),
      'metrics.second_module_users': slide(90, 90),
      'metrics.meetings': { at: ['2026-11-10', '2026-11-10'], kinds: ['executive', 'review'] },
    });
    expect(enterprise.score).to.equal(74);
    const digital = explainExample('digital-low-touch', {
      'metrics.active_users': users,
      'metrics.licences': 1000,
    });
    expect([adjustmentsOf(digital), digital.band]).to.deep.equal([['use-is-sliding'], 'watch']);
    const productLed = explainExample('product-led', { 'metrics.active_users': users });
    expect(adjustmentsOf(productLed)).to.deep.equal(['use-is-sliding']);
  });

  it('calls for somebody to ask what changed', () => {
    const { plays } = explainExample('high-touch-enterprise', { 'metrics.active_users': users });
    expect(plays[0]).to.deep.include({ id: 'usage-review', due: '2026-11-21' });
    expect(plays[0]!.causes).to.deep.include({ kind: 'adjustment', id: 'use-is-sliding' });
  });
});

describe('the high-touch enterprise model', () => {
  const half = { 'metrics.active_users': slide(490, 490) };

  it('holds an account at 49 when a decision is near and half the licences lie idle', () => {
    for (const near of [{ renewal: '2027-02-14' }, { 'dates.notice_by': '2026-11-16' }]) {
      const { score } = explainExample('high-touch-enterprise', { ...half, ...near });
      expect(score).to.equal(49);
    }
    for (const apart of [{ ...half, renewal: '2027-02-15' }, { renewal: '2027-01-01' }]) {
      expect(adjustmentsOf(explainExample('high-touch-enterprise', apart))).to.deep.equal([]);
    }
  });

  it('takes notice and renewal days from the contracts', () => {
    const contracts = [{ start: '2024-02-01', end: '2027-06-30', noticeBy: '2027-01-31' }];
    const { score } = explainExample('high-touch-enterprise', {
      ...half,
      contracts,
      renewal: undefined,
      'dates.notice_by': undefined,
    });
    expect(score).to.equal(49);
  });

  it('asks for a new champion from the day the old one left', () => {
    const champion = { at: ['2024-02-01', '2026-10-30'], values: ['present', 'left'] };
    const explanation = explainExample('high-touch-enterprise', { 'attributes.champion': champion });
    expect(adjustmentsOf(explanation)).to.deep.equal(['champion-left']);
    expect(explanation.plays.map(({ id }) => id)).to.include('new-champion');
  });

  it('lowers the bar of licences in use for young accounts', () => {
    const points = ['2024-02-01', '2026-02-20', '2026-02-19', '2026-05-21', '2026-05-20'].map((since) =>
      pointsOf(
        explainExample('high-touch-enterprise', { since, 'metrics.licences': 1368 }),
        'licences-in-use',
      ),
    );
    // 684 of 1,368 is half: 50 points, 50 from six months on and 100 before.
    expect(points.map((each) => Math.round(each!))).to.deep.equal([50, 50, 50, 100, 50]);
  });

  it('suggests growing where licences run out, unless something urgent is open', () => {
    const full = { 'metrics.licences': 800, 'metrics.open_urgent_tickets': 0 };
    expect(opportunitiesOf(explainExample('high-touch-enterprise', full))).to.include('expansion');
    const urgent = { ...full, 'metrics.open_urgent_tickets': 1 };
    expect(opportunitiesOf(explainExample('high-touch-enterprise', urgent))).not.to.include('expansion');
  });

  it('compares a seasonal account with last year', () => {
    const years = weekly(
      ...Array.from({ length: 56 }, (_, week) => (week < 4 ? 684 : 2000)).slice(0, 52),
      680,
      690,
      680,
      686,
    );
    const changes = { 'metrics.active_users': years };
    expect(pointsOf(explainExample('high-touch-enterprise', changes), 'usage-trend')).to.equal(0);
    const seasonal = { ...changes, 'attributes.seasonal': true };
    expect(pointsOf(explainExample('high-touch-enterprise', seasonal), 'usage-trend')).to.equal(100);
  });
});

describe('the product-led model', () => {
  it('takes nobody for on track whose owner was removed', () => {
    const explanation = explainExample('product-led', {
      'attributes.payment_status': 'paid',
      'attributes.organisation_owner': 'removed',
      'metrics.core_action_users': weekly(8, 8, 8, 8, 8, 8, 8, 8),
    });
    expect([explanation.score, adjustmentsOf(explanation)]).to.deep.equal([74, ['owner-removed']]);
  });
});

describe('the onboarding model', () => {
  const on = (segment: string | undefined, since: string, rest = {}): string[] =>
    adjustmentsOf(explainExample('onboarding', { segment, since, ...rest }));

  it('holds an account at 49 from the day first value was due', () => {
    const due = [
      ['enterprise', '2026-08-18'],
      ['mid-market', '2026-09-02'],
      ['small-business', '2026-10-02'],
      ['product-led', '2026-11-02'],
      ['something else', '2026-08-18'],
      [undefined, '2026-08-18'],
    ] as const;
    for (const [segment, since] of due) {
      expect(on(segment, since), segment).to.deep.equal(['no-first-value']);
      const dayAfter = new Date(Date.parse(since) + 86_400_000).toISOString().slice(0, 10);
      expect(on(segment, dayAfter), segment).to.deep.equal([]);
    }
  });

  it('lets go of it once first value is reached, and suggests to hand over', () => {
    const reached = { segment: 'enterprise', since: '2026-08-01', 'dates.first_value': '2026-11-16' };
    const explanation = explainExample('onboarding', reached);
    expect(adjustmentsOf(explanation)).to.deep.equal([]);
    expect(opportunitiesOf(explanation)).to.deep.equal(['hand-over']);
  });

  it('does not ask for active users in the first week', () => {
    expect(pointsOf(explainExample('onboarding', { since: '2026-11-10' }), 'first-active')).to.equal(
      undefined,
    );
    expect(pointsOf(explainExample('onboarding', { since: '2026-11-09' }), 'first-active')).to.be.closeTo(
      66.67,
      0.01,
    );
  });
});
