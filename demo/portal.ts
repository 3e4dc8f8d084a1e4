import type { HealthCard } from '../src/elements/health-card.js';
import type { HealthChanges } from '../src/elements/health-changes.js';
import type { HealthList } from '../src/elements/health-list.js';
import type { HealthStore, Query } from '../src/sdk/index.js';
import { accountsAsked, isLarge, isSlow } from './demo-options.js';
import { ImportPanel } from './import-panel.js';
import { makeInTurns } from './make-in-turns.js';
import { createPortfolioAccounts } from './portfolio/create-portfolio-accounts.js';
import { openRavenstack } from './ravenstack/open-ravenstack.js';
import { watchFiles } from './watch-files.js';

const SHOWN: Readonly<Record<string, Query>> = {
  everything: {},
  mine: { mine: true },
  'act-now': { bands: ['at-risk'] },
  renewals: { sort: 'renewal' },
};
const WIDE = matchMedia('(min-width: 1100px)');
const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
const count = new Intl.NumberFormat('en-GB');

/** How long accounts take where the address asks for a slow server. */
const SLOW_MS = 5000;

/** The elements of the page. */
export interface PortalParts {
  readonly list: HealthList;
  readonly card: HealthCard;
  readonly changes: HealthChanges;
}

/** The rest of the page: colours, shortcuts, what is seen beside the list, larger portfolios, files and logging out. */
export function furnishPortal(store: HealthStore, { list, card, changes }: PortalParts): void {
  const told = find('told');
  const mine = document.querySelector('[data-show="mine"]') as HTMLButtonElement;
  const panel = new ImportPanel(find('import'));
  const tell = (day: string, what: string): void => {
    told.textContent = `${dayFormat.format(new Date(`${day}T00:00:00Z`))} · ${what}`;
  };
  let current = store;
  const show = (shown: HealthStore): void => {
    if (current !== shown) current.close();
    current = shown;
    list.store = card.store = changes.store = shown;
    list.query = {};
    mine.disabled = !shown.hasViewer;
    // Who was here before sees first what changed since; who was not, an account.
    const isBack = shown === store && location.search.includes('visit=');
    list.selected = card.accountId = WIDE.matches && !isBack ? shown.query().ids[0] : undefined;
    look(list.selected === undefined ? 'list' : 'account');
  };

  tell(store.asOf, 'made-up customers');
  chooseColours();
  for (const button of document.querySelectorAll<HTMLElement>('[data-show]')) {
    button.addEventListener('click', () => {
      list.query = SHOWN[button.dataset['show'] ?? ''] ?? {};
      if (!WIDE.matches) look('list');
    });
  }
  wayBack(list, card);
  find('log-out').addEventListener('click', () => void logOut(current));
  watchFiles(find('files') as HTMLInputElement, async (files) => {
    const opened = await openRavenstack(files, panel);
    if (!opened) return;
    await opened.ready;
    tell(opened.asOf, `${count.format(opened.size)} accounts from your files`);
    show(opened);
  });

  if (isSlow(location.search)) {
    look('list');
    setTimeout(() => void store.ingest(createPortfolioAccounts()), SLOW_MS);
  } else if (isLarge(location.search)) void fill(store, panel).then(() => show(store));
  else void store.ready.then(() => show(store));
}

/** Beside the list, or in its place on narrow screens: what changed, or the chosen account. */
function look(at: 'list' | 'changes' | 'account'): void {
  find('desk').dataset['look'] = at;
}

/** Nothing of a person's visits stays on a machine that others may use. */
async function logOut(store: HealthStore): Promise<void> {
  const { accepted } = await store.wipe();
  find('erased').hidden = accepted === 0;
  store.close();
  document.body.classList.add('logged-out');
  const left = find('left');
  left.hidden = false;
  left.focus();
}

/** Makes as many accounts as the address asks for and hands them over. */
async function fill(store: HealthStore, panel: ImportPanel): Promise<void> {
  const asked = accountsAsked(location.search);
  const say = (made: number): void => panel.working(`Making ${count.format(asked)} accounts`, made, asked);
  const accounts = await makeInTurns(asked, store.asOf, say);
  const stop = store.addEventListener('progress', ({ detail }) =>
    panel.working('Taking them in', detail.done, detail.total),
  );
  performance.mark('ingest');
  await store.ingest(accounts);
  performance.measure('ingest', 'ingest');
  stop();
  panel.close();
}

function chooseColours(): void {
  const asked = new URLSearchParams(location.search).get('theme');
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name="theme"]')) {
    if (input.value === asked) input.checked = true;
    if (input.checked) document.documentElement.dataset['theme'] = input.value;
    input.addEventListener('change', () => (document.documentElement.dataset['theme'] = input.value));
  }
}

/** On narrow screens what is looked at takes the place of the list, and a button leads back. */
function wayBack(list: HealthList, card: HealthCard): void {
  const back = find('back');
  const go = (at: 'changes' | 'account'): void => {
    look(at);
    if (!WIDE.matches) back.focus();
  };
  document.addEventListener('health-select', () => {
    go('account');
    // Another account is read from its name on.
    card.parentElement?.scrollTo(0, 0);
  });
  find('changed').addEventListener('click', () => go('changes'));
  back.addEventListener('click', () => {
    look('list');
    list.focus();
  });
}

function find(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}
