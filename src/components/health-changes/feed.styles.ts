import { css } from 'lit';

/** The frame of the feed: head, what is said once, groups and foot. */
export const feedStyles = css`
  :host {
    inline-size: 100%;
    min-inline-size: 0;
    container-type: inline-size;
  }
  .feed {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul {
    margin: 0;
    padding: 0;
    font-size: inherit;
    list-style: none;
  }
  .title-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    margin-block-end: 4px;
  }
  .region {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
    line-height: 16px;
  }
  .summary {
    font-size: 1.077em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .choice {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    font-size: var(--_small);
  }
  select {
    min-block-size: 28px;
    max-inline-size: 100%;
    padding-inline: 6px;
    border: 1px solid var(--_line);
    border-radius: min(6px, var(--_radius));
    color: inherit;
    background: var(--_surface);
    font: inherit;
    cursor: pointer;
  }
  .subtle {
    border-color: transparent;
    color: var(--_muted);
    background: none;
    font-size: var(--_small);
  }
  .subtle:hover {
    color: var(--_text);
  }
  /* Buttons without an edge line up with the text by their words. */
  .all-seen,
  .more {
    margin-block: 4px 0;
    margin-inline-start: -10px;
  }
  .once {
    padding: 10px 12px;
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_raised);
  }
  .once li + li {
    margin-block-start: 4px;
  }
  .group-title {
    display: inline;
    font-size: var(--_size);
    font-weight: 600;
  }
  .count {
    margin-inline-start: 2px;
    color: var(--_muted);
    font-weight: 400;
  }
  .foot {
    font-size: var(--_small);
    line-height: 18px;
  }
  .notice button {
    margin-block-start: 8px;
  }
`;
