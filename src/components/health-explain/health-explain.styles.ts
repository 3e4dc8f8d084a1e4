import { css } from 'lit';
import { bandChipStyles } from '../shared/band-chip.js';
import { statesStyles } from '../shared/states.styles.js';
import { summaryStyles } from '../shared/summary.styles.js';
import { buttonStyles, tokens } from '../shared/tokens.styles.js';
import { workingsStyles } from '../shared/workings/workings.styles.js';
import { explainTableStyles } from './explain-table.styles.js';
import { waterfallStyles } from './waterfall.styles.js';

const frame = css`
  :host {
    inline-size: 100%;
    container-type: inline-size;
  }
  .explain {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5 * var(--_gap));
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .title,
  .region-title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
  }
  .name {
    font-size: var(--_large);
    font-weight: 600;
    line-height: 24px;
  }
  .region {
    font-size: var(--_medium);
    font-weight: 600;
    line-height: 20px;
  }
  section > * + *,
  header > * + * {
    margin-block-start: 4px;
  }
  .fact + .fact::before {
    content: '·\u00a0' / '';
  }
`;

/** All styles of the element; what depends on width and medium comes last. */
export const healthExplainStyles = [
  tokens,
  buttonStyles,
  bandChipStyles,
  statesStyles,
  summaryStyles,
  workingsStyles,
  frame,
  waterfallStyles,
  explainTableStyles,
];
