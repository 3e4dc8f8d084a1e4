import { fixture, html } from '@open-wc/testing';
import '../../src/elements/health-card.js';
import type { HealthCard } from '../../src/elements/health-card.js';
import { createHealthStore } from '../../src/sdk/index.js';
import type { HealthStore } from '../../src/sdk/health-store-contract.js';
import { exampleAccount, exampleModel } from '../fixtures/language.js';

/** The documentation's worked account, and its model. */
export const [acme, model] = [exampleAccount(), exampleModel()];

/** The day of the worked account. */
export const DAY = '2026-11-16';

/** Acme as it is, under other names and with other facts. */
export const like = (id: string, facts: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...acme,
  id,
  name: id,
  parent: undefined,
  ...facts,
});

/** A store that has taken everything in. */
export async function storeOf(accounts: unknown, document: unknown = model): Promise<HealthStore> {
  const store = createHealthStore({ model: document, accounts, asOf: DAY, viewer: 'u17' });
  await store.ready;
  return store;
}

/** A card of one account of a store, drawn. */
export async function cardOf(store: HealthStore, id: string | undefined): Promise<HealthCard> {
  const card = await fixture<HealthCard>(html`<health-card .store=${store} .accountId=${id}></health-card>`);
  await card.updateComplete;
  return card;
}

/** A card of Acme with other facts. */
export const cardWith = async (facts: Record<string, unknown>): Promise<HealthCard> =>
  cardOf(await storeOf([like('acme', { name: 'Acme Corp', ...facts })]), 'acme');

/** A model in which the newest number of `use` is the score: bands begin at 50 and 75. */
export const plain = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 'plain',
  version: '1',
  bands: [
    { id: 'low', label: 'Act now' },
    { id: 'mid', label: 'Look into', from: 50 },
    { id: 'high', label: 'On track', from: 75 },
  ],
  dimensions: [
    {
      id: 'using',
      label: 'Using it',
      measures: [{ id: 'use', label: 'Use', read: 'latest', metric: 'use' }],
    },
  ],
  ...more,
});

/** A card of an account with such scores, one a week, the last one today's. */
export async function cardOfScores(
  scores: readonly number[],
  more: Record<string, unknown> = {},
): Promise<HealthCard> {
  const use = { every: 'week', end: DAY, values: scores };
  return cardOf(await storeOf([{ id: 'acme', name: 'Acme', metrics: { use } }], plain(more)), 'acme');
}

const root = (card: HealthCard): ShadowRoot => card.shadowRoot!;

/** What a reader sees of a region (a part), or of the whole card; blanks of any kind are one blank. */
export function seen(card: HealthCard, part = 'card'): string {
  const texts = [...root(card).querySelectorAll<HTMLElement>(`[part='${part}']`)].map(
    (each) => each.innerText,
  );
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** The button of a card that reads like this. */
export function button(card: HealthCard, text: string): HTMLButtonElement {
  const found = [...root(card).querySelectorAll('button')].find((each) => each.innerText.trim() === text);
  if (!found) throw new Error(`no button "${text}" in: ${seen(card)}`);
  return found;
}

/** A promise of the next event of a type at an element, kept from doing anything else. */
export const next = <T extends Event>(target: EventTarget, type: string, prevent = false): Promise<T> =>
  new Promise((resolve) => {
    const hear = (event: Event): void => {
      if (prevent) event.preventDefault();
      resolve(event as T);
    };
    target.addEventListener(type, hear, { once: true });
  });
