import { html, nothing, svg, type TemplateResult } from 'lit';
import type { AccountGoal } from '../../sdk/account-view.js';
import { heading } from '../shared/heading.js';
import type { PlanScene } from './plan-scene.js';

/** What the customer wants to reach, beside where it stands. Which way is better is not known, so nothing is judged. */
export function planGoals(scene: PlanScene): TemplateResult | typeof nothing {
  const { view, plan } = scene;
  if (view.goals.length === 0) return nothing;
  return html`<section class="goals" part="goals">
    ${heading(scene.headingLevel + 1, 'region', plan.goals)}
    <ul>
      ${view.goals.map((goal) => html`<li part="goal">${goalBody(scene, goal)}</li>`)}
    </ul>
  </section>`;
}

function goalBody({ plan, context }: PlanScene, goal: AccountGoal): TemplateResult {
  const reached = plan.reached(goal, context);
  return html`<p class="goal">
      <bdi>${plan.goal(goal, context)}</bdi>
      ${reached ? html`<span class="quiet small"><bdi>${reached}</bdi></span>` : nothing}
    </p>
    ${goal.now !== undefined && goal.goal > 0 ? bar(goal.now / goal.goal) : nothing}`;
}

/** Decoration: the words say it. */
const bar = (share: number): TemplateResult =>
  html`<svg class="bar" aria-hidden="true" focusable="false">
    ${svg`<rect class="track" width="100%" height="4" y="1" rx="2" />
      <rect class="filled" width="${Math.min(Math.max(share, 0), 1) * 100}%" height="4" y="1" rx="2" />`}
  </svg>`;
