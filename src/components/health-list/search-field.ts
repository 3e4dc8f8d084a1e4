import { html, nothing, type TemplateResult } from 'lit';
import type { ListWords } from '../../locales/list-words.js';

/** What the search field shows and does. */
export interface SearchParts {
  readonly text: string;
  readonly words: ListWords;
  readonly search: (text: string) => void;
  /** From the field down into the rows. */
  readonly enterRows: () => void;
}

/** Text to find accounts by; Escape or the button clears it, Enter and the down arrow lead to the rows. */
export function searchField({ text, words, search, enterRows }: SearchParts): TemplateResult {
  const clear = (field: HTMLInputElement): void => {
    // Said here too, as what was typed in this frame has not been asked for yet.
    field.value = '';
    field.focus();
    search('');
  };
  const keys = (event: KeyboardEvent): void => {
    const field = event.currentTarget as HTMLInputElement;
    const clears = event.key === 'Escape' && field.value !== '';
    const enters = event.key === 'ArrowDown' || event.key === 'Enter';
    if (!clears && !enters) return;
    event.preventDefault();
    if (clears) clear(field);
    else enterRows();
  };
  const pressed = (event: Event): void => {
    const field = (event.currentTarget as HTMLElement).parentElement?.querySelector('input');
    if (field) clear(field);
  };
  return html`<div class="search" part="search">
    <svg class="glass" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <circle cx="7" cy="7" r="4.5" />
      <path d="M10.5 10.5 14 14" />
    </svg>
    <input
      type="search"
      autocomplete="off"
      spellcheck="false"
      dir=${text ? 'auto' : nothing}
      placeholder=${words.search}
      aria-label=${words.search}
      .value=${text}
      @input=${(event: Event) => search((event.target as HTMLInputElement).value)}
      @keydown=${keys}
    />
    ${
      text
        ? html`<button
            class="clear"
            aria-label=${words.clearSearch}
            title=${words.clearSearch}
            @click=${pressed}
          >
            <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
              <path d="M2 2 8 8M8 2 2 8" />
            </svg>
          </button>`
        : html`<kbd aria-hidden="true">/</kbd>`
    }
  </div>`;
}
