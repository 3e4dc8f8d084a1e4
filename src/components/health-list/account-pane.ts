import { html, type TemplateResult } from 'lit';
import { listWords } from '../../locales/sentences/list.js';
import type { HealthLocale } from '../../locales/wording.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';

/** The card as the list knows it: by its tag and these properties, so that the list need not load it. */
interface CardElement extends HTMLElement {
  store: HealthStore | undefined;
  accountId: string | undefined;
  locale: HealthLocale | undefined;
}

/**
 * A card element of `tag`, showing one account of the store.
 *
 * @returns undefined while nobody has registered the tag; `whenThere` is called once they have
 */
export function cardFor(
  tag: string,
  present: Element | undefined,
  whenThere: () => void,
): CardElement | undefined {
  if (!tag.includes('-')) return undefined;
  if (!customElements.get(tag)) {
    void customElements.whenDefined(tag).then(whenThere, () => undefined);
    return undefined;
  }
  return (present?.localName === tag ? present : document.createElement(tag)) as CardElement;
}

/** The place beside the rows, or over them where there is no room, in which the chosen account is shown. */
export function accountPane(card: Element, locale: HealthLocale, leave: () => void): TemplateResult {
  const escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) leave();
  };
  return html`<section class="pane" part="pane" aria-label=${listWords(locale).account} @keydown=${escape}>
    <button class="leave" part="close" @click=${leave}>
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true"><path d="M2 2 8 8M8 2 2 8" /></svg>
      ${listWords(locale).close}
    </button>
    ${card}
  </section>`;
}
