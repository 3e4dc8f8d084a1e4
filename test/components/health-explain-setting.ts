import { fixture, html } from '@open-wc/testing';
import '../../src/elements/health-explain.js';
import type { HealthExplain } from '../../src/elements/health-explain.js';
import type { HealthStore } from '../../src/sdk/health-store-contract.js';

/** The explanation of one account of a store, drawn. */
export async function explainOf(store: HealthStore | undefined, id?: string): Promise<HealthExplain> {
  const element = await fixture<HealthExplain>(
    html`<health-explain .store=${store} .accountId=${id}></health-explain>`,
  );
  await element.updateComplete;
  return element;
}

/** All that matches inside the element. */
export const all = <T extends Element = HTMLElement>(element: HealthExplain, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];

const oneBlank = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a reader sees of a region (a part), or of it all; blanks of any kind are one blank. */
export const read = (element: HealthExplain, part = 'explain'): string =>
  oneBlank(
    all(element, `[part='${part}']`)
      .map((each) => each.innerText)
      .join(' '),
  );

/** The rows of a region's table as they read, cell by cell. */
export const table = (element: HealthExplain, part: string): string[] =>
  all<HTMLTableRowElement>(element, `[part='${part}'] .sum tr`)
    .filter((row) => !row.classList.contains('more'))
    .map((row) => oneBlank([...row.cells].map((cell) => cell.innerText).join(' ')));

/** The button that reads like this. */
export function press(element: HealthExplain, text: string): Promise<boolean> {
  const found = all(element, 'button').find((each) => each.innerText.trim() === text);
  if (!found) throw new Error(`no button “${text}” in: ${read(element)}`);
  found.click();
  return element.updateComplete;
}

/** A number as it is shown in English. */
export const shown = (text: string | undefined): number =>
  Number((text ?? '').replaceAll(/[,\s]/g, '').replace('−', '-'));
