import { css } from 'lit';

/** One account of the feed. */
export const entryStyles = css`
  .entries {
    margin-block-start: 4px;
  }
  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 12px;
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
    min-inline-size: 0;
  }
  .name {
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 600;
    line-height: 20px;
    text-align: start;
    text-decoration: underline transparent;
    text-underline-offset: 3px;
    overflow-wrap: anywhere;
  }
  .name bdi {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
  }
  button.name:hover {
    background: none;
    text-decoration-color: currentColor;
  }
  .bands {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
  }
  .was {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--_muted);
    font-size: var(--_small);
  }
  .who .band {
    border-radius: 12px;
    font-size: var(--_small);
  }
  .arrow {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .arrow:dir(rtl) {
    transform: scaleX(-1);
  }
  .entry > .seen {
    align-self: start;
    margin-inline-end: -10px;
  }
  .what {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: minmax(0, 1fr);
    gap: 1px;
  }
  .rows {
    display: flex;
    flex-wrap: wrap;
    column-gap: 14px;
    font-size: var(--_small);
    line-height: 18px;
  }
  .next {
    margin-block-start: 3px;
  }
  /* In how many days is one thing, also where a line ends or runs the other way. */
  .next .due {
    white-space: nowrap;
  }
  @container (inline-size < 280px) {
    .entry {
      grid-template-columns: minmax(0, 1fr);
    }
    .entry > .seen {
      order: 1;
      justify-self: start;
      margin-inline-start: -10px;
    }
  }
  @media (forced-colors: active) {
    .arrow {
      stroke: CanvasText;
    }
    .once {
      border: 1px solid CanvasText;
    }
    .subtle,
    .entry > .seen {
      margin-inline: 0;
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
    .feed {
      padding: 0;
      border: 0;
    }
    .entry {
      break-inside: avoid;
    }
    .choice,
    .all-seen,
    .entry > .seen,
    summary::marker {
      display: none;
      content: '';
    }
    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    .band {
      print-color-adjust: exact;
    }
  }
`;
