import { nextFrame } from '@open-wc/testing';
import '../../src/elements/health-changes.js';
import type { HealthChanges } from '../../src/elements/health-changes.js';
import type { ChangeReport } from '../../src/sdk/changes/change-report.js';
import type { HealthStore } from '../../src/sdk/health-store-contract.js';
import { portfolio, text as textOf } from './health-list-setting.js';

/** Browsers' own data differ in whether a comma follows the weekday. */
export const text = (element: Element | null | undefined): string =>
  textOf(element).replace(/(\w+day), /g, '$1 ');

/** The demo's portfolio, taken in once: what is asked of it here changes nothing in it. */
const demo = await portfolio();

const KEPT = { accepted: 1, rejected: 0, problems: [], truncated: 0 } as const;

/** A store of the demo's portfolio that answers with this report; other parts can be other ones too. */
export function storeWith(
  report: ChangeReport | undefined,
  parts: Partial<
    Pick<HealthStore, 'archive' | 'changesSince' | 'markSeen' | 'version' | 'status' | 'subscribe'>
  > = {},
): HealthStore {
  const own = {
    archive: { kind: 'indexeddb', reason: 'keeping', encrypted: false },
    changesSince: () => (report ? Promise.resolve(report) : new Promise(() => undefined)),
    markSeen: () => Promise.resolve(KEPT),
  };
  return new Proxy(demo, {
    get: (target, key) => {
      if (key in parts) return Reflect.get(parts, key) as unknown;
      if (key in own) return Reflect.get(own, key) as unknown;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

export interface Place {
  /** Width in pixels. */
  readonly inlineSize?: number;
  readonly direction?: 'ltr' | 'rtl';
  readonly scheme?: 'light' | 'dark';
}

const mounted: Element[] = [];

/** A feed in the page, once it has drawn its answer. */
export async function mount(
  properties: Partial<HealthChanges>,
  { inlineSize = 480, direction = 'ltr', scheme = 'light' }: Place = {},
): Promise<HealthChanges> {
  const place = document.createElement('div');
  place.dir = direction;
  place.lang = 'en-GB';
  place.style.colorScheme = scheme;
  place.style.inlineSize = `${String(inlineSize)}px`;
  const feed = Object.assign(document.createElement('health-changes'), properties);
  place.append(feed);
  document.body.append(place);
  mounted.push(place);
  await settled(feed);
  return feed;
}

/** Takes every feed out of the page. */
export function cleanUp(): void {
  for (const place of mounted.splice(0)) place.remove();
}

/** Once the feed has drawn what it was told, an answer that is there included. */
export async function settled(feed: HealthChanges): Promise<void> {
  await feed.updateComplete;
  await nextFrame();
  await feed.updateComplete;
}

const root = (feed: HealthChanges): ShadowRoot => feed.shadowRoot!;

export const all = (feed: HealthChanges, selector: string): HTMLElement[] => [
  ...root(feed).querySelectorAll<HTMLElement>(selector),
];

/** What is read in a part of the feed, or in all of it; folded parts are read too. */
export const read = (feed: HealthChanges, selector = '[part=feed]'): string =>
  all(feed, selector)
    .map((each) => text(each))
    .join(' | ');

/** The entry of an account, by its name. */
export const entry = (feed: HealthChanges, name: string): HTMLElement => {
  const found = all(feed, '[part=entry]').find((each) => text(each.querySelector('[part=name]')) === name);
  if (!found) throw new Error(`no entry of ${name} in: ${read(feed)}`);
  return found;
};

/** Headings of the groups that are shown, with their counts. */
export const groups = (feed: HealthChanges): string[] =>
  all(feed, '[part=group]').map((group) => text(group.querySelector('h1, h2, h3, h4, h5, h6')));

/** The button with these words, or with this name. */
export const button = (feed: HealthChanges, label: string): HTMLButtonElement => {
  const found = all(feed, 'button').find((each) => text(each) === label || each.ariaLabel === label);
  if (!(found instanceof HTMLButtonElement)) throw new Error(`no button ${label} in: ${read(feed)}`);
  return found;
};

/** What has the focus: the name of a button, else the text of what it is. */
export const focused = (feed: HealthChanges): string | undefined => {
  const element = root(feed).activeElement;
  return element ? (element.ariaLabel ?? text(element)) : undefined;
};
