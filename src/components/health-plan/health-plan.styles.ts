import { css } from 'lit';
import { accountTitleStyles } from '../shared/account/account-title.js';
import { actingStyles } from '../shared/acting/acting.styles.js';
import { statesStyles } from '../shared/states.styles.js';
import { summaryStyles } from '../shared/summary.styles.js';
import { buttonStyles, tokens } from '../shared/tokens.styles.js';
import { planPathStyles } from './plan-path.styles.js';
import { planRegionsStyles } from './plan-regions.styles.js';

const frame = css`
  :host {
    inline-size: 100%;
    container-type: inline-size;
  }
  .plan {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
  .name {
    font-size: var(--_large);
    font-weight: 600;
    line-height: 22px;
  }
  .region {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
    line-height: 16px;
  }
  .small {
    font-size: var(--_small);
    line-height: 18px;
  }
  a {
    color: inherit;
    text-decoration-color: var(--_line-strong);
    text-underline-offset: 3px;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  .warnings {
    font-size: var(--_small);
    line-height: 18px;
  }
  .regions,
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_gap);
  }
  .column:empty {
    display: none;
  }
  @container (inline-size >= 640px) {
    .regions:has(.column + .column > *) {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      column-gap: 32px;
    }
  }
`;

const media = css`
  @container (inline-size < 320px) {
    .plan {
      gap: 12px;
      padding: 12px;
    }
  }
  @media (forced-colors: active) {
    .bone {
      border: 1px solid GrayText;
    }
    .primary {
      border-width: 2px;
    }
    .mark .solid,
    .now > .mark .dot,
    .bar .filled {
      fill: CanvasText;
    }
    .mark .tick {
      stroke: Canvas;
    }
    .mark .ring,
    .now > .mark .ring {
      stroke: CanvasText;
    }
    .next,
    .note,
    .after {
      border: 1px solid CanvasText;
    }
    .bar .track {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  @media print {
    .plan {
      border: 0;
      padding: 0;
    }
    section,
    .next,
    .step,
    .play {
      break-inside: avoid;
    }
    button,
    .question {
      display: none !important;
    }
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    .mark,
    .bar,
    .next {
      print-color-adjust: exact;
    }
  }
`;

/** All styles of the plan; what depends on width and medium comes last. */
export const healthPlanStyles = [
  tokens,
  buttonStyles,
  statesStyles,
  summaryStyles,
  actingStyles,
  frame,
  accountTitleStyles,
  planPathStyles,
  planRegionsStyles,
  media,
];
