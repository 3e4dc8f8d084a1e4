import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { createHealthStore } from '../../src/sdk/index.js';
import type { HealthPlan } from '../../src/elements/health-plan.js';
import { leave, open, ownArchive, visit } from './visit-setting.js';
import { acme, DAY, model, planOf, planWith, seen, storeOf } from './health-plan-setting.js';

const unreadable = { ...model, bands: 'three' };

describe('the states of a plan', () => {
  it('each is accessible', async () => {
    const store = await storeOf();
    const plans = {
      'no account': await planOf(store, ''),
      unknown: await planOf(store, 'nope'),
      loading: await planOf(createHealthStore()),
      broken: await planOf(await storeOf({}, unreadable)),
      'no stage': await planWith({ stage: null }),
      'no stages': await planWith({}, { ...model, stages: undefined }),
      'unknown stage': await planWith({ stage: 'somewhere' }),
    };
    for (const [name, plan] of Object.entries(plans)) await expect(plan, name).to.be.accessible();
  });

  it('says whose plan is on its way, where the last visit knows', async () => {
    const options = { archive: ownArchive(), model, names: { acme: 'Acme Corp' } };
    await visit({ ...options, accounts: [acme], asOf: '2026-11-13' });
    const store = open({ ...options, asOf: DAY });
    await waitUntil(() => store.restored);
    const plan = await planOf(store);
    expect(seen(plan)).to.equal('Acme Corp Success plan Loading');
    await expect(plan).to.be.accessible();
    await leave();
  });

  it('keeps the space while loading, then draws', async () => {
    const store = createHealthStore({ asOf: DAY });
    const plan = await planOf(store);
    expect(plan.offsetHeight).to.be.greaterThan(200);
    await Promise.all([store.setModel(model), store.ingest([acme])]);
    await plan.updateComplete;
    expect(seen(plan)).to.contain('Acme Corp Success plan');
  });

  it('says kindly that an account is in no stage, with all of the path to come', async () => {
    const plan = await planWith({ stage: null });
    expect(seen(plan, 'note')).to.equal(
      'This account is in no stage yet Its plan begins as soon as a stage is sent for it.',
    );
    expect(seen(plan, 'path')).to.equal('Implementation to come Adoption to come Growth to come');
  });

  it('says that a model has no stages, or not the one that was sent', async () => {
    const without = await planWith({}, { ...model, stages: undefined });
    expect(seen(without, 'note')).to.contain('The model has no stages yet');
    expect(without.shadowRoot!.querySelector('[part=path]')).to.equal(null);
    expect(seen(await planWith({ stage: 'somewhere' }), 'note')).to.contain(
      'The plan does not have a stage “somewhere”',
    );
  });

  it('says when no account is chosen, and when the one asked for is not there', async () => {
    const store = await storeOf();
    expect(seen(await planOf(store, ''))).to.contain('No account chosen');
    expect(seen(await planOf(store, 'nope'))).to.contain('No account “nope” here');
  });

  it('says what is wrong with a model, and keeps the last good picture of one that came before', async () => {
    expect(seen(await planOf(await storeOf({}, unreadable)))).to.match(
      /^The health model could not be read .* bands:/,
    );
    const store = await storeOf();
    const plan = await planOf(store);
    await store.setModel(unreadable);
    await plan.updateComplete;
    expect(seen(plan, 'warnings')).to.contain('what was there before stays');
    expect(seen(plan, 'next')).to.contain('Hardly any tickets');
  });

  it('stands alone with an account and a model', async () => {
    const plan = await fixture<HealthPlan>(html`<health-plan as-of=${DAY}></health-plan>`);
    Object.assign(plan, { account: acme, model });
    for (let i = 0; i < 100 && !seen(plan).includes('Acme Corp'); i++) await aTimeout(10);
    expect(seen(plan, 'next')).to.contain('Hardly any tickets');
  });

  it('fits in 320 pixels, stages one under the other, whatever the names', async () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützen'.repeat(3);
    const store = await storeOf({
      name: long,
      goals: { [long]: 4 },
      opportunities: [{ kind: long, amount: 5 }],
    });
    const plan = await planOf(store);
    plan.style.inlineSize = '320px';
    await plan.updateComplete;
    const frame = plan.shadowRoot!.querySelector<HTMLElement>('[part=plan]')!;
    expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
    const [first, second] = plan.shadowRoot!.querySelectorAll<HTMLElement>('[part=stage]');
    expect(second!.offsetTop).to.be.greaterThan(first!.offsetTop);
  });

  it('has its labels in the language of the page', async () => {
    const store = await storeOf();
    const place = await fixture(
      html`<div lang="de"><health-plan .store=${store} .accountId=${'acme'}></health-plan></div>`,
    );
    const plan = place.querySelector('health-plan')!;
    await plan.updateComplete;
    expect(seen(plan, 'path')).to.contain('Einführung');
    expect(seen(plan, 'step')).to.contain('Hälfte der Lizenzen eingeladen');
  });
});
