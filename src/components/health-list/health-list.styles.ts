import type { CSSResult } from 'lit';
import { bandChipStyles } from '../shared/band-chip.js';
import { sparklineStyles } from '../shared/sparkline.js';
import { summaryStyles } from '../shared/summary.styles.js';
import { buttonStyles, tokens } from '../shared/tokens.styles.js';
import { frameStyles } from './frame.styles.js';
import { leadStyles } from './lead.styles.js';
import { printStyles } from './print.styles.js';
import { rowStyles } from './row.styles.js';
import { narrowRowStyles } from './narrow-row.styles.js';
import { stateStyles } from './states.styles.js';
import { toolbarStyles } from './toolbar.styles.js';

/** All that a list looks like; paper comes last, so that it wins. */
export const healthListStyles: CSSResult[] = [
  tokens,
  buttonStyles,
  bandChipStyles,
  sparklineStyles,
  frameStyles,
  toolbarStyles,
  rowStyles,
  narrowRowStyles,
  leadStyles,
  summaryStyles,
  stateStyles,
  printStyles,
];
