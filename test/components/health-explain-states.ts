import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { HealthExplain } from '../../src/elements/health-explain.js';
import { createHealthStore } from '../../src/sdk/index.js';
import { acme, DAY, like, model, storeOf } from './health-card-setting.js';
import { leave, open, ownArchive, visit } from './visit-setting.js';
import { all, explainOf, press, read, table } from './health-explain-setting.js';

describe('what <health-explain> says of', () => {
  it('data that are not there: a row without a bar, and the coverage', async () => {
    const element = await explainOf(await storeOf([like('acme', { attributes: {} })]), 'acme');
    const row = all(element, '[part=waterfall] tr.quiet')[0]!;
    expect(row.innerText.trim()).to.equal('Payment status: not sent');
    expect(row.querySelector('rect')).to.equal(null);
    expect(read(element, 'model')).to.contain('Based on 80% of the model 1 measure is not known');
    await press(element, 'Tickets in 30 days');
    expect(read(element, 'details')).to.contain(
      'decides 38% of the score today, with the part of what is not known shared out',
    );
  });

  it('points that stand in for data', async () => {
    const filling = structuredClone(model) as { dimensions: { measures: Record<string, unknown>[] }[] };
    filling.dimensions[2]!.measures[0]!['whenMissing'] = 40;
    const element = await explainOf(await storeOf([like('acme', { attributes: {} })], filling), 'acme');
    expect(table(element, 'waterfall')).to.include(
      'Payment status (no data: the model’s own points) 40 20% −7.0',
    );
    expect(all(element, 'rect.filled')).to.have.length(1);
    await press(element, 'Payment status');
    expect(read(element, 'details')).to.contain(
      'There is no reading, so the model’s own 40 points stand in.',
    );
    expect(read(element, 'model')).to.contain('for 1 measure the model’s own points stand in');
  });

  it('a measure that is known and decides nothing', async () => {
    const worst = structuredClone(model) as { dimensions: Record<string, unknown>[] };
    worst.dimensions[0]!['combine'] = 'worst';
    const element = await explainOf(await storeOf([acme], worst), 'acme');
    expect(table(element, 'waterfall')).to.include('Licences in use: decides nothing today');
    await press(element, 'Usage lately');
    expect(read(element, 'details')).to.contain('“Adoption” is as good as its lowest part');
  });

  it('a points model', async () => {
    const points = {
      id: 'points',
      version: '1',
      combine: 'sum',
      base: 50,
      bands: [{ id: 'low' }, { id: 'high', above: 60 }],
      dimensions: [
        {
          id: 'd',
          measures: [
            { id: 'late', read: 'latest', metric: 'late', weight: 2, points: { curve: [[1, -10]] } },
          ],
        },
      ],
    };
    const element = await explainOf(
      await storeOf([{ id: 'a', name: 'A', metrics: { late: 1 } }], points),
      'a',
    );
    expect(read(element, 'waterfall')).to.contain('Counting starts at 50. Each line adds');
    expect(table(element, 'waterfall').slice(-2)).to.deep.equal(
      ['late -10 ×2 −20.0', 'Score 30'].map((row) => row.replace('-', '−')),
    );
    await press(element, 'late');
    expect(read(element, 'details')).to.contain('points count 2 times').and.not.to.contain('Full points');
    expect(read(element, 'model')).to.contain('Bands high: above 60 low: everything lower');
    await expect(element).to.be.accessible();
  });

  it('an account of which nothing is known', async () => {
    const element = await explainOf(await storeOf([{ id: 'new', name: 'Initech' }]), 'new');
    expect(read(element, 'header')).to.equal(
      'Initech Not enough data No score on Nov 16, 2026: nothing is known yet A guide, not a grade',
    );
    expect(table(element, 'waterfall')).to.include('Licences in use: not sent');
    expect(all(element, 'rect')).to.have.length(0);
    expect(read(element, 'movement')).to.contain('There is no earlier score to compare with.');
    await expect(element).to.be.accessible();
  });

  it('no account, an unknown one, no model, and one that cannot be read', async () => {
    const store = await storeOf([acme]);
    const none = await explainOf(store);
    expect(read(none)).to.contain('No account chosen');
    await expect(none).to.be.accessible();
    expect(read(await explainOf(store, 'nope'))).to.contain('No account “nope” here');
    const bare = createHealthStore({ accounts: [acme], asOf: DAY });
    await bare.ready;
    expect(read(await explainOf(bare, 'acme'))).to.contain('No health model yet');
    expect(read(await explainOf(await storeOf([acme], { ...model, bands: 'three' }), 'acme'))).to.contain(
      'The health model could not be read',
    );
    expect(read(await explainOf(undefined))).to.contain('No account chosen');
  });

  it('data on their way: the space is kept', async () => {
    const element = await explainOf(createHealthStore({ asOf: DAY }), 'acme');
    expect(all(element, '[part=loading]')).to.have.length(1);
    expect(element.offsetHeight).to.be.greaterThan(300);
    await expect(element).to.be.accessible();
  });

  it('an account of the last visit: whose explanation is on its way', async () => {
    const options = { archive: ownArchive(), model, names: { acme: 'Acme Corp' } };
    await visit({ ...options, accounts: [acme], asOf: '2026-11-13' });
    const store = open({ ...options, asOf: DAY });
    await waitUntil(() => store.restored);
    const element = await explainOf(store, 'acme');
    expect(read(element)).to.equal('Acme Corp Loading');
    await expect(element).to.be.accessible();
    await leave();
  });

  it('labels that are another script than the page: wrapped, they stand where the page begins', async () => {
    const element = await explainOf(await storeOf([acme]), 'acme');
    element.parentElement!.dir = 'rtl';
    element.parentElement!.style.inlineSize = '190px';
    const label = all(element, '.measure .fold bdi').find((each) => each.offsetHeight > 30) as Node;
    const lines = document.createRange();
    lines.selectNodeContents(label);
    const rights = [...lines.getClientRects()].map(({ right }) => Math.round(right));
    expect(rights.length).to.be.greaterThan(1);
    expect(new Set(rights).size).to.equal(1);
  });

  it('an account and a model that are handed over without a store', async () => {
    const element = await fixture<HealthExplain>(
      html`<health-explain as-of=${DAY} .account=${acme} .model=${model}></health-explain>`,
    );
    await waitUntil(() => read(element).includes('Score: 61 of 100'));
    element.model = 'nonsense';
    await waitUntil(() => read(element, 'warnings').includes('what was there before stays'));
  });

  it('a hundred measures: dimensions first, the rest when asked for', async () => {
    const measures = Array.from({ length: 100 }, (_, i) => ({ id: `m${i}`, read: 'latest', metric: 'm' }));
    const wide = {
      ...model,
      variants: [],
      plays: [],
      stages: [],
      bandPlays: {},
      adjustments: [],
      metrics: {},
      dimensions: [{ id: 'd', measures }],
    };
    const element = await explainOf(await storeOf([{ id: 'a', name: 'A', metrics: { m: 60 } }], wide), 'a');
    expect(all(element, '.measure')).to.have.length(0);
    await press(element, 'd');
    expect(all(element, '[part=waterfall] .measure')).to.have.length(100);
  });

  it('another account: its own folds', async () => {
    const element = await explainOf(await storeOf([acme, like('other')]), 'acme');
    await press(element, 'Payment status');
    element.accountId = 'other';
    await element.updateComplete;
    expect(all(element, '.details')).to.have.length(0);
    await aTimeout(0);
    expect(read(element, 'header')).to.contain('other');
  });
});
