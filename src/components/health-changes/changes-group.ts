import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../shared/heading.js';
import { changeEntry } from './change-entry.js';
import type { ChangeGroup, ChangesScene } from './changes-scene.js';

/** Groups that ask for nothing: there to be unfolded. */
const FOLDED: ReadonlySet<ChangeGroup['key']> = new Set(['good-news', 'know', 'seen']);

/** Accounts with the same thing to do, in the order in which to look, under a heading with their count. */
export function changesGroup(scene: ChangesScene, group: ChangeGroup): TemplateResult {
  const { words, context } = scene;
  const title = heading(
    scene.headingLevel + 1,
    'group-title',
    html`${group.key === 'seen' ? words.seen : words.todos[group.key]}
      <span class="count">${context.formats.number(group.changes.length)}</span>`,
  );
  return FOLDED.has(group.key)
    ? html`<details class="group" part="group">
        <summary>${title}</summary>
        ${entries(scene, group)}
      </details>`
    : html`<section class="group" part="group">${title} ${entries(scene, group)}</section>`;
}

function entries(scene: ChangesScene, group: ChangeGroup): TemplateResult {
  const shown = scene.shown(group);
  const rest = group.changes.length - shown;
  // Another button each time, so that the focus goes on to the first of those that came.
  const more = keyed(
    shown,
    html`<button type="button" class="more subtle" @click=${() => scene.onMore(group)}>
      ${scene.locale.wording.more(rest)}
    </button>`,
  );
  return html`<ul class="entries">
      ${repeat(
        group.changes.slice(0, shown),
        ({ id }) => id,
        (change) => changeEntry(scene, change, group.key !== 'seen'),
      )}
    </ul>
    ${rest > 0 ? more : nothing}`;
}
