import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { english } from '../../locales/en.js';
import type { HealthLocale } from '../../locales/wording.js';
import { loadLocale, spokenLocale } from '../../locales/load-locale.js';
import { adoptStylesIn } from './adopt-styles-in.js';
import { closestLanguage } from './closest-language.js';
import { failSoftly } from './fail-softly.js';

/** A host may hand over anything: what is no locale counts as left out. */
const isLocale = ({ tag, wording }: Partial<HealthLocale>): boolean =>
  typeof tag === 'string' && typeof wording === 'object';

/**
 * What all elements have in common: a language, and that nothing handed to them throws in the page. An element is first
 * drawn once its words are here; what cannot be drawn leaves what was drawn before.
 */
export abstract class HealthElement extends LitElement {
  /** The language; that of the closest `lang` if left out, English where there are no words for it. */
  @property({ attribute: false }) locale: HealthLocale | undefined;

  #page: MutationObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // A page that changes its language changes that of its elements.
    this.#page = new MutationObserver(() => this.requestUpdate());
    this.#page.observe(this.ownerDocument.documentElement, { attributeFilter: ['lang'] });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#page?.disconnect();
  }

  /** Another document wears none of this one's sheets. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStylesIn(this.shadowRoot, this.#class.elementStyles);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === document) return super.createRenderRoot();
    const root = this.attachShadow(this.#class.shadowRootOptions);
    adoptStylesIn(root, this.#class.elementStyles);
    return root;
  }

  /** The words to speak. */
  protected get spoken(): HealthLocale {
    return this.#spoken() ?? english;
  }

  protected override async scheduleUpdate(): Promise<void> {
    try {
      // While one language loads, the page may come to speak another.
      while (!this.#spoken()) await loadLocale(closestLanguage(this) ?? english.tag);
      await super.scheduleUpdate();
    } catch (error) {
      failSoftly(error);
    }
  }

  get #class(): typeof LitElement {
    return this.constructor as typeof LitElement;
  }

  #spoken(): HealthLocale | undefined {
    const { locale } = this;
    return locale && isLocale(locale) ? locale : spokenLocale(closestLanguage(this) ?? english.tag);
  }
}
