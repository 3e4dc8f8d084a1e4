import type { HealthCard } from '../src/elements/health-card.js';
import type { HealthList } from '../src/elements/health-list.js';
import type { HealthStore, Query } from '../src/sdk/index.js';
import { accountsAsked, isLarge } from './demo-options.js';
import { ImportPanel } from './import-panel.js';
import { makeInTurns } from './make-in-turns.js';
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

/** The rest of the page: colours, shortcuts, the way back on narrow screens, larger portfolios and files. */
export function furnishPortal(store: HealthStore, list: HealthList, card: HealthCard): void {
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
    list.store = card.store = shown;
    list.query = {};
    mine.disabled = !shown.hasViewer;
    const first = WIDE.matches ? shown.query().ids[0] : undefined;
    list.selected = card.accountId = first;
  };

  tell(store.asOf, 'made-up customers');
  chooseColours();
  for (const button of document.querySelectorAll<HTMLElement>('[data-show]')) {
    button.addEventListener('click', () => (list.query = SHOWN[button.dataset['show'] ?? ''] ?? {}));
  }
  wayBack(list);
  // Another account is read from its name on.
  document.addEventListener('health-select', () => card.parentElement?.scrollTo(0, 0));
  watchFiles(find('files') as HTMLInputElement, async (files) => {
    const opened = await openRavenstack(files, panel);
    if (!opened) return;
    await opened.ready;
    tell(opened.asOf, `${count.format(opened.size)} accounts from your files`);
    show(opened);
  });

  if (isLarge(location.search)) void fill(store, panel).then(() => show(store));
  else void store.ready.then(() => show(store));
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

/** On narrow screens the chosen account takes the place of the list, and a button leads back. */
function wayBack(list: HealthList): void {
  const desk = find('desk');
  const back = find('back');
  list.addEventListener('health-select', () => {
    desk.classList.add('has-chosen');
    if (!WIDE.matches) back.focus();
  });
  back.addEventListener('click', () => {
    desk.classList.remove('has-chosen');
    list.focus();
  });
}

function find(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}
