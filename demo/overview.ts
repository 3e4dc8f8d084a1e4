import type { HealthPortfolio } from '../src/elements/health-portfolio.js';
import type { HealthStore } from '../src/sdk/index.js';
import { furnishBar } from './bar.js';
import { isLarge } from './demo-options.js';
import { fillStore } from './fill-store.js';
import { ImportPanel } from './import-panel.js';
import { accountPage, openRecordsHere } from './ways.js';

/** The rest of the page: choices, larger portfolios, and the way to an account. */
export function furnishOverview(store: HealthStore, portfolio: HealthPortfolio): void {
  furnishBar();
  openRecordsHere();
  portfolio.addEventListener('health-select', ({ detail }) => location.assign(accountPage(detail.id)));
  const panel = new ImportPanel(document.getElementById('import') as HTMLElement);
  if (isLarge(location.search)) void fillStore(store, panel);
}
