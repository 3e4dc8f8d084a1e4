import { html, nothing, type TemplateResult } from 'lit';
import type { ListWords } from '../../locales/list-words.js';
import type { Problem } from '../../scoring/contract/problems.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';
import { isHarmless } from '../shared/harmless-problems.js';
import { isModelRefusal } from '../shared/is-model-refusal.js';

/** Problems listed on demand; more are counted. */
const LISTED = 100;

/** What could not be used of what the host sent, said quietly above the rows, in full on demand. */
export function listNotices(store: HealthStore, words: ListWords): TemplateResult {
  const ofModel = store.problems.filter(isModelRefusal);
  const others = store.problems.filter((problem) => problem.about !== 'model' && !isHarmless(problem));
  const ofDocuments = others.filter(({ record, severity }) => record === undefined && severity === 'error');
  const ofRecords = others.filter(({ record }) => record !== undefined);
  return html`${ofModel.length ? disclosure(words.modelKept, ofModel, 0, words) : nothing}
  ${ofDocuments.length ? disclosure(words.handedOver, ofDocuments, 0, words) : nothing}
  ${ofRecords.length ? recordsNotice(store, ofRecords, words) : nothing}`;
}

function recordsNotice(
  { size, truncated }: HealthStore,
  problems: readonly Problem[],
  words: ListWords,
): TemplateResult {
  const refused = recordsWith(problems, 'error');
  const partly = recordsWith(problems, 'warning');
  const isCut = truncated > 0;
  // Errors are kept before warnings: while there is a warning left, no error is missing.
  const total = isCut && partly === 0 ? undefined : refused + size;
  const head = refused ? words.unread(refused, total) : words.partlyRead(partly, isCut);
  return disclosure(head, problems, truncated, words);
}

/** Problems one a line: the record, the place in it, and what was expected there. */
export function problemList(
  problems: readonly Problem[],
  uncounted: number,
  words: ListWords,
): TemplateResult {
  const rest = Math.max(0, problems.length - LISTED) + uncounted;
  return html`<ul class="problems">
    ${problems.slice(0, LISTED).map((problem) => problemLine(problem, words))}
    ${rest > 0 ? html`<li class="quiet">${words.more(rest)}</li>` : nothing}
  </ul>`;
}

/** A record without an id is named by its place, as a developer would write it: `[61].name`. */
function problemLine({ record, path, expected, received }: Problem, words: ListWords): TemplateResult {
  const place = typeof record === 'number' ? `[${String(record)}]${path && `.${path}`}` : path;
  return html`<li>
    ${typeof record === 'string' ? html`<bdi class="record">${record}</bdi>` : nothing}
    ${place ? html`<code dir="ltr">${place}</code>` : nothing}
    <bdi class="quiet">${words.problem(expected, received)}</bdi>
  </li>`;
}

function disclosure(
  head: string,
  problems: readonly Problem[],
  uncounted: number,
  words: ListWords,
): TemplateResult {
  return html`<details class="notice" part="notice">
    <summary><bdi>${head}</bdi></summary>
    ${problemList(problems, uncounted, words)}
  </details>`;
}

/** Distinct records with a problem of this severity. */
function recordsWith(problems: readonly Problem[], severity: Problem['severity']): number {
  return new Set(problems.filter((problem) => problem.severity === severity).map(({ record }) => record))
    .size;
}
