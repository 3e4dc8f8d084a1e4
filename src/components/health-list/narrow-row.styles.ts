import { css } from 'lit';

/** Rows where there is little room: columns fold from the end, in the order of the row. */
export const narrowRowStyles = css`
  @container health-rows (inline-size < 1180px) {
    .row {
      grid-template-columns:
        var(--_band-column) minmax(9rem, 1.1fr) 12rem minmax(10rem, 1.6fr) minmax(8rem, 1fr)
        10.5rem;
    }
    .movement {
      grid-template: 'moved trend' 'score trend' / minmax(0, 1fr) 4.75rem;
    }
    .row .movement .score {
      text-align: start;
    }
    .trend .sparkline {
      block-size: 1.625rem;
    }
    .short {
      display: block;
      white-space: nowrap;
    }
    .long {
      display: none;
    }
  }
  @container health-rows (inline-size < 1060px) {
    .row {
      grid-template-columns: var(--_band-column) minmax(8rem, 1fr) 12rem minmax(9rem, 1.4fr) minmax(
          7rem,
          0.9fr
        );
    }
    .terms {
      display: none;
    }
  }
  @container health-rows (inline-size < 880px) {
    .row {
      --_band-column: 7.25rem;
      grid-template-columns: var(--_band-column) minmax(7.5rem, 1.45fr) 11.25rem minmax(7.5rem, 1.2fr);
      column-gap: 12px;
    }
    .long-bands .row {
      --_band-column: 9.5rem;
    }
    .movement {
      grid-template-columns: minmax(0, 1fr) 3.5rem;
    }
    .step {
      display: none;
    }
  }
  @container health-rows (inline-size < 640px) {
    .row {
      grid-template: 'who who movement' auto 'band reason reason' auto / auto minmax(0, 1fr) auto;
      align-content: center;
      gap: 4px 10px;
      block-size: var(--health-row-height, 4.25rem);
      block-size: round(up, var(--health-row-height, 4.25rem), 1px);
      padding-inline: 12px;
    }
    .in-band {
      grid-area: band;
      max-inline-size: 45cqi;
    }
    .who {
      grid-area: who;
    }
    .movement {
      grid-area: movement;
      grid-template: 'moved trend' / auto 4.75rem;
    }
    .reason {
      grid-area: reason;
    }
    .says {
      display: block;
      white-space: nowrap;
      text-overflow: ellipsis;
    }
    .row .second {
      display: none;
    }
  }
  @container health-rows (inline-size < 480px) {
    .movement {
      display: block;
    }
    .trend {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .row[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
