import { fixture, html } from '@open-wc/testing';
import '../../src/elements/health-plan.js';
import type { HealthPlan } from '../../src/elements/health-plan.js';
import { createHealthStore } from '../../src/sdk/index.js';
import type { HealthStore } from '../../src/sdk/health-store-contract.js';
import { exampleModel } from '../fixtures/language.js';

/** A Monday. */
export const DAY = '2026-11-16';

/** The documentation's model with a road of three stages. */
export const model: Record<string, unknown> = {
  ...exampleModel(),
  stages: [
    {
      id: 'implementation',
      label: { en: 'Implementation', de: 'Einführung' },
      steps: [
        {
          id: 'invited',
          label: { en: 'Half the licences invited', de: 'Hälfte der Lizenzen eingeladen' },
          doneWhen: { measure: 'seat-use', atLeast: 50 },
        },
        {
          id: 'few-tickets',
          label: 'Hardly any tickets',
          doneWhen: { reading: { read: 'sum', metric: 'tickets', over: '30d' }, atMost: 0 },
        },
        {
          id: 'met',
          label: 'Kick-off held',
          doneWhen: { reading: { read: 'daysSince', date: 'kick_off' }, known: true },
        },
        {
          id: 'satisfied',
          label: 'A good first answer',
          doneWhen: { reading: { read: 'latest', metric: 'nps' }, atLeast: 9 },
        },
      ],
    },
    {
      id: 'adoption',
      label: 'Adoption',
      steps: [
        { id: 'champion', label: 'A champion', doneWhen: { attribute: 'champion', is: 'present' } },
        {
          id: 'either',
          label: 'In use or on the way',
          doneWhen: {
            any: [
              { measure: 'seat-use', atLeast: 20 },
              { measure: 'usage-trend', atLeast: 100 },
            ],
          },
        },
      ],
    },
    { id: 'growth', label: 'Growth', steps: [] },
  ],
};

/** An account in its first stage. */
export const acme: Record<string, unknown> = {
  id: 'acme',
  name: 'Acme Corp',
  stage: 'implementation',
  currency: 'EUR',
  renewal: '2027-01-24',
  dates: { notice_by: '2026-12-24' },
  attributes: { champion: 'present', payment_status: 'late' },
  metrics: {
    licences: 500,
    active_users: { every: 'week', end: DAY, values: [412, 410, 415, 407, 398, 351, 310, 284] },
    tickets: { at: ['2026-11-02', '2026-11-09'] },
  },
  goals: { active_users: 450, nps: 9 },
  opportunities: [
    { kind: 'expansion', amount: 20000, currency: 'EUR', close: '2027-03-01', stage: 'proposal' },
    { kind: 'second site', close: '2026-10-01' },
  ],
};

/** A store that has taken everything in. */
export async function storeOf(facts: object = {}, document: unknown = model): Promise<HealthStore> {
  const store = createHealthStore({ model: document, accounts: [{ ...acme, ...facts }], asOf: DAY });
  await store.ready;
  return store;
}

/** A plan of one account of a store, drawn on a British page. */
export async function planOf(store: HealthStore, id: string | undefined = 'acme'): Promise<HealthPlan> {
  const plan = await fixture<HealthPlan>(
    html`<health-plan lang="en-GB" .store=${store} .accountId=${id}></health-plan>`,
  );
  await plan.updateComplete;
  return plan;
}

/** A plan of Acme with other facts. */
export const planWith = async (facts: object, document: unknown = model): Promise<HealthPlan> =>
  planOf(await storeOf(facts, document));

/** What a reader sees of a region (a part), or of the whole plan; blanks of any kind are one blank. */
export function seen(plan: HealthPlan, part = 'plan'): string {
  const texts = [...plan.shadowRoot!.querySelectorAll<HTMLElement>(`[part='${part}']`)].map(
    (each) => each.innerText,
  );
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** The button of a plan that reads like this. */
export function button(plan: HealthPlan, text: string): HTMLButtonElement {
  const found = [...plan.shadowRoot!.querySelectorAll('button')].find(
    (each) => each.innerText.trim() === text,
  );
  if (!found) throw new Error(`no button "${text}" in: ${seen(plan)}`);
  return found;
}
