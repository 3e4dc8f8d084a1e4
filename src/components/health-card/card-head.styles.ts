import { css } from 'lit';

/** Name, band, facts, trend, movement and score. */
export const cardHeadStyles = css`
  .title {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 4px 12px;
  }
  .name {
    flex: 1 1 9rem;
    display: -webkit-box;
    overflow: hidden;
    font-size: var(--_large);
    font-weight: 600;
    line-height: 24px;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .name a {
    padding-block: 3px;
    text-decoration-color: transparent;
  }
  .name a:hover {
    text-decoration-color: currentColor;
  }
  a[target]::after {
    content: '\u00a0\u2197\ufe0e' / '';
    color: var(--_muted);
    font-weight: 400;
  }
  a[target]:dir(rtl)::after {
    content: '\u00a0\u2196\ufe0e' / '';
  }
  .facts {
    margin-block-start: 2px;
  }
  .fact:not(:last-child)::after {
    content: '\u00a0·' / '';
  }

  .line-and-edges {
    display: flex;
    gap: 8px;
  }
  .axis {
    display: flex;
    justify-content: space-between;
    margin-block: 4px 8px;
    margin-inline-start: 28px;
    font-size: var(--_smallest);
    line-height: 14px;
  }
  .now {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
  }
  .movement {
    font-weight: 600;
  }
  .score {
    flex: none;
  }
  .score b {
    color: var(--_text);
    font-weight: 600;
  }
  .roll-up {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 12px;
    margin-block-start: 8px;
  }
  .forecast {
    display: flex;
    align-items: baseline;
    gap: 6px;
    color: var(--_muted);
    font-size: var(--_small);
  }
  .forecast .band-shape {
    fill: none;
    stroke: var(--_ink);
    stroke-dasharray: 2 1.5;
    overflow: visible;
  }
  .moved table {
    inline-size: calc(100% - 14px);
  }
  .moved p {
    margin-block: 4px;
    font-size: var(--_smallest);
    line-height: 16px;
  }
  .sites {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    flex-basis: 100%;
    align-items: center;
    font-size: var(--_small);
  }
  .plain {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline var(--_line-strong);
    text-underline-offset: 3px;
  }
  .plain:hover {
    background: none;
    text-decoration-color: currentColor;
  }
  .plain .band-shape {
    color: var(--_ink);
  }
  .tally {
    display: flex;
    gap: 12px;
  }
  .tally span {
    color: var(--_ink);
    white-space: nowrap;
  }
`;
