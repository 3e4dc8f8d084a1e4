import { nextFrame } from '@open-wc/testing';
import '../../src/elements/health-portfolio.js';
import type { HealthPortfolio } from '../../src/elements/health-portfolio.js';
import type { HealthStore } from '../../src/sdk/health-store-contract.js';
import type { PortfolioQuestion, PortfolioReport } from '../../src/sdk/portfolio/portfolio-report.js';
import { portfolio, text as textOf } from './health-list-setting.js';

/** Browsers' own data differ in how they write thousands and millions in British English. */
const plain = (written: string): string =>
  written.replace(/(\d)([km])\b/g, (_, digit: string, letter: string) => digit + letter.toUpperCase());

export const text = (element: Element | null | undefined): string => plain(textOf(element));

/** What an element is called where its text is not its name: what is shown may be hidden from those who hear it. */
function nameOf(element: Element): string | undefined {
  if (element.ariaLabel !== null) return plain(element.ariaLabel);
  const heard = element.querySelector(':scope > [aria-hidden] + .sr-only');
  return heard ? text(heard) : undefined;
}

/** The demo's portfolio, taken in once: what is asked of it here changes nothing in it. */
export const demo = await portfolio();

/** A store of the demo's portfolio in which some parts are other ones. */
export function storeLike(parts: Partial<HealthStore>): HealthStore {
  return new Proxy(demo, {
    get: (target, key) => {
      if (key in parts) return Reflect.get(parts, key) as unknown;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** A store of the demo's portfolio that answers with this report. */
export const storeWith = (report: PortfolioReport): HealthStore =>
  storeLike({ portfolio: () => Promise.resolve(report) });

/** A store that changes, and answers, when it is told to; answers come in any order. */
export class SlowStore {
  readonly store: HealthStore;
  readonly asked: (PortfolioQuestion | undefined)[] = [];
  readonly #answers: { resolve(report: PortfolioReport): void; reject(error: Error): void }[] = [];
  readonly #listeners = new Set<() => void>();
  #version = 1;

  constructor() {
    const version = (): number => this.#version;
    this.store = storeLike({
      get version() {
        return version();
      },
      subscribe: (listener) => {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
      },
      portfolio: (question) => {
        this.asked.push(question);
        return new Promise((resolve, reject) => this.#answers.push({ resolve, reject }));
      },
    });
  }

  change(): void {
    this.#version++;
    for (const listener of this.#listeners) listener();
  }

  answer(question: number, report: PortfolioReport): void {
    this.#answers[question]?.resolve(report);
  }

  refuse(question: number): void {
    this.#answers[question]?.reject(new Error('no'));
  }
}

export interface Place {
  /** Width in pixels. */
  readonly inlineSize?: number;
  readonly direction?: 'ltr' | 'rtl';
  readonly scheme?: 'light' | 'dark';
}

const mounted: Element[] = [];

/** An overview in the page, once it has drawn its answer. */
export async function mount(
  properties: Partial<HealthPortfolio>,
  { inlineSize = 1000, direction = 'ltr', scheme = 'light' }: Place = {},
): Promise<HealthPortfolio> {
  const place = document.createElement('div');
  place.dir = direction;
  place.lang = 'en-GB';
  place.style.colorScheme = scheme;
  place.style.inlineSize = `${String(inlineSize)}px`;
  const overview = Object.assign(document.createElement('health-portfolio'), properties);
  place.append(overview);
  document.body.append(place);
  mounted.push(place);
  await settled(overview);
  return overview;
}

/** Takes every overview out of the page. */
export function cleanUp(): void {
  for (const place of mounted.splice(0)) place.remove();
}

/** Once the overview has drawn what it was told, an answer that is there included. */
export async function settled(overview: HealthPortfolio): Promise<void> {
  await overview.updateComplete;
  await nextFrame();
  await overview.updateComplete;
}

/** Once the store itself has answered. */
export async function answered(overview: HealthPortfolio): Promise<void> {
  for (let turn = 0; turn < 200 && all(overview, '[aria-busy=true]').length > 0; turn++) await nextFrame();
  await settled(overview);
}

export const all = (overview: HealthPortfolio, selector: string): HTMLElement[] => [
  ...(overview.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** What is read in a part, or in all of it; folded parts are read too. */
export const read = (overview: HealthPortfolio, selector = '[part=portfolio]'): string =>
  all(overview, selector)
    .map((each) => text(each))
    .join(' | ');

/** The rows of a part's tables, cell by cell. */
export const rows = (overview: HealthPortfolio, part: string): string[] =>
  all(overview, `[part=${part}] tbody tr`).map((row) =>
    [...row.children]
      .filter((cell) => getComputedStyle(cell).display !== 'none')
      .map((cell) => text(cell))
      .join(' | '),
  );

/** The button with these words, or with this name. */
export const button = (overview: HealthPortfolio, label: string): HTMLButtonElement => {
  const found = all(overview, 'button').find((each) => text(each) === label || nameOf(each) === label);
  if (!(found instanceof HTMLButtonElement)) throw new Error(`no button ${label} in: ${read(overview)}`);
  return found;
};

/** What has the focus: the name of a button, else the text of what it is. */
export const focused = (overview: HealthPortfolio): string | undefined => {
  const element = overview.shadowRoot?.activeElement;
  return element ? (nameOf(element) ?? text(element)) : undefined;
};
