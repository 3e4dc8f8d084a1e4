import { html, nothing, svg, type TemplateResult } from 'lit';
import type { StepState } from '../../locales/plan-words.js';
import { labelText } from '../../locales/model-labels.js';
import type { Ask, StageProgress, StepProgress } from '../../scoring/explain/stage-progress.js';
import { heading } from '../shared/heading.js';
import type { PlanScene } from './plan-scene.js';

const SHAPES: Readonly<Record<StepState, TemplateResult>> = {
  done: svg`<rect class="solid" x="1" y="1" width="14" height="14" rx="3.5" /><path class="tick" d="M4.8 8.2 L7.1 10.5 L11.3 5.9" />`,
  open: svg`<rect class="ring" x="1.25" y="1.25" width="13.5" height="13.5" rx="3.25" />`,
  unknown: svg`<rect class="ring unsure" x="1.25" y="1.25" width="13.5" height="13.5" rx="3.25" />`,
};

const stateOf = ({ done }: StepProgress): StepState =>
  done === true ? 'done' : done === false ? 'open' : 'unknown';

/** The steps of the stage the account is in: the next one first, the others in the model's order. */
export function planSteps(scene: PlanScene): TemplateResult {
  const { view, model, plan, context } = scene;
  if (!model.stages?.length) return note(plan.noStages, plan.noStagesHow);
  if (view.stage === undefined) return note(plan.noStage, plan.noStageHow);
  const { stage } = view.explanation;
  if (!stage) return note(plan.unknownStage(view.stage), plan.unknownStageHow);
  const { steps } = stage;
  const done = steps.filter((step) => step.done === true).length;
  const next = steps.find(({ id }) => id === stage.next);
  const others = steps.filter((step) => step !== next);
  return html`<section class="steps" part="steps">
    <div class="region-title">
      ${heading(scene.headingLevel + 1, 'region', plan.steps(context.labels.stage(stage.id)))}
      ${steps.length ? html`<span class="quiet small">${plan.progress(done, steps.length)}</span>` : nothing}
    </div>
    ${next ? nextStep(scene, stage, next) : afterSteps(scene, stage)}
    ${
      others.length
        ? html`<ul>
            ${others.map((step) => html`<li part="step">${stepBody(scene, stage, step)}</li>`)}
          </ul>`
        : nothing
    }
  </section>`;
}

function note(title: string, how: string): TemplateResult {
  return html`<div class="note" part="note">
    <p><bdi>${title}</bdi></p>
    <p class="quiet"><bdi>${how}</bdi></p>
  </div>`;
}

function nextStep(scene: PlanScene, stage: StageProgress, step: StepProgress): TemplateResult {
  return html`<div class="next" part="next">
    <p class="eyebrow">${scene.plan.next}</p>
    ${stepBody(scene, stage, step)}
  </div>`;
}

/** Every step done is not the end: what comes next stands on the path, and is said. */
function afterSteps({ plan, model, context }: PlanScene, { id, steps }: StageProgress): TemplateResult {
  const stages = model.stages ?? [];
  const after = stages[stages.findIndex((each) => each.id === id) + 1];
  const next = after ? plan.nextStage(context.labels.stage(after.id)) : plan.lastStage;
  return html`<p class="after" part="next">
    <bdi>${steps.length ? plan.allDone : plan.noSteps}</bdi>
    <bdi>${next}</bdi>
  </p>`;
}

function stepBody(scene: PlanScene, stage: StageProgress, step: StepProgress): TemplateResult {
  const { plan, locale, model } = scene;
  const state = stateOf(step);
  const told = model.stages?.find(({ id }) => id === stage.id)?.steps.find(({ id }) => id === step.id);
  const label = labelText(told?.label, locale.tag)?.trim() || step.id;
  const asks = step.asks.map(
    (ask) => html`<li><bdi>${plan.ask(withWhy(scene, ask), scene.context)}</bdi></li>`,
  );
  return html`<div class="step ${state}">
    <svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      ${SHAPES[state]}
    </svg>
    <div>
      <p class="step-title">
        <span class="step-name"><bdi>${label}</bdi></span>
        <span class="state">${plan.stepStates[state]}</span>
      </p>
      ${step.oneIsEnough ? html`<p class="quiet small">${plan.oneIsEnough}</p>` : nothing}
      <ul class="asks quiet small">
        ${asks}
      </ul>
    </div>
  </div>`;
}

/** Why the measure that a step asks about is unknown stands with the score. */
function withWhy({ view }: PlanScene, ask: Ask): Ask {
  const unknown =
    ask.kind === 'measure' && view.explanation.unknown.find(({ measure }) => measure === ask.id);
  return unknown ? { ...ask, why: unknown.why, lastSeen: unknown.lastSeen } : ask;
}
