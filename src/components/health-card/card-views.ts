import { html, nothing, type TemplateResult } from 'lit';
import type { Day } from '../../scoring/contract/account.js';
import type { Disagreement } from '../../scoring/explain/explanation.js';
import { bandChip } from '../shared/band-chip.js';
import { bandLook } from '../shared/band-look.js';
import type { CardScene } from './card-scene.js';

/** One of two views: who says so, what, and when. */
interface View {
  readonly who: string;
  readonly said: unknown;
  readonly on?: Day | undefined;
  readonly note?: string | undefined;
}

/** Two views of one account side by side, neither of them the right one. */
export function cardViews(scene: CardScene, disagreement: Disagreement): TemplateResult {
  const { formats } = scene.context;
  return html`<dl class="views">
    ${viewsOf(scene, disagreement).map(
      ({ who, said, on, note }) =>
        html`<div>
          <dt class="quiet"><bdi>${who}</bdi></dt>
          <dd>
            ${said}
            ${on === undefined ? nothing : html`<bdi class="quiet">${formats.date(on, scene.view.asOf)}</bdi>`}
          </dd>
          ${note ? html`<dd class="note"><bdi>${note}</bdi></dd>` : nothing}
        </div>`,
    )}
  </dl>`;
}

function viewsOf(
  { view, words, context, locale, model }: CardScene,
  disagreement: Disagreement,
): readonly [View, View] {
  const chip = (band: string): TemplateResult => bandChip(bandLook(band, model, locale));
  const { band } = disagreement;
  const signals: View = { who: words.views.signals, said: chip(band), on: view.asOf };
  switch (disagreement.kind) {
    case 'pulse':
      return [
        {
          who: view.mine ? words.views.you : words.views.team,
          said: chip(disagreement.pulse),
          on: disagreement.on,
          note: view.pulse?.note,
        },
        signals,
      ];
    case 'likelihood': {
      const said = html`<b>${context.formats.percent(disagreement.likelihood)}</b>`;
      return [{ who: words.views.likelihood, said }, signals];
    }
    case 'worst-child':
      return [
        { who: words.views.together, said: chip(band) },
        { who: context.name(disagreement.child), said: chip(disagreement.childBand) },
      ];
  }
}
