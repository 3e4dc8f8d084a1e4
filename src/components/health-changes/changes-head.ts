import { html, nothing, type TemplateResult } from 'lit';
import type { ChangesFacts } from '../../locales/changes-words.js';
import { heading } from '../shared/heading.js';
import type { ChangesScene } from './changes-scene.js';

/** The one sentence on top: since when, and what there is to do. */
export function changesHead(scene: ChangesScene, choice: TemplateResult): TemplateResult {
  const { words, report, groups, context } = scene;
  const unseen = groups.flatMap(({ changes }) => changes);
  return html`<header class="head" part="head">
    <div class="title-line">${heading(scene.headingLevel, 'region', words.title)} ${choice}</div>
    ${
      report.since === undefined
        ? firstVisit(scene)
        : html`<p class="summary" part="summary" role="status" tabindex="-1">
            <bdi>${words.summary(facts(scene, report.since), context)}</bdi>
          </p>`
    }
    ${report.since !== undefined && report.basis === 'restated' ? html`<p class="quiet">${words.restated}</p>` : nothing}
    ${
      unseen.length > 1
        ? html`<button type="button" class="all-seen subtle" @click=${() => scene.onSeen(unseen)}>
            ${words.markAllSeen}
          </button>`
        : nothing
    }
  </header>`;
}

/** Nothing earlier to compare with; whether that will be another time depends on what is kept. */
function firstVisit({ words, store, locale }: ChangesScene): TemplateResult {
  const { kind, reason } = store.archive;
  return html`<p class="summary" part="summary" role="status" tabindex="-1">
      ${kind === 'memory' ? locale.wording.archiveSentence(reason) || words.noVisits : words.firstVisit}
    </p>
    <p class="quiet">${words.orCompare}</p>`;
}

function facts({ report, groups, seen }: ChangesScene, since: string): ChangesFacts {
  const toFollowUp = groups.find(({ key }) => key === 'follow-up')?.changes ?? [];
  return {
    since,
    unseen: Object.fromEntries(groups.map(({ key, changes }) => [key, changes.length])),
    // A play that is due counts where it is to be followed up, not where there is something weightier to do.
    plays: toFollowUp.reduce((sum, { due }) => sum + due.length, 0),
    seen: seen.length,
    quiet: report.quiet,
    once: report.portfolio.length > 0,
  };
}
