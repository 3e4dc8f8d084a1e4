import { css } from 'lit';

/** What stands in for rows, and the quiet lines above them. */
export const stateStyles = css`
  .state {
    flex: 1 1 auto;
    align-content: center;
    max-inline-size: 44ch;
    min-block-size: 0;
    margin-inline: auto;
    padding: 32px 16px;
    overflow: auto;
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .state.wide {
    max-inline-size: 72ch;
  }
  .state p {
    margin: 0 0 8px;
  }
  .headline {
    font-size: 1.15em;
    font-weight: 600;
  }
  .notice {
    flex: none;
    max-block-size: 40%;
    margin: 0;
    padding: 8px 16px;
    overflow: auto;
    border-block-end: 1px solid var(--_line);
    background: var(--_raised);
  }
  .footing {
    flex: none;
    margin: 0;
    padding: 6px 16px;
    border-block-start: 1px solid var(--_line);
    font-size: 0.923em;
  }
  /* The picture of the last visit: legible, and plainly not today's. */
  .stale .row,
  .stale .row .band {
    color: var(--_muted);
  }
  .stale .row .name {
    font-weight: 400;
  }
  .stale .row .band {
    background: none;
    font-weight: 400;
    outline: 1px solid var(--_line-strong);
    outline-offset: -1px;
  }
  .stale .row .band.dashed {
    outline-style: dashed;
  }
  .problems {
    margin: 8px 0 4px;
    padding: 0;
    list-style: none;
    text-align: start;
  }
  .problems li {
    padding: 3px 0;
    overflow-wrap: anywhere;
  }
  .record {
    margin-inline-end: 6px;
    font-weight: 600;
  }
  code {
    margin-inline-end: 6px;
    font:
      0.923em ui-monospace,
      'SF Mono',
      Menlo,
      Consolas,
      monospace;
  }
  .progress {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 12px;
  }
  progress {
    flex: 0 1 200px;
    block-size: 4px;
    overflow: hidden;
    border: 0;
    border-radius: 2px;
    background: var(--_line);
    accent-color: var(--_accent);
    appearance: none;
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .loading-head {
    display: flex;
    flex: none;
    align-items: center;
    /* What the head and the toolbar will take. */
    block-size: 101px;
    padding-inline: 16px;
    border-block-end: 1px solid var(--_line);
  }
  .loading {
    flex: 1 1 auto;
    min-block-size: 0;
    overflow: hidden;
  }
  .waiting {
    cursor: default;
  }
  .waiting:hover {
    background: none;
  }
  .waiting i,
  .waiting-group i {
    display: block;
    inline-size: 70%;
    block-size: 10px;
    border-radius: 5px;
    background: var(--_line);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  .waiting-group {
    flex: none;
    block-size: 41px;
  }
  .waiting-group i {
    inline-size: 8rem;
  }
  .waiting:nth-child(even) i {
    inline-size: 55%;
  }
  .waiting .terms i {
    margin-inline-start: auto;
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
`;
