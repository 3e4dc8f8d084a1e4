import { css } from 'lit';

/** Tables of figures, and what can be pressed in them. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding-block: 1px;
    padding-inline: 12px 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  th:first-child {
    padding-inline: 0;
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  /* A short head and an amount (€4.82万) are one word in scripts without blanks too. */
  thead th,
  .money,
  .of {
    word-break: keep-all;
  }
  thead th {
    padding-block: 0 4px;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 18px;
    vertical-align: bottom;
  }
  td {
    line-height: 20px;
  }
  tbody td.number,
  tbody td.cell,
  .figure-none {
    padding-block: 5px;
  }
  .number {
    text-align: end;
    overflow-wrap: normal;
  }
  td.number {
    white-space: nowrap;
  }
  td.money {
    white-space: normal;
  }
  .share {
    display: inline-block;
    min-inline-size: 5ch;
    margin-inline-start: 6px;
    color: var(--_muted);
  }
  .ink {
    color: var(--_ink);
  }
  .figure {
    max-inline-size: 100%;
    min-inline-size: 28px;
    padding: 3px 8px;
    border-color: transparent;
    margin-inline: -9px;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }
  /* Names and sums can be pressed, and look it; of counts in a row that would be many lines. */
  th .figure,
  th .figure .stand bdi,
  .quarters-table .figure {
    text-decoration: underline 1px var(--_line-strong);
    text-underline-offset: 3px;
  }
  .figure:hover,
  .figure[aria-expanded='true'] {
    background: var(--_raised);
  }
  .figure[aria-expanded='true'] {
    border-color: var(--_line-strong);
  }
  .figure-none {
    display: inline-block;
  }
  .figure .ink,
  .figure-none .ink {
    font-weight: 600;
  }
  .cell {
    inline-size: 36px;
    padding-inline: 0;
    text-align: center;
    overflow-wrap: normal;
  }
  tbody td.cell:has(.figure) {
    padding-block: 1px;
  }
  .cell-shape {
    display: none;
    margin-inline-end: 6px;
  }
  .cell .figure {
    margin-inline: 0;
    padding-inline: 3px;
    text-align: center;
    white-space: nowrap;
  }
  .narrow {
    display: none;
    font-size: var(--_small);
    line-height: 18px;
  }
  .of {
    margin-inline-start: 0.6em;
  }
  .quarters-table td {
    inline-size: 40%;
  }
  .quarters-table th[scope='row'] {
    padding-block: 5px;
  }
  .quarters-table .band-bar {
    margin-block: 0 2px;
  }
  .this-quarter {
    display: block;
    font-size: var(--_small);
    line-height: 16px;
  }
  .lowest {
    display: inline-flex;
    align-items: baseline;
    gap: 6px;
    font-size: var(--_small);
    line-height: 18px;
  }
  .play {
    display: block;
    margin-block-end: 4px;
    font-size: var(--_small);
    line-height: 16px;
  }
  @container health-part (inline-size < 460px) {
    .wide {
      display: none;
    }
    .narrow {
      display: block;
    }
  }
  /* Bands below the name, each with its shape: there is no room for a column each. */
  @container health-part (inline-size < 400px) {
    .by-band tr {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(4rem, 1fr));
      border-block-end: 1px solid var(--_line);
    }
    .by-band tbody tr:last-child,
    .by-band th,
    .by-band td {
      border-block-end: 0;
    }
    .by-band th:first-child {
      grid-column: 1 / -2;
    }
    .by-band thead .cell {
      display: none;
    }
    .by-band .cell {
      inline-size: auto;
      text-align: start;
    }
    .by-band .cell .figure {
      margin-inline-start: -4px;
    }
    .by-band .cell-shape {
      display: inline;
    }
  }
  /* Revenue under the number of accounts, and the room for words; those that are long part where their language does. */
  @container health-part (260px <= inline-size < 400px) {
    .stacked tr {
      display: grid;
      grid-template: auto 1fr / minmax(0, 1fr) fit-content(50%);
      border-block-end: 1px solid var(--_line);
    }
    .stacked tr > *,
    .stacked tbody tr:last-child {
      border-block-end: 0;
    }
    .stacked th:first-child {
      grid-row: 1 / 3;
    }
    .stacked tr > :nth-child(n + 2) {
      grid-column: 2;
    }
    .stacked tbody td.money {
      padding-block-start: 0;
    }
    .stacked th {
      hyphens: auto;
      overflow-wrap: break-word;
    }
  }
  @container health-part (inline-size < 340px) {
    th,
    td {
      padding-inline-start: 8px;
    }
    .cell {
      inline-size: 28px;
      padding-inline: 0;
    }
    .share {
      display: none;
    }
  }
  /* The name on a line of its own, its figures below: words are not to break between any two letters. */
  @container health-part (inline-size < 260px) {
    table:not(.by-band) tr {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 0 8px;
      padding-block: 2px 4px;
      border-block-end: 1px solid var(--_line);
    }
    table:not(.by-band) tbody tr:last-child,
    table:not(.by-band) :is(th, td) {
      border-block-end: 0;
    }
    table:not(.by-band) th:first-child {
      grid-column: 1 / -1;
    }
    table:not(.by-band) :is(th, td):not(:first-child) {
      padding-inline: 0;
    }
    table:not(.by-band) tbody td.number {
      padding-block: 0 4px;
    }
    table:not(.by-band) thead th:first-child {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .by-band tr {
      grid-template-columns: repeat(5, minmax(0, 1fr)) auto;
    }
    .by-band .cell {
      grid-column: span 3;
    }
    table.quarters-table tr {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .quarters-table td {
      inline-size: auto;
    }
  }
  @media (forced-colors: active) {
    .ink {
      color: CanvasText;
    }
    /* Frames that are not seen elsewhere would touch each other. */
    .figure:not([aria-expanded='true']) {
      border-color: Canvas;
    }
    .figure {
      text-decoration: underline;
    }
  }
`;
