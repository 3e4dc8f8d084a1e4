import { html, nothing, type TemplateResult } from 'lit';
import type { KeyDay } from '../../locales/plan-words.js';
import type { AccountView } from '../../sdk/account-view.js';
import { heading } from '../shared/heading.js';
import type { PlanScene } from './plan-scene.js';

/** Renewal, the last day of notice, and when something that waits is looked at again: in the order they come. */
export function planDays(scene: PlanScene): TemplateResult | typeof nothing {
  const { view, plan, context } = scene;
  const { formats } = context;
  const days = keyDays(view);
  if (days.length === 0) return nothing;
  return html`<section class="days" part="days">
    ${heading(scene.headingLevel + 1, 'region', plan.days)}
    <ul class="rows">
      ${days.map(
        (day) =>
          html`<li>
            <span class="what"><bdi>${plan.keyDay(day, context)}</bdi></span>
            <span class="quiet"><bdi>${formats.relative(day.on, view.asOf)}</bdi></span>
            <span class="when"><bdi>${formats.date(day.on, view.asOf)}</bdi></span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function keyDays({ renewal, noticeBy, played, asOf }: AccountView): readonly KeyDay[] {
  const days: readonly KeyDay[] = [
    ...(noticeBy === undefined ? [] : [{ kind: 'notice' as const, on: noticeBy }]),
    ...(renewal === undefined ? [] : [{ kind: 'renewal' as const, on: renewal }]),
    ...played.flatMap(({ play, state, until }) =>
      state === 'waiting' && until !== undefined ? [{ kind: 'lookAgain' as const, on: until, play }] : [],
    ),
  ];
  return days.filter(({ on }) => on >= asOf).sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Chances to sell more, as the host sent them, by the day they should close. */
export function planOpportunities(scene: PlanScene): TemplateResult | typeof nothing {
  const { view, plan, context } = scene;
  if (view.opportunities.length === 0) return nothing;
  const byClose = [...view.opportunities].sort((a, b) => ((a.close ?? '~') < (b.close ?? '~') ? -1 : 1));
  return html`<section class="opportunities" part="opportunities">
    ${heading(scene.headingLevel + 1, 'region', plan.opportunities)}
    <ul class="rows">
      ${byClose.map((opportunity) => {
        const { kind, stage, amount, currency } = opportunity;
        const closes = plan.closes(opportunity, context);
        return html`<li>
          <span class="what">
            <bdi>${kind}</bdi>
            ${stage ? html`<span class="quiet"><bdi>${stage}</bdi></span>` : nothing}
          </span>
          <span class="quiet"><bdi>${closes}</bdi></span>
          <span class="when">
            ${amount === undefined ? nothing : html`<bdi>${context.formats.money(amount, currency ?? view.currency)}</bdi>`}
          </span>
        </li>`;
      })}
    </ul>
  </section>`;
}
