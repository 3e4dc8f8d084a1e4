import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { changesGroup } from './changes-group.js';
import { changesHead } from './changes-head.js';
import { changesPortfolio } from './changes-portfolio.js';
import type { ChangeGroup, ChangesScene } from './changes-scene.js';
import { changesFoot } from './changes-states.js';

/** The sentence, what is said once, then the groups by what to do, what was seen, and what is as before. */
export function changesFeed(scene: ChangesScene, choice: TemplateResult): TemplateResult {
  const { report, groups, seen, words, context, store, locale } = scene;
  const all: ChangeGroup[] = seen.length ? [...groups, { key: 'seen', changes: seen }] : [...groups];
  const { kind, reason } = store.archive;
  const hasDay = report.since !== undefined;
  return html`${changesHead(scene, choice)} ${changesPortfolio(scene)}
  ${repeat(
    all,
    ({ key }) => key,
    (group) => changesGroup(scene, group),
  )}
  ${changesFoot([
    hasDay && report.quiet > 0 ? words.asBefore(report.quiet, context) : '',
    hasDay && kind === 'memory' ? locale.wording.archiveSentence(reason) : '',
  ])}`;
}
