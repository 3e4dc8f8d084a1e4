import { html, type TemplateResult } from 'lit';
import { accountTitle } from '../shared/account/account-title.js';
import { planDays, planOpportunities } from './plan-days.js';
import { planGoals } from './plan-goals.js';
import { planPath } from './plan-path.js';
import { planPlays } from './plan-plays.js';
import type { PlanScene } from './plan-scene.js';
import { planSteps } from './plan-steps.js';

/** The regions of the plan: where it stands and what is next; beside that, what it is for and by when. */
export function planBody(scene: PlanScene): TemplateResult {
  const { view, plan, headingLevel } = scene;
  return html`<header class="head" part="header">${accountTitle(headingLevel, view.name, plan.title)}</header>
    ${planPath(scene)}
    <div class="regions">
      <div class="column">${planSteps(scene)} ${planPlays(scene)}</div>
      <div class="column">${planGoals(scene)} ${planDays(scene)} ${planOpportunities(scene)}</div>
    </div>`;
}
