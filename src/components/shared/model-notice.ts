import { html, nothing, type TemplateResult } from 'lit';
import type { HealthLocale } from '../../locales/wording.js';
import type { Problem } from '../../scoring/contract/problems.js';

/** Problems that are told; more are counted. */
const TOLD = 5;

/** No model to go by: what is wrong with the one that came, if one did. */
export function modelNotice({ wording }: HealthLocale, refusals: readonly Problem[]): TemplateResult {
  const rest = refusals.length - TOLD;
  return html`<div class="notice" part="notice" role="status">
    <p>${refusals.length ? wording.modelRefused : wording.modelMissing}</p>
    <p class="quiet">${wording.modelHow}</p>
    ${refusals.slice(0, TOLD).map((problem) => html`<p class="quiet"><bdi>${wording.problem(problem)}</bdi></p>`)}
    ${rest > 0 ? html`<p class="quiet">${wording.more(rest)}</p>` : nothing}
  </div>`;
}
