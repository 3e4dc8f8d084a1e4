import { css } from 'lit';

/** On paper: the sentence and the rows, light, as long as they are. */
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
    .search,
    .toolbar,
    .notice,
    .pane {
      display: none;
    }
    .covered {
      visibility: visible;
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
