import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { Chart } from 'chart.js';
import type { HealthTrend } from '../../src/elements/health-trend.js';
import { createHealthStore } from '../../src/sdk/index.js';
import { acme, DAY, like, model, storeOf } from './health-card-setting.js';
import { find, seen, trendOf } from './health-trend-setting.js';
import { leave, open, ownArchive, visit } from './visit-setting.js';

describe('states of a trend', () => {
  afterEach(leave);

  it('keeps its space while data are on their way', async () => {
    const store = createHealthStore({ model, asOf: DAY });
    const trend = await fixture<HealthTrend>(
      html`<health-trend .store=${store} account-id="acme"></health-trend>`,
    );
    expect(seen(trend, 'loading')).to.equal('Loading…'.slice(0, seen(trend, 'loading').length));
    expect(trend.getBoundingClientRect().height).to.be.greaterThan(200);
    store.close();
  });

  it('says what is missing: an account, that account, a model, or a score', async () => {
    const store = await storeOf([like('acme'), { id: 'bare', name: 'Bare' }]);
    const told = async (id: string | undefined): Promise<string> => seen(await trendOf(store, id), 'notice');
    expect(await told(undefined)).to.contain('No account chosen');
    expect(await told('nobody')).to.contain('No account “nobody” here');
    expect(await told('bare')).to.contain('No score in this time');
    const broken = await storeOf([like('acme')], { id: 'm' });
    expect(seen(await trendOf(broken, 'acme'), 'notice')).to.contain('The health model could not be read');
  });

  it('says whose trend is on its way, where the last visit knows', async () => {
    const options = { archive: ownArchive(), model, names: { acme: 'Acme Corp' } };
    await visit({ ...options, accounts: [acme], asOf: '2026-11-13' });
    const store = open({ ...options, asOf: DAY });
    await waitUntil(() => store.restored);
    const trend = await trendOf(store, 'acme');
    expect(seen(trend, 'loading')).to.equal('Acme Corp Score over time Loading');
    await expect(trend).to.be.accessible();
  });

  it('stands alone with an account and a model', async () => {
    const trend = await fixture<HealthTrend>(
      html`<health-trend .account=${acme} .model=${model} as-of=${DAY}></health-trend>`,
    );
    await waitUntil(() => find(trend, '[role=slider]'));
    expect(seen(trend, 'header')).to.contain('Acme');
    await expect(trend).to.be.accessible();
  });

  it('is one column of 320 pixels without running over', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.inlineSize = '288px';
    const trend = await trendOf(await storeOf([like('acme')]), 'acme');
    box.append(trend);
    find(trend, 'details')!.setAttribute('open', '');
    await trend.updateComplete;
    const frame = find(trend, '.trend')!;
    expect(frame.scrollWidth).to.be.at.most(frame.clientWidth);
  });

  it('leaves no chart behind when it goes, and draws again when it comes back', async () => {
    const store = await storeOf([like('acme')]);
    const before = Object.keys(Chart.instances).length;
    for (let count = 0; count < 50; count++) {
      const trend = document.createElement('health-trend');
      Object.assign(trend, { store, accountId: 'acme' });
      document.body.append(trend);
      await trend.updateComplete;
      await waitUntil(() => Object.keys(Chart.instances).length === before + 1, 'a chart', { interval: 1 });
      trend.remove();
      expect(Object.keys(Chart.instances).length).to.equal(before);
    }
    const trend = await trendOf(store, 'acme');
    const { parentElement: place } = trend;
    trend.remove();
    place!.append(trend);
    await trend.updateComplete;
    expect(Object.keys(Chart.instances).length).to.equal(before + 1);
    trend.remove();
  }).timeout(30_000);

  it('hears of nothing any more once it is gone', async () => {
    const heard: string[] = [];
    const listen = Reflect.get(EventTarget.prototype, 'addEventListener') as () => void;
    const listening = new Set<AbortSignal>();
    MediaQueryList.prototype.addEventListener = function (...asked: unknown[]): void {
      const { signal } = asked[2] as { signal: AbortSignal };
      listening.add(signal);
      signal.addEventListener('abort', () => listening.delete(signal));
      heard.push(this.media);
      Reflect.apply(listen, this, asked);
    };
    try {
      const trend = await trendOf(await storeOf([like('acme')]), 'acme');
      expect(heard.length).to.be.greaterThan(2);
      trend.remove();
      expect(listening.size).to.equal(0);
    } finally {
      Reflect.deleteProperty(MediaQueryList.prototype, 'addEventListener');
    }
  });
});
