import { css, type CSSResult } from 'lit';
import { accountTitleStyles } from '../shared/account/account-title.js';
import { bandChipStyles } from '../shared/band-chip.js';
import { sparklineStyles } from '../shared/sparkline.js';
import { statesStyles } from '../shared/states.styles.js';
import { summaryStyles } from '../shared/summary.styles.js';
import { buttonStyles, tokens } from '../shared/tokens.styles.js';
import { paletteStyles } from './palette.js';
import { plotStyles } from './plot.styles.js';
import { tableStyles } from './table.styles.js';

const frame = css`
  :host {
    --_line-1: var(--health-line-1, light-dark(#2a5cb8, #8fb4ff));
    --_line-2: var(--health-line-2, light-dark(#00736b, #5fd0c5));
    --_line-3: var(--health-line-3, light-dark(#7a3fb0, #cba6ff));
    --_line-4: var(--health-line-4, light-dark(#9c4a00, #f2ad6e));
    --_line-5: var(--health-line-5, light-dark(#ad2d6b, #ff9fcd));
    --_line-6: var(--health-line-6, light-dark(#5b6600, #cfd873));
    --_line-7: var(--health-line-7, light-dark(#4a5568, #b6c2d6));
    --_line-8: var(--health-line-8, light-dark(#8a2f2f, #f0a3a3));
    --_height: var(--health-trend-height, 15rem);
    inline-size: 100%;
    container-type: inline-size;
  }
  .trend {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
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
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .name {
    font-size: var(--_large);
    font-weight: 600;
    line-height: 24px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: start;
    justify-content: space-between;
  }
  .ranges,
  .dimensions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  .beside {
    display: flex;
    gap: 2px 10px;
    align-items: baseline;
  }
  .beside > span {
    flex: none;
  }
  .dimensions {
    min-inline-size: 0;
  }
  .dimensions button {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  .dimensions button bdi {
    color: var(--_text);
  }
  button[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .shape {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .shape.filled {
    fill: currentColor;
    stroke: none;
  }
`;

const media = css`
  @container (inline-size < 360px) {
    .trend {
      padding: 12px;
    }
    .ranges button {
      padding-inline: 8px;
    }
    /* One line, so that the picture stays near what it is of; those beyond the edge are scrolled to. */
    .beside {
      flex-direction: column;
      align-items: stretch;
    }
    .dimensions {
      flex-wrap: nowrap;
      margin: -4px;
      padding: 4px;
      overflow-x: auto;
      overscroll-behavior-x: contain;
      scrollbar-width: none;
    }
    .dimensions > * {
      flex: none;
    }
    .dimensions button {
      padding-inline: 8px;
    }
  }
  @media (forced-colors: active) {
    .bone {
      border: 1px solid GrayText;
    }
    button[aria-pressed='true'] {
      border: 2px solid Highlight;
    }
    .dimensions button {
      color: CanvasText;
    }
  }
  @media print {
    .trend {
      padding: 0;
      border: 0;
    }
    .ranges,
    .dimensions button:not([aria-pressed='true']),
    .beside:not(:has([aria-pressed='true'])),
    summary,
    .marker {
      display: none;
    }
    .plot,
    tr {
      break-inside: avoid;
    }
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    .plot,
    .band {
      print-color-adjust: exact;
    }
  }
`;

/** All styles of the trend; what depends on width and medium comes last. */
export const healthTrendStyles: CSSResult[] = [
  tokens,
  buttonStyles,
  bandChipStyles,
  sparklineStyles,
  statesStyles,
  summaryStyles,
  frame,
  accountTitleStyles,
  paletteStyles,
  plotStyles,
  tableStyles,
  media,
];
