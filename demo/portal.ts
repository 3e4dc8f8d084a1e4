import type { HealthCard } from '../src/elements/health-card.js';
import type { HealthChanges } from '../src/elements/health-changes.js';
import type { HealthList } from '../src/elements/health-list.js';
import type { HealthStore, Query } from '../src/sdk/index.js';
import { furnishBar } from './bar.js';
import { isLarge, isSlow } from './demo-options.js';
import { fillStore } from './fill-store.js';
import { ImportPanel } from './import-panel.js';
import { createPortfolioAccounts } from './portfolio/create-portfolio-accounts.js';
import { openRavenstack } from './ravenstack/open-ravenstack.js';
import { word } from './portal-words.js';
import { watchFiles } from './watch-files.js';
import { accountPage, openRecordsHere } from './ways.js';

const SHOWN: Readonly<Record<string, Query>> = {
  everything: {},
  mine: { mine: true },
  'act-now': { bands: ['at-risk'] },
  renewals: { sort: 'renewal' },
};
const WIDE = matchMedia('(min-width: 1100px)');
const count = new Intl.NumberFormat('en-GB');

/** How long accounts take where the address asks for a slow server. */
const SLOW_MS = 5000;

/** The elements of the page. */
export interface PortalParts {
  readonly list: HealthList;
  readonly card: HealthCard;
  readonly changes: HealthChanges;
}

/** The rest of the page: choices, shortcuts, what is seen beside the list, larger portfolios, files and logging out. */
export function furnishPortal(store: HealthStore, { list, card, changes }: PortalParts): void {
  const told = find('told');
  const mine = document.querySelector('[data-show="mine"]') as HTMLButtonElement;
  const panel = new ImportPanel(find('import'));
  let current = store;
  let files: string | undefined;
  const tell = (): void => {
    const day = new Intl.DateTimeFormat(document.documentElement.lang, {
      dateStyle: 'full',
      timeZone: 'UTC',
    });
    told.textContent = `${day.format(new Date(`${current.asOf}T00:00:00Z`))} · ${files ?? word('made-up')}`;
  };
  const show = (shown: HealthStore): void => {
    if (current !== shown) current.close();
    current = shown;
    list.store = card.store = changes.store = shown;
    list.query = {};
    mine.disabled = !shown.hasViewer;
    // Who was here before sees first what changed since; who was not, an account.
    const isBack = shown === store && location.search.includes('visit=');
    const first = shown.today().accounts[0]?.id ?? shown.query().ids[0];
    list.selected = card.accountId = WIDE.matches && !isBack ? first : undefined;
    look(list.selected === undefined ? 'list' : 'account');
    leadOn(card);
    tell();
  };

  furnishBar({}, tell);
  openRecordsHere();
  for (const button of document.querySelectorAll<HTMLElement>('[data-show]')) {
    button.addEventListener('click', () => {
      list.query = SHOWN[button.dataset['show'] ?? ''] ?? {};
      if (!WIDE.matches) look('list');
    });
  }
  wayBack(list, card);
  find('log-out').addEventListener('click', () => void logOut(current));
  watchFiles(find('files') as HTMLInputElement, async (chosen) => {
    const opened = await openRavenstack(chosen, panel);
    if (!opened) return;
    await opened.ready;
    files = `${count.format(opened.size)} accounts from your files`;
    show(opened);
  });

  if (isSlow(location.search)) {
    look('list');
    setTimeout(() => void store.ingest(createPortfolioAccounts()), SLOW_MS);
  } else if (isLarge(location.search)) void fillStore(store, panel).then(() => show(store));
  else void store.ready.then(() => show(store));
}

/** Beside the list, or in its place on narrow screens: what changed, or the chosen account. */
function look(at: 'list' | 'changes' | 'account'): void {
  find('desk').dataset['shows'] = at;
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

/** The link on the card leads to the page of its account; accounts from files are not there. */
function leadOn({ accountId, parentElement }: HealthCard): void {
  const link = parentElement?.querySelector<HTMLAnchorElement>('#account-page');
  if (link && accountId !== undefined) link.href = accountPage(accountId);
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
    leadOn(card);
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
