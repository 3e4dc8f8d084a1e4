import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/health-explain.js';
import type { HealthExplain } from '../../src/elements/health-explain.js';
import { chartPictureOf } from '../../src/components/health-trend/chart-picture-of.js';
import { readPalette } from '../../src/components/health-trend/palette.js';
import { SceneReader } from '../../src/components/health-trend/scene-reader.js';
import { english } from '../../src/locales/en.js';
import type { HealthStore } from '../../src/sdk/health-store-contract.js';
import { cardOf, DAY, plain, seen, storeOf } from './health-card-setting.js';
import { rows, seen as seenOnTrend, trendOf } from './health-trend-setting.js';

/** An account with such scores, one a week, the last one today's. */
const scored = (values: readonly number[], more: Record<string, unknown> = {}): Promise<HealthStore> =>
  storeOf([{ id: 'acme', name: 'Acme', metrics: { use: { every: 'week', end: DAY, values } } }], plain(more));

const explainOf = async (store: HealthStore): Promise<HealthExplain> =>
  fixture<HealthExplain>(html`<health-explain .store=${store} .accountId=${'acme'}></health-explain>`);

const textIn = (element: Element, selector: string): string =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!.innerText.replace(/\s+/g, ' ').trim();

describe('one number of one account', () => {
  for (const [score, written] of [
    [74.6, '74.6'],
    [74.96, '74.96'],
    [74.4, '74'],
    [75, '75'],
  ] as const) {
    it(`is written alike by all elements, and not over the edge of a band: ${String(score)}`, async () => {
      const store = await scored([60, 60, score]);
      const card = await cardOf(store, 'acme');
      expect(seen(card, 'score')).to.contain(`${written} of`);
      const workings = card.shadowRoot!.querySelector('[part=workings] tfoot td')!;
      expect(workings.textContent.trim()).to.equal(written);
      const explain = await explainOf(store);
      expect(textIn(explain, '[part=score]')).to.contain(`Score: ${written} of`);
      expect(textIn(explain, '[part=waterfall] tfoot td:last-child')).to.equal(written);
      const trend = await trendOf(store, 'acme');
      expect(rows(trend)[0]![1]).to.equal(written);
      expect(seenOnTrend(trend, 'reading')).to.contain(written);
    });
  }

  it('stands on one band today, where the model holds it below an edge that it passed', async () => {
    const store = await scored([60, 60, 60, 76], { hold: 3 });
    expect(store.get('acme')!.explanation.band).to.equal('mid');
    const trend = await trendOf(store, 'acme');
    expect(rows(trend)[0]!.slice(1, 3)).to.eql(['76', 'Look into']);
    expect(seenOnTrend(trend, 'reading')).to.contain('Look into');
  });

  it('has its edges written with their decimals on another scale', async () => {
    const store = await scored([60, 70], { display: { max: 10, decimals: 1 } });
    const trend = await trendOf(store, 'acme');
    const { model } = store;
    const view = store.get('acme')!;
    const scene = new SceneReader().read(store, {
      view,
      model: model!,
      locale: english,
      recorded: [],
      chosen: new Set(),
      weeks: 26,
    });
    const picture = chartPictureOf(scene, readPalette(trend.renderRoot)!, false);
    expect([50, 75].map((edge) => picture.scoreLabel(edge))).to.eql(['5', '7.5']);
  });

  it('moves on the scale it is written on', async () => {
    const store = await scored([74, 74, 74, 74, 74, 70], { display: { max: 10, decimals: 1 } });
    const card = await cardOf(store, 'acme');
    expect(seen(card, 'score')).to.contain('7.0 of 10');
    expect(seen(card, 'movement')).to.contain('Fell 0.4 points in four weeks');
    card.size = 'inline';
    await card.updateComplete;
    expect(seen(card, 'inline')).to.contain('−0.4 in 4 weeks');
  });
});
