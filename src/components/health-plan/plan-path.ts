import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PlanScene } from './plan-scene.js';

type Place = keyof PlanScene['plan']['places'];

/** A stage that is passed is ticked, the one an account is in is a filled dot in a ring, those to come are open. */
const SHAPES: Readonly<Record<Place, TemplateResult>> = {
  passed: svg`<circle class="solid" cx="8" cy="8" r="7" /><path class="tick" d="M4.8 8.2 L7.1 10.5 L11.3 5.9" />`,
  now: svg`<circle class="ring" cx="8" cy="8" r="6.75" /><circle class="dot" cx="8" cy="8" r="3.5" />`,
  ahead: svg`<circle class="ring" cx="8" cy="8" r="6.75" />`,
};

/** The stages of the model in their order: which are behind the account, which it is in, which are to come. */
export function planPath({ view, model, plan, context }: PlanScene): TemplateResult | typeof nothing {
  const stages = model.stages ?? [];
  if (stages.length === 0) return nothing;
  const now = stages.findIndex(({ id }) => id === view.stage);
  const placeOf = (index: number): Place => (index < now ? 'passed' : index === now ? 'now' : 'ahead');
  return html`<ol class="path" part="path" aria-label=${plan.path}>
    ${stages.map(({ id }, index) => {
      const place = placeOf(index);
      return html`<li class=${place} part="stage" aria-current=${place === 'now' ? 'step' : nothing}>
        <svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          ${SHAPES[place]}
        </svg>
        <span class="stage-name"><bdi>${context.labels.stage(id)}</bdi></span>
        <span class="place quiet">${plan.places[place]}</span>
      </li>`;
    })}
  </ol>`;
}
