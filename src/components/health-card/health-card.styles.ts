import { css } from 'lit';
import { bandChipStyles } from '../shared/band-chip.js';
import { sparklineStyles } from '../shared/sparkline.js';
import { summaryStyles } from '../shared/summary.styles.js';
import { buttonStyles, tokens } from '../shared/tokens.styles.js';
import { actingStyles } from '../shared/acting/acting.styles.js';
import { cardFootingStyles } from './card-footing.styles.js';
import { cardHeadStyles } from './card-head.styles.js';
import { cardInlineStyles } from './card-inline.styles.js';
import { cardPrintStyles } from './card-print.styles.js';
import { cardReasonsStyles } from './card-reasons.styles.js';
import { statesStyles } from '../shared/states.styles.js';
import { workingsStyles } from '../shared/workings/workings.styles.js';

const frame = css`
  :host {
    inline-size: 100%;
    container-type: inline-size;
  }
  .card {
    display: grid;
    gap: var(--_gap);
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
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .region {
    margin-block-end: 6px;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
    line-height: 16px;
  }
  a {
    color: inherit;
    text-decoration-color: var(--_line-strong);
    text-underline-offset: 3px;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
`;

/** Compact: name, band, movement, the first reason, the next step; the rest when asked for. */
const compact = css`
  gap: 12px;
  padding: 12px;
  .workings {
    margin: 0 -12px 0;
    padding: 0 12px;
  }
  .unfold {
    display: block;
  }
  &:not(.all) {
    .facts,
    .line-and-edges,
    .axis,
    .mixed,
    .forecast,
    .moved,
    .roll-up,
    .helping,
    .more,
    .opportunities,
    .contacts,
    .conversation,
    .folds,
    .coverage,
    .links,
    .workings,
    .warnings,
    .reason + .reason,
    .play + .play,
    .more-plays {
      display: none;
    }
  }
`;

const media = css`
  .unfold {
    display: none;
  }
  .card.compact {
    ${compact}
  }
  @container (inline-size < 320px) {
    .card:not(.full) {
      ${compact}
    }
  }

  @media (forced-colors: active) {
    .bone {
      border: 1px solid GrayText;
    }
    .primary {
      border-width: 2px;
    }
    .plain .band-shape,
    .forecast .band-shape {
      color: CanvasText;
      stroke: CanvasText;
    }
  }
`;

/** All styles of the card; what depends on width and medium comes last. */
export const healthCardStyles = [
  tokens,
  buttonStyles,
  bandChipStyles,
  sparklineStyles,
  frame,
  summaryStyles,
  cardHeadStyles,
  cardReasonsStyles,
  actingStyles,
  cardFootingStyles,
  workingsStyles,
  statesStyles,
  cardInlineStyles,
  media,
  cardPrintStyles,
];
