import { css } from 'lit';

/** Reasons and what could help. */
export const cardReasonsStyles = css`
  .region-title {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
    font-size: var(--_small);
  }
  .reason {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 16px;
  }
  .reason + .reason {
    margin-block-start: 8px;
  }
  .effect {
    text-align: end;
    white-space: nowrap;
  }
  .takes {
    color: var(--_act);
  }
  .adds {
    color: var(--_good);
  }
  .because {
    grid-column: 1 / -1;
  }
  .because,
  .more,
  .coverage,
  .warnings {
    font-size: var(--_small);
    line-height: 18px;
  }
  .more {
    margin-block-start: 6px;
  }
  /* What nobody here can change wears one mark, by the line and by the sum. */
  .outside {
    color: var(--_text);
  }
  .outside bdi::before {
    content: '' / '';
    display: inline-block;
    inline-size: 7px;
    block-size: 7px;
    margin-inline-end: 5px;
    border: 1.5px solid currentColor;
    border-radius: 2px;
  }

  /* Pressed anywhere in their line. */
  .play > summary,
  .fold > summary,
  .workings > summary {
    inline-size: auto;
  }
  .play {
    border-block-start: 1px solid var(--_line);
  }
  .play > summary {
    padding-block: 6px;
  }
  .fold > summary {
    padding-block: 2px;
    font-size: var(--_small);
    line-height: 20px;
  }
  .fold > :not(summary) {
    margin-inline-start: 14px;
  }
  .more-plays > summary {
    padding-block: 6px;
    border-block-start: 1px solid var(--_line);
  }
  .more-plays > :not(summary) {
    margin-inline-start: 0;
  }
  .play-name {
    flex: 1;
    font-weight: 500;
  }
  .due {
    flex: none;
    font-size: var(--_small);
  }
  .play > :not(summary) {
    margin-inline-start: 14px;
  }
  .play[open] {
    padding-block-end: 8px;
  }
  .play ol {
    margin-block: 4px;
    padding-inline-start: 18px;
    list-style: decimal;
  }
  .play ol li::marker {
    color: var(--_muted);
  }
  .play .fact {
    display: inline-block;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-start: 8px;
  }
  .buttons a {
    padding-block: 4px;
  }
  .primary {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  .status {
    padding-inline-end: 4px;
    font-weight: 600;
  }
  ::slotted(*) {
    display: block;
  }
`;
