import { html, nothing, type TemplateResult } from 'lit';
import { actWords } from '../../locales/sentences/acts.js';
import type { CardScene } from './card-scene.js';

/** Acts told one by one; what is older is counted. */
const TOLD = 30;

/** What was done and said about the account, newest first, on demand; never by whom. */
export function cardRecord({
  view,
  words,
  context,
  locale,
  kept,
}: CardScene): TemplateResult | typeof nothing {
  const { acts } = view;
  if (acts.length === 0) return nothing;
  const notKept = locale.wording.archiveSentence(kept);
  const earlier = acts.length - TOLD;
  return html`<details class="fold acts" part="acts">
    <summary class="quiet">${words.acts}</summary>
    <ul>
      ${acts
        .slice(-TOLD)
        .reverse()
        .map((act) => html`<li><bdi>${actWords(locale).actSentence(act, context)}</bdi></li>`)}
      ${earlier > 0 ? html`<li class="quiet"><bdi>${words.earlierActs(earlier)}</bdi></li>` : nothing}
    </ul>
    ${notKept ? html`<p class="quiet"><bdi>${notKept}</bdi></p>` : nothing}
  </details>`;
}
