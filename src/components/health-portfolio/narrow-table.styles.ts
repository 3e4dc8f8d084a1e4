import { css } from 'lit';

/** Tables where there is little room: columns fold into lines, the widest first. */
export const narrowTableStyles = css`
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
