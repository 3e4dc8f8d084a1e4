import type { PortfolioWords } from '../../locales/portfolio-words.js';
import type { HealthLocale, WordingContext } from '../../locales/wording.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';
import type { PortfolioReport } from '../../sdk/portfolio/portfolio-report.js';
import type { BandLook } from '../shared/band-look.js';
import type { HealthFilter } from '../shared/events.js';
import type { Figure } from './figure.js';

/** Everything one drawing of the portfolio is made from, and whom it tells what was pressed. */
export interface PortfolioScene {
  readonly store: HealthStore;
  readonly report: PortfolioReport;
  readonly model: HealthModel;
  readonly locale: HealthLocale;
  readonly words: PortfolioWords;
  readonly context: WordingContext;
  /** 1–6: of the title; parts are one below. */
  readonly headingLevel: number;
  /** The part of the portfolio that is told of. */
  readonly filter: HealthFilter;
  /** Whether any recurring revenue is known: without, there is nothing to say of it. */
  readonly hasArr: boolean;
  /** The figure whose accounts are listed. */
  readonly open: string | undefined;
  readonly look: (band: string | undefined) => BandLook;
  /** Rows of a long table that are drawn. */
  readonly shown: (table: string, rows: number) => number;
  readonly onMore: (table: string) => void;
  readonly onPress: (figure: Figure) => void;
  readonly onSelect: (id: string) => void;
}
