import type { HealthModel } from '../../scoring/index.js';
import type { CurrentPortfolio } from '../current-portfolio.js';
import type { PortfolioState } from '../portfolio-state.js';
import type { StoreSignals } from '../store-signals.js';
import { emptyReport } from './empty-report.js';
import type { PortfolioReport } from './portfolio-report.js';
import type { AskedOfPortfolio } from './report-portfolio.js';

/** Questions that several views of a page ask side by side. */
const MOST_KEPT = 8;

/** What the reports rest on; while it is the same, so are they. */
interface Ground {
  readonly state: PortfolioState | undefined;
  readonly model: HealthModel | undefined;
  readonly asOf: string;
}

/** Reports on the portfolio, each worked out once while nothing changes. */
export class PortfolioReports {
  readonly #current: CurrentPortfolio;
  readonly #signals: StoreSignals;
  #ground: Ground | undefined;
  readonly #kept = new Map<string, Promise<PortfolioReport>>();

  constructor(current: CurrentPortfolio, signals: StoreSignals) {
    this.#current = current;
    this.#signals = signals;
  }

  /** Never rejects: what fails is a problem, and zeros the answer, until it is asked again. */
  of(asked: AskedOfPortfolio): Promise<PortfolioReport> {
    const { state, model, asOf } = this.#current;
    const ground = this.#ground;
    if (ground?.state !== state || ground?.model !== model || ground?.asOf !== asOf) {
      this.#ground = { state, model, asOf };
      this.#kept.clear();
    }
    const key = JSON.stringify(asked);
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const [oldest] = this.#kept.keys();
    if (this.#kept.size === MOST_KEPT) this.#kept.delete(oldest!);
    const report = this.#draw(state, asked).catch((error: unknown) => {
      if (this.#kept.get(key) === report) this.#kept.delete(key);
      this.#signals.failed('internal', error);
      return emptyReport(model, asOf, asked.sinceDays);
    });
    this.#kept.set(key, report);
    return report;
  }

  async #draw(state: PortfolioState | undefined, asked: AskedOfPortfolio): Promise<PortfolioReport> {
    const { model, asOf, viewer } = this.#current;
    if (!state) return emptyReport(model, asOf, asked.sinceDays);
    const { reportPortfolio } = await import('./report-portfolio.js');
    return reportPortfolio(state, asked, viewer);
  }
}
