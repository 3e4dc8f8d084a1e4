import { aTimeout, fixtureCleanup, nextFrame } from '@open-wc/testing';
import {
  createPortfolioAccounts,
  DEMO_DAY,
  DEMO_VIEWER,
} from '../../demo/portfolio/create-portfolio-accounts.js';
import '../../src/elements/health-list.js';
import type { HealthList } from '../../src/elements/health-list.js';
import type { HealthStore, HealthStoreOptions } from '../../src/sdk/health-store-contract.js';
import { createHealthStore } from '../../src/sdk/index.js';

const address = new URL('../../demo/portfolio/model.json', import.meta.url);

/** The demo's model, as a host would have it. */
export const model = (await (await fetch(address)).json()) as Record<string, unknown>;

/** A store of the demo's portfolio, taken in. */
export async function portfolio(count = 60, options: HealthStoreOptions = {}): Promise<HealthStore> {
  const accounts = createPortfolioAccounts({ count, asOf: DEMO_DAY });
  const store = createHealthStore({ model, accounts, asOf: DEMO_DAY, viewer: DEMO_VIEWER, ...options });
  await store.ready;
  return store;
}

/** Ids in the order of the rows: those to look at today first. */
export function idsInOrder(store: HealthStore): readonly string[] {
  const first = store.today().accounts.map(({ id }) => id);
  return [...first, ...store.query({}).ids.filter((id) => !first.includes(id))];
}

export interface Setting extends Partial<HealthList> {
  /** Size of the list in pixels. */
  readonly inlineSize?: number;
  readonly blockSize?: number;
  readonly direction?: 'ltr' | 'rtl';
  readonly scheme?: 'light' | 'dark';
}

/** A list of the given size in the page, once it has drawn. */
export async function mount({
  inlineSize = 1200,
  blockSize = 600,
  direction = 'ltr',
  scheme = 'light',
  ...properties
}: Setting): Promise<HealthList> {
  const place = document.createElement('div');
  place.dir = direction;
  place.style.colorScheme = scheme;
  const list = Object.assign(document.createElement('health-list'), properties);
  list.style.inlineSize = `${String(inlineSize)}px`;
  list.style.maxBlockSize = 'none';
  list.style.blockSize = `${String(blockSize)}px`;
  place.append(list);
  document.body.append(place);
  mounted.push(place);
  await settled(list);
  return list;
}

const mounted: Element[] = [];

/** Takes every list out of the page. */
export function cleanUp(): void {
  for (const place of mounted.splice(0)) place.remove();
  fixtureCleanup();
}

/** Once the list has drawn what it was told, sizes taken up included. */
export async function settled(list: HealthList): Promise<void> {
  await nextFrame();
  await list.updateComplete;
  await nextFrame();
  await aTimeout(0);
}

/** The same store, telling of each call; what `heard` returns, unless undefined, is the answer. */
export function overheard(
  store: HealthStore,
  heard: (verb: string, args: readonly unknown[], answer: unknown) => unknown,
): HealthStore {
  return new Proxy(store, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        const answer: unknown = Reflect.apply(value, target, args);
        return heard(String(key), args, answer) ?? answer;
      };
    },
  });
}

export function find(list: HealthList, selector: 'input'): HTMLInputElement;
export function find(list: HealthList, selector: string): HTMLElement;
export function find(list: HealthList, selector: string): HTMLElement {
  const found = list.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing in the list fits ${selector}`);
  return found;
}

export const select = (list: HealthList, label: string): HTMLSelectElement =>
  find(list, `select[aria-label="${label}"]`) as HTMLSelectElement;

export const all = (list: HealthList, selector: string): HTMLElement[] => [
  ...(list.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

export const rows = (list: HealthList): HTMLElement[] =>
  all(list, '.lead-rows > [role="row"], .block > [role="row"]');

/** Told as a word, as the runner cannot report a failure that holds an element. */
export const has = (list: HealthList, selector: string): boolean => all(list, selector).length > 0;

/** What has the focus in the list: its role, the text of a button, or the element's name. */
export const focused = (list: HealthList): string | undefined => {
  const element = list.shadowRoot?.activeElement;
  return element?.role ?? (element?.localName === 'button' ? text(element) : element?.localName);
};

export const listBox = (list: HealthList): HTMLElement => find(list, '[role="grid"]');

/** Text as it is read: runs of white space are one. */
export const text = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const nameOf = (row: Element | null | undefined): string => text(row?.querySelector('.name'));

/** The place of a row among the accounts, from 1: the first row of the grid is its head. */
export const place = (row: Element | null | undefined): number =>
  Number(row?.getAttribute('aria-rowindex')) - 1;

/** The row the grid names as active. */
export const activeRow = (list: HealthList): HTMLElement | null => {
  const id = listBox(list).getAttribute('aria-activedescendant');
  return id === null ? null : (list.shadowRoot?.getElementById(id) ?? null);
};

export const button = (list: HealthList, label: string): HTMLButtonElement => {
  const found = all(list, 'button').find((each) => text(each).startsWith(label) || each.ariaLabel === label);
  if (!(found instanceof HTMLButtonElement)) throw new Error(`no button ${label}`);
  return found;
};
