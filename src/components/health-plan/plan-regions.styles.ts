import { css } from 'lit';

/** Steps, goals, plays, days and opportunities. */
export const planRegionsStyles = css`
  .region-title {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 12px;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .next {
    padding: 10px 12px;
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_raised);
    box-shadow: inset 0 0 0 1px var(--_line);
  }
  .eyebrow {
    margin-block-end: 4px;
    color: var(--_accent);
    font-size: var(--_small);
    font-weight: 600;
    line-height: 16px;
  }
  .step {
    display: flex;
    gap: 10px;
  }
  .step > .mark {
    margin-block-start: 2px;
  }
  .step > div {
    flex: 1;
    min-inline-size: 0;
  }
  .step-title,
  .play-title,
  .goal {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 12px;
  }
  .step-name,
  .play-name {
    font-weight: 500;
  }
  .next .step-name {
    font-size: var(--_medium);
    font-weight: 600;
  }
  .state {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .done .state {
    color: var(--_good);
    font-weight: 600;
  }
  .steps > ul > li + li,
  .goals li + li {
    margin-block-start: 8px;
  }
  .steps > ul {
    padding-inline: 12px;
  }
  .note,
  .after {
    padding: 10px 12px;
    border-radius: calc(var(--_radius) - 2px);
    background: var(--_raised);
  }
  .note > p:first-child,
  .after > bdi:first-child {
    font-weight: 600;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    overflow: visible;
  }
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .bar .track {
    fill: var(--_line);
  }
  .bar .filled {
    fill: var(--_accent);
  }
  .play + .play {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .checklist {
    margin-block: 2px;
    padding-inline-start: 18px;
    list-style: decimal;
  }
  .checklist li::marker {
    color: var(--_muted);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-start: 6px;
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
    inline-size: 100%;
    font-weight: 600;
  }
  .finished li {
    padding-block: 2px;
  }
  .rows {
    display: grid;
    grid-template-columns: minmax(min(6.5rem, 33cqi), 1fr) auto auto;
    column-gap: 12px;
  }
  .rows .what {
    hyphens: auto;
  }
  .rows > li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    padding-block: 4px;
    font-size: var(--_small);
    line-height: 18px;
  }
  .rows > li + li {
    border-block-start: 1px solid var(--_line);
  }
  .when {
    text-align: end;
    white-space: nowrap;
  }
  @container (inline-size < 280px) {
    .rows {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .rows .what {
      grid-column: 1 / -1;
    }
  }
`;
