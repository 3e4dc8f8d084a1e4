import { html, type TemplateResult } from 'lit';

/** An aside in brackets, of any script; a longer one has to be broken like any text. */
const ASIDE = /([(（][^()（）]{1,24}[)）])/;

/** A text whose short asides in brackets stay on one line: “(5 to 10)” torn apart is no range. */
export const keptTogether = (text: string): (string | TemplateResult)[] =>
  text
    .split(ASIDE)
    .map((part, place) => (place % 2 === 1 ? html`<span class="together">${part}</span>` : part));
