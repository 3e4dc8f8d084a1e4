import { css } from 'lit';

/**
 * On paper: the sentence and the rows, light, as long as they are; or the card alone, where it covers the rows on the
 * screen.
 */
export const printStyles = css`
  @media print {
    :host {
      display: block;
      block-size: auto;
      max-block-size: none;
      overflow: visible;
      border: 0;
      color-scheme: light;
    }
    .head {
      padding-block-end: 8px;
    }
    .frame,
    .main,
    .rows {
      display: block;
      overflow: visible;
    }
    .ask,
    .toolbar,
    .notice,
    .leave,
    .frame:not(.card-only) .pane,
    .card-only .main {
      display: none;
    }
    .covered {
      visibility: visible;
    }
    .card-only .pane {
      display: block;
      position: static;
      padding: 0;
      overflow: visible;
      background: none;
    }
    .spacer {
      block-size: auto !important;
      overflow: visible;
    }
    .block {
      position: static;
      transform: none !important;
    }
    .row {
      break-inside: avoid;
      contain: none;
    }
  }
`;
