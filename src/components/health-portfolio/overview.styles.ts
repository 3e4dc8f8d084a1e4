import { css } from 'lit';

/** The frame: head and parts, side by side where there is room. */
export const overviewStyles = css`
  :host {
    inline-size: 100%;
    min-inline-size: 0;
    container: health-portfolio / inline-size;
  }
  .portfolio {
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
  .title-line,
  .part-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
  }
  .region {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
    line-height: 16px;
  }
  .updating {
    font-size: var(--_small);
    line-height: 16px;
  }
  /* What is here at once is not worth a word. */
  .updating:not(:empty) {
    animation: appear 1ms 400ms backwards;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .summary {
    margin-block-start: 4px;
    font-size: 1.077em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    font-size: var(--_small);
    line-height: 18px;
  }
  .parts,
  .pile {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 20px 40px;
  }
  /* Pictures from before look it; their words stay as legible as they were. */
  .stale svg {
    opacity: 0.5;
    transition: opacity 150ms 300ms;
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 8px;
    min-inline-size: 0;
    container: health-part / inline-size;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
  }
  .part-head {
    min-block-size: 28px;
  }
  .part-title {
    font-weight: 600;
  }
  .group-title {
    font-size: var(--_small);
    font-weight: 600;
    line-height: 18px;
  }
  .note {
    font-size: var(--_small);
    line-height: 18px;
    text-wrap: pretty;
  }
  .saying {
    text-wrap: pretty;
  }
  .group table {
    margin-block-start: 6px;
  }
  .groups {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px 40px;
  }
  .group.outside {
    margin-inline: -12px;
    padding: 10px 12px;
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_raised);
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
  .more {
    justify-self: start;
    margin-inline-start: -10px;
  }
  .means summary {
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 24px;
  }
  .means p {
    margin-block-end: 4px;
    font-size: var(--_small);
    line-height: 18px;
    text-wrap: pretty;
  }
  .notice button {
    margin-block-start: 8px;
  }
  @container health-portfolio (inline-size < 360px) {
    .portfolio {
      padding: 12px;
    }
  }
  @container health-portfolio (inline-size >= 840px) {
    .portfolio {
      padding: 20px 24px;
    }
    .parts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .groups {
      grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr));
    }
    .causes,
    .retention {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .group.outside {
      border: 1px solid CanvasText;
    }
  }
`;
