import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { createPortfolioAccounts, DEMO_DAY } from '../../demo/portfolio/create-portfolio-accounts.js';
import '../../src/elements/health-card.js';
import '../../src/elements/health-changes.js';
import '../../src/elements/health-explain.js';
import '../../src/elements/health-list.js';
import '../../src/elements/health-plan.js';
import '../../src/elements/health-portfolio.js';
import '../../src/elements/health-trend.js';
import { HealthElement } from '../../src/components/shared/health-element.js';
import type { HealthStore, HealthStoreOptions } from '../../src/sdk/health-store-contract.js';
import { createHealthStore } from '../../src/sdk/index.js';
import { everything } from '../components/change-reports.js';
import { storeWith } from '../components/health-changes-setting.js';
import { acme, DAY, like, model as workedModel } from '../components/health-card-setting.js';
import { model as demoModel, portfolio } from '../components/health-list-setting.js';
import { markedLocale } from './marked-locale.js';
import { stringsIn, textsOnScreen, unmarkedTexts } from './unmarked-texts.js';

type Properties = Readonly<Record<string, unknown>>;

const store = await portfolio();
const accounts = createPortfolioAccounts({ count: 60, asOf: DEMO_DAY });

/** Shown as it came. */
const UNREADABLE_DAY = 'tomorrow';
const partly = like('partly', { metrics: { active_users: { values: 'none' } }, context: [{ from: 'once' }] });
const host = stringsIn([demoModel, accounts, workedModel, acme, partly, everything, UNREADABLE_DAY]);

async function storeOf(options: HealthStoreOptions): Promise<HealthStore> {
  const made = createHealthStore({ asOf: DAY, ...options });
  await Promise.race([made.ready, aTimeout(1000)]);
  return made;
}

const nonsense = { id: 'x', version: 5, dimensions: 'none' };

/** What there is to draw from, by what a page might hand over. */
const stores: Readonly<Record<string, HealthStore>> = {
  'the demo’s accounts': store,
  'the worked account': await storeOf({
    model: workedModel,
    accounts: [acme, partly, 'no account', { id: 5 }],
  }),
  'no accounts': await storeOf({ model: demoModel, accounts: [] }),
  'no model': await storeOf({ accounts: [acme] }),
  'a model that is none': await storeOf({ model: nonsense, accounts: [acme] }),
  'what changed': storeWith(everything),
  'an answer that is yet to come': storeWith(undefined),
};

/** Accounts to show one by one: a parent, one of its sites, whatever is in the worked store, one that nobody knows. */
const shownAccounts = ['halden-hotels', 'ostsee-logistik', 'acme', 'partly', 'nobody', undefined];

const ofOneAccount = ['health-card', 'health-explain', 'health-plan', 'health-trend'];
const ofAll = ['health-list', 'health-changes', 'health-portfolio'];

/** What else a host can say to one element. */
const more: Readonly<Record<string, readonly Properties[]>> = {
  'health-card': [
    { account: 'no account', model: workedModel },
    { src: '/no-such-account.json', model: workedModel },
    { account: acme, model: workedModel, size: 'inline' },
  ],
  'health-explain': [{ account: acme, model: workedModel, asOf: DAY }],
  'health-plan': [{ account: acme, model: workedModel, asOf: DAY }],
  'health-trend': [{ account: acme, model: workedModel, asOf: DAY }],
  'health-list': [
    { store, query: { text: 'nothing is called this' } },
    { store, query: { mine: true, bands: ['at-risk', ''], sort: 'renewal' } },
    { store, withCard: true, selected: 'halden-hotels' },
    { accounts: 5, model: demoModel },
    { accounts: [acme, 5], model: nonsense },
    { src: '/no-such-accounts.json', model: demoModel },
  ],
  'health-changes': [
    { store, since: '2026-10-19' },
    { store, since: UNREADABLE_DAY },
  ],
};

const settingsOf = (tag: string): Properties[] => [
  ...Object.values(stores).flatMap((each): Properties[] =>
    ofAll.includes(tag) ? [{ store: each }] : shownAccounts.map((accountId) => ({ store: each, accountId })),
  ),
  ...(more[tag] ?? []),
];

async function drawn(tag: string, properties: Properties): Promise<HealthElement> {
  const element = document.createElement(tag);
  if (!(element instanceof HealthElement)) throw new TypeError(tag);
  Object.assign(element, properties, { locale: markedLocale });
  element.style.display = 'block';
  document.body.append(element);
  await element.updateComplete;
  await nextFrame();
  await element.updateComplete;
  return element;
}

/** Presses what unfolds, so that what it hides is read too. */
async function unfold(element: HealthElement): Promise<void> {
  const root = element.shadowRoot!;
  for (const details of root.querySelectorAll('details')) details.open = true;
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[aria-expanded=false]'))
    button.click();
  await element.updateComplete;
  await nextFrame();
}

describe('text in elements', () => {
  for (const tag of [...ofOneAccount, ...ofAll])
    it(`comes from the catalog, the host or the model: ${tag}`, async function () {
      this.timeout(60_000);
      const found = new Set<string>();
      for (const properties of settingsOf(tag)) {
        const element = await drawn(tag, properties);
        for (const text of unmarkedTexts(element.shadowRoot!, host)) found.add(text);
        await unfold(element);
        for (const text of unmarkedTexts(element.shadowRoot!, host)) found.add(text);
        element.remove();
      }
      expect([...found]).to.deep.equal([]);
    });

  it('is found where it came past the catalog', () => {
    const page = document.createElement('div');
    const shadow = page.attachShadow({ mode: 'open' });
    shadow.innerHTML =
      '<p>⟦of ⟦12⟧⟧ Acme, 12 %</p><p>⟦good⟧ planted</p><button aria-label="Close"></button><b title="⟦x⟧">Acme</b>';
    const host = document.createElement('div');
    host.append(page);
    expect(unmarkedTexts(host, new Set(['Acme']))).to.deep.equal(['⟦good⟧ planted', 'Close']);
  });

  it('is mostly from the catalog', async () => {
    const card = await drawn('health-card', { store, accountId: 'halden-hotels' });
    const texts = [...textsOnScreen(card.shadowRoot!)].filter((text) => text.includes('⟦'));
    card.remove();
    expect(texts.length).to.be.above(20);
  });
});
