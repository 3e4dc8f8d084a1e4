import { css } from 'lit';

/** The table of a sum that adds up. */
export const workingsStyles = css`
  .scroll {
    margin-block-end: 10px;
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_small);
    line-height: 18px;
  }
  th,
  td {
    padding-block: 3px;
    padding-inline: 0 10px;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  td,
  thead th:not(:first-child) {
    text-align: end;
    white-space: nowrap;
  }
  td:last-child,
  th:last-child {
    padding-inline-end: 0;
  }
  thead th {
    color: var(--_muted);
    vertical-align: bottom;
  }
  .dimension > * {
    padding-block-start: 8px;
    font-weight: 600;
  }
  tfoot > tr > * {
    padding-block-start: 6px;
    border-block-start: 1px solid var(--_line);
    font-weight: 600;
  }
`;
