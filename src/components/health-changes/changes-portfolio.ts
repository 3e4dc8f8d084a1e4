import { html, nothing, type TemplateResult } from 'lit';
import type { PortfolioChange } from '../../sdk/changes/change-report.js';
import type { Movers } from '../../locales/changes-words.js';
import { heading } from '../shared/heading.js';
import type { ChangesScene } from './changes-scene.js';

/** What is said once, so that it is not said of each account. */
export function changesPortfolio(scene: ChangesScene): TemplateResult | typeof nothing {
  const { report, words, context } = scene;
  if (report.portfolio.length === 0) return nothing;
  return html`<section class="once" part="portfolio">
    ${heading(scene.headingLevel + 1, 'group-title', words.portfolio)}
    <ul>
      ${report.portfolio.map((change) => html`<li><bdi>${words.once(change, moversOf(scene, change), context)}</bdi></li>`)}
      ${report.folded ? html`<li class="quiet"><bdi>${words.folded(report.folded, context)}</bdi></li>` : nothing}
    </ul>
  </section>`;
}

/** Who is here came; who is not, left. */
function moversOf({ store, context }: ChangesScene, change: PortfolioChange): Movers {
  const ids = change.kind === 'composition' ? change.ids : [];
  const names = (here: boolean): string[] =>
    ids.filter((id) => (store.get(id) !== undefined) === here).map((id) => context.name(id));
  return { left: names(false), came: names(true) };
}
