import { css } from 'lit';

/** The table, folded under the chart. */
export const tableStyles = css`
  summary {
    min-block-size: 28px;
    padding-block: 4px;
    color: var(--_muted);
    line-height: 20px;
  }
  .scroll {
    max-block-size: 22rem;
    overflow: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 5px 12px 5px 0;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: normal;
    text-align: start;
    vertical-align: top;
  }
  :is(th, td):dir(rtl) {
    padding: 5px 0 5px 12px;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    color: var(--_muted);
    background: var(--_surface);
    font-size: var(--_small);
    font-weight: 600;
  }
  tbody th {
    font-weight: 400;
    white-space: nowrap;
  }
  .figure {
    text-align: end;
    white-space: nowrap;
  }
  thead .figure {
    white-space: normal;
  }
  :is(th, td):last-child {
    min-inline-size: 12rem;
    padding-inline-end: 0;
  }
  .in-band {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    color: var(--_ink);
    white-space: nowrap;
  }
`;
