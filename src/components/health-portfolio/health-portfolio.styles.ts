import type { CSSResult } from 'lit';
import { bandChipStyles } from '../shared/band-chip.js';
import { statesStyles } from '../shared/states.styles.js';
import { summaryStyles } from '../shared/summary.styles.js';
import { buttonStyles, tokens } from '../shared/tokens.styles.js';
import { barStyles } from './bar.styles.js';
import { behindStyles } from './behind.styles.js';
import { flowStyles } from './flow.styles.js';
import { overviewStyles } from './overview.styles.js';
import { printStyles } from './print.styles.js';
import { tableStyles } from './table.styles.js';
import { narrowTableStyles } from './narrow-table.styles.js';

/** All that the overview looks like; paper comes last, so that it wins. */
export const healthPortfolioStyles: CSSResult[] = [
  tokens,
  buttonStyles,
  bandChipStyles,
  statesStyles,
  summaryStyles,
  overviewStyles,
  behindStyles,
  tableStyles,
  narrowTableStyles,
  barStyles,
  flowStyles,
  printStyles,
];
