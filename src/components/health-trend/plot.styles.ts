import { css } from 'lit';

/** The chart, what is said of the marker's week, and the legend. */
export const plotStyles = css`
  .figure-and-words {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .plot {
    position: relative;
    block-size: var(--_height);
  }
  .plot canvas {
    position: absolute;
    inset: 0;
    /* Over the size that chart.js gives it, which is that of a moment ago while the room changes. */
    inline-size: 100% !important;
    block-size: 100% !important;
    /* Nothing of the canvas is drawn in these colours: that they change is how a change of theme is heard of. */
    color: var(--_text);
    outline-color: var(--_surface);
    transition:
      color 1ms,
      outline-color 1ms !important;
  }
  .plot canvas[hidden] {
    display: none;
  }
  .plot .sparkline {
    block-size: 100%;
  }
  .marker {
    position: absolute;
    inset: 0;
    cursor: crosshair;
    touch-action: pan-y;
  }
  .lines-1 {
    min-block-size: calc(24px + 1lh);
  }
  .lines-2 {
    min-block-size: calc(24px + 2lh);
  }
  .lines-3 {
    min-block-size: calc(24px + 3lh);
  }
  .reading p:first-child {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    align-items: center;
    min-block-size: 24px;
  }
  .reading .number {
    font-weight: 600;
  }
  .below {
    display: grid;
    gap: 4px;
  }
  .forecast {
    display: flex;
    gap: 8px;
    align-items: baseline;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
  }
  .legend li {
    display: inline-flex;
    gap: 6px;
    align-items: center;
  }
  .sample {
    flex: none;
    overflow: visible;
    fill: none;
    stroke: var(--_text);
    stroke-width: 2;
  }
  .sample .dashes {
    stroke-dasharray: 4 4;
  }
  .sample.cone {
    fill: var(--_text);
    fill-opacity: 0.2;
    stroke: none;
  }
  .sample.cone:dir(rtl) {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .sample.cone {
      fill-opacity: 0.75;
    }
  }
`;
