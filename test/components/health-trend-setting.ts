import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/health-trend.js';
import type { HealthTrend } from '../../src/elements/health-trend.js';
import type { HealthStore } from '../../src/sdk/health-store-contract.js';
import { like, storeOf } from './health-card-setting.js';

/** A trend of one account of a store, with its chart drawn where there is a score to draw. */
export async function trendOf(store: HealthStore, id: string | undefined): Promise<HealthTrend> {
  const trend = await fixture<HealthTrend>(
    html`<health-trend .store=${store} .accountId=${id}></health-trend>`,
  );
  await trend.updateComplete;
  if (find(trend, 'canvas')) await waitUntil(() => find(trend, '[role=slider]'), 'the chart is here');
  await trend.updateComplete;
  return trend;
}

/** A trend of the documentation's account with other facts. */
export const trendWith = async (facts: Record<string, unknown> = {}): Promise<HealthTrend> =>
  trendOf(await storeOf([like('acme', { name: 'Acme Corp', ...facts })]), 'acme');

/** An element in it, by a selector. */
export const find = (trend: HealthTrend, selector: string): HTMLElement | null =>
  trend.shadowRoot!.querySelector<HTMLElement>(selector);

/** What a reader sees of a region; blanks of any kind are one blank. */
export const seen = (trend: HealthTrend, part = 'trend'): string =>
  (find(trend, `[part=${part}]`)?.innerText ?? '').replace(/\s+/g, ' ').trim();

/** The texts of the rows of the table, cell by cell, without the head. */
export const rows = (trend: HealthTrend): string[][] =>
  [...trend.shadowRoot!.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) =>
    [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
  );

/** The button that reads like this. */
export function press(trend: HealthTrend, text: string): Promise<unknown> {
  const buttons = [...trend.shadowRoot!.querySelectorAll('button')];
  const found = buttons.find((each) => each.textContent.trim() === text);
  if (!found) throw new Error(`no button "${text}" in: ${seen(trend)}`);
  found.click();
  return trend.updateComplete;
}
