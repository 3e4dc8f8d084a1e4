import { expect } from '@open-wc/testing';
import { acme, model, planOf, planWith, seen, storeOf } from './health-plan-setting.js';

describe('<health-plan>', () => {
  it('is accessible', async () => {
    const store = await storeOf();
    await store.recordPlay('acme', 'training', 'started');
    await expect(await planOf(store)).to.be.accessible();
  });

  it('shows the stages as a path: passed, now and to come, in words', async () => {
    const plan = await planWith({ stage: 'adoption' });
    expect(seen(plan, 'path')).to.equal('Implementation passed Adoption now Growth to come');
    const current = plan.shadowRoot!.querySelectorAll('[part=stage][aria-current=step]');
    expect([...current].map((each) => each.textContent)).to.have.length(1);
  });

  it('puts the next step first, and says why it is not done', async () => {
    const plan = await planWith({});
    expect(seen(plan, 'next')).to.equal(
      'Next step Hardly any tickets Not yet Tickets: 2 now, at most 0 needed'.replace('Tickets', 'tickets'),
    );
    expect(seen(plan, 'steps')).to.contain('Steps in “Implementation” 1 of 4 steps done');
  });

  it('says why a step is done, by the measure, its points and the edge', async () => {
    const [first] = [...(await planWith({})).shadowRoot!.querySelectorAll<HTMLElement>('[part=step]')];
    expect(first!.innerText.replace(/\s+/g, ' ')).to.match(
      /^Half the licences invited Done Licences in use: [\d.]+ points now, at least 50 points needed\s*$/,
    );
  });

  it('tells “not known yet” from “not yet”', async () => {
    expect(seen(await planWith({}), 'step'))
      .to.contain('Kick-off held Not yet kick_off: nothing sent yet')
      .and.to.contain('A good first answer Not known yet nps: not known yet, nothing sent on it');
  });

  it('says since when nothing was heard', async () => {
    const [first, ...others] = model['stages'] as { steps: object[] }[];
    const steps = [
      {
        id: 'mean',
        doneWhen: { reading: { read: 'mean', metric: 'active_users', over: '7d' }, atLeast: 100 },
      },
    ];
    const old = { active_users: { every: 'week', end: '2026-10-05', values: [4, 5] } };
    const plan = await planWith({ metrics: old }, { ...model, stages: [{ ...first, steps }, ...others] });
    expect(seen(plan, 'next')).to.contain('Weekly active users: not known yet, nothing new since 5 Oct');
  });

  it('says when one of several things is enough, and what is wanted of a word', async () => {
    const plan = await planWith({ stage: 'adoption', attributes: { champion: 'left' } });
    expect(seen(plan, 'next')).to.contain('A champion Not yet champion: left now, “present” needed');
    expect(seen(plan, 'step')).to.contain('One of these is enough:');
  });

  it('says what comes next once every step is done', async () => {
    const [first, second, third] = model['stages'] as { steps: object[] }[];
    const stages = [{ ...first, steps: first!.steps.slice(0, 1) }, second, third];
    expect(seen(await planWith({}, { ...model, stages }), 'next')).to.equal(
      'Every step of this stage is done. What comes next: “Adoption”.',
    );
    expect(seen(await planWith({ stage: 'growth' }), 'next')).to.equal(
      'The plan names no steps for this stage. It is the last stage of the plan.',
    );
  });

  it('holds goals against the newest values, without a verdict', async () => {
    expect(seen(await planWith({}), 'goal')).to.equal(
      'Weekly active users: 284 of 450 63% of the goal, as of 16 Nov nps: not known yet, goal 9',
    );
  });

  it('lists the key days ahead, and opportunities by the day they should close', async () => {
    const plan = await planWith({});
    expect(seen(plan, 'days')).to.equal(
      'Key days Last day of notice in 38 days 24 Dec Renewal in 69 days 24 Jan 2027',
    );
    expect(seen(plan, 'opportunities')).to.match(
      /^Opportunities second site was to close 1 Oct expansion proposal to close 1 Mar 2027 €20k$/i,
    );
  });

  it('leaves out what was not sent', async () => {
    const bare = { id: 'acme', name: 'Acme Corp', stage: 'implementation', metrics: acme['metrics'] };
    const plan = await planWith({ ...bare, goals: null, opportunities: null, renewal: null, dates: null });
    for (const part of ['goals', 'days', 'opportunities'])
      expect(plan.shadowRoot!.querySelector(`[part=${part}]`), part).to.equal(null);
  });
});
