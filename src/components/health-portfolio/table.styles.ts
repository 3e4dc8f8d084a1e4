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
`;
