import type { CSSResult } from 'lit';
import { statesStyles } from '../shared/states.styles.js';
import { bandChipStyles } from '../shared/band-chip.js';
import { summaryStyles } from '../shared/summary.styles.js';
import { buttonStyles, tokens } from '../shared/tokens.styles.js';
import { entryStyles } from './entry.styles.js';
import { feedStyles } from './feed.styles.js';

/** All that the feed looks like; the bones and notices of other states are the card's. */
export const healthChangesStyles: CSSResult[] = [
  tokens,
  buttonStyles,
  bandChipStyles,
  statesStyles,
  summaryStyles,
  feedStyles,
  entryStyles,
];
