import { css } from 'lit';

/** The conversation, coverage, links and the workings. */
export const cardFootingStyles = css`
  .conversation {
    padding: 12px;
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_raised);
  }

  .coverage li {
    padding-inline-start: 10px;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  .links a {
    display: inline-block;
    min-block-size: 24px;
    line-height: 24px;
  }
  .workings {
    margin: 0 -16px -16px;
    padding: 0 16px;
    border-block-start: 1px solid var(--_line);
  }
  .workings > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding-block: 10px;
    color: var(--_muted);
    font-size: 0.75rem;
    line-height: 20px;
    list-style: none;
  }
  .workings > summary::-webkit-details-marker {
    display: none;
  }
  .workings > summary::after {
    transform: rotate(45deg) translate(-2px, -2px);
  }
  .workings[open] > summary::after {
    transform: rotate(-135deg) translate(-2px, -2px);
  }
  .workings > :last-child {
    padding-block-end: 14px;
  }
  .workings > p {
    font-size: 0.75rem;
    line-height: 18px;
  }
  .scroll {
    margin-block-end: 10px;
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.75rem;
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
