import { html, nothing, type TemplateResult } from 'lit';
import type { Day } from '../../scoring/contract/account.js';
import type { Progress } from '../../sdk/health-store-contract.js';
import type { ListWords } from '../../locales/list-words.js';

/** What the head of the list says. */
export interface HeadParts {
  /** The sentence on the portfolio. */
  readonly summary: string;
  readonly asOf: Day;
  /** That the rows are the picture of the last visit, and of which day; the sentence on the portfolio waits for data. */
  readonly stale: string | undefined;
  readonly shown: number;
  readonly total: number;
  readonly words: ListWords;
  /** How far the taking in of accounts is, while it goes on. */
  readonly progress: Progress | undefined;
  /** The search, and what stands beside it. */
  readonly search: TemplateResult;
}

/** One sentence on the portfolio; how many accounts are listed and as of which day, unless that is today; the search. */
export function listHead(parts: HeadParts): TemplateResult {
  const { summary, asOf, stale, shown, total, progress, words, search } = parts;
  return html`<div class="head" part="head">
    <div class="sayings">
      <p
        class="summary"
        part="summary"
        role=${stale ? 'status' : nothing}
        data-room=${stale ? summary : nothing}
      >
        <bdi>${stale ?? summary}</bdi>
      </p>
      <p class="quiet">
        <bdi role="status">${words.count(shown, total)}</bdi>${
          stale || asOf === today() ? nothing : html` · <bdi>${words.asOf(asOf)}</bdi>`
        }${progress ? html` · <bdi>${words.progress(progress)}</bdi>` : nothing}
      </p>
    </div>
    ${search}
  </div>`;
}

/** The reader's calendar date. */
function today(): Day {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}
