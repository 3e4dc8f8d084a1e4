import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HealthPlayEvent } from '../../src/components/shared/events.js';
import type { HealthPlan } from '../../src/elements/health-plan.js';
import { button, planOf, seen, storeOf } from './health-plan-setting.js';

/** Once what was pressed is kept and drawn. */
async function settled(plan: HealthPlan): Promise<void> {
  for (let i = 0; i < 5; i++) {
    await new Promise((resolve) => setTimeout(resolve));
    await plan.updateComplete;
  }
}

describe('plays on a plan', () => {
  it('offers the first that could help where nothing is under way, and starts it by keyboard', async () => {
    const store = await storeOf();
    const plan = await planOf(store);
    expect(seen(plan, 'plays')).to.match(/^What could help .*Taken up by: csm.*Start Set aside/);
    const [first] = store.get('acme')!.explanation.plays;
    button(plan, 'Start').focus();
    await sendKeys({ press: 'Enter' });
    await settled(plan);
    expect(store.get('acme')!.played).to.deep.include({
      play: first!.id,
      state: 'started',
      on: '2026-11-16',
    });
    expect(seen(plan, 'plays')).to.match(/^Under way .*Started 16 Nov/);
    expect(plan.shadowRoot!.activeElement?.textContent).to.contain('Started 16 Nov');
  });

  it('shows those under way with their steps, and how long one waits', async () => {
    const store = await storeOf();
    await store.recordPlay('acme', 'training', 'waiting', { until: '2026-11-30' });
    await store.setAsOf('2026-11-21');
    const plan = await planOf(store);
    expect(seen(plan, 'play'))
      .to.contain('Find the teams that stopped')
      .and.to.contain('Waiting 5 days, since 16 Nov; until 30 Nov');
    expect(seen(plan, 'days')).to.match(/^Key days Look again: Offer a training session in 9 days 30 Nov/);
  });

  it('keeps what was finished today at hand, and takes it back', async () => {
    const store = await storeOf();
    await store.recordPlay('acme', 'training', 'started');
    const plan = await planOf(store);
    button(plan, 'Done').click();
    await settled(plan);
    expect(seen(plan, 'play')).to.contain('Done 16 Nov');
    button(plan, 'Undo').click();
    await settled(plan);
    expect(seen(plan, 'play')).to.contain('Started 16 Nov');
  });

  it('remembers what was finished in the last three months, folded away', async () => {
    const store = await storeOf();
    await store.recordPlay('acme', 'training', 'done');
    await store.setAsOf('2026-12-01');
    const plan = await planOf(store);
    expect(seen(plan, 'plays')).to.contain('1 finished lately');
    await store.setAsOf('2027-03-01');
    await plan.updateComplete;
    expect(seen(plan, 'plays')).not.to.contain('finished lately');
  });

  it('records nothing that the host prevents', async () => {
    const store = await storeOf();
    const plan = await planOf(store);
    const heard: string[] = [];
    plan.addEventListener('health-play', (event: HealthPlayEvent) => {
      event.preventDefault();
      heard.push(`${event.detail.id} ${event.detail.state}`);
    });
    button(plan, 'Start').click();
    await settled(plan);
    expect(heard).to.deep.equal(['acme started']);
    expect(store.get('acme')!.played).to.deep.equal([]);
  });
});
