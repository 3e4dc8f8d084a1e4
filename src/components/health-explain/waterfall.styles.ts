import { css } from 'lit';

/** Bars in a table, and the curve of one measure. */
export const waterfallStyles = css`
  .drawn {
    position: relative;
    inline-size: 42%;
    min-inline-size: 88px;
    padding: 0;
  }
  td + .drawn,
  th + .drawn {
    padding-inline-end: 0;
  }
  .drawn svg {
    position: absolute;
    inset-block: 0;
    inset-inline: 0 12px;
    inline-size: calc(100% - 12px);
    block-size: 100%;
    overflow: visible;
  }
  .drawn svg:dir(rtl),
  .curve svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .drawn text {
    fill: var(--_muted);
    font-size: var(--_smallest);
    text-anchor: middle;
  }
  .drawn text:dir(rtl) {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  .edge {
    stroke: var(--_line);
    shape-rendering: crispEdges;
  }
  .lead {
    stroke: var(--_line-strong);
    shape-rendering: crispEdges;
  }
  .past .lead,
  rect.still {
    fill: none;
  }
  rect {
    rx: 1.5px;
  }
  .drawn,
  .legend {
    --_adds: color-mix(in srgb, var(--_good) 72%, var(--_good-tint));
    --_takes: color-mix(in srgb, var(--_act) 72%, var(--_act-tint));
  }
  rect.adds {
    fill: var(--_adds);
  }
  rect.takes {
    fill: var(--_takes);
  }
  rect.filled {
    fill: var(--_surface);
    stroke: var(--_none);
    stroke-dasharray: 3 2;
  }
  rect.part {
    fill: var(--_line-strong);
  }
  .stop {
    fill: var(--_text);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    font-size: var(--_small);
  }
  .key {
    display: inline-block;
    inline-size: 14px;
    block-size: 8px;
    margin-inline-end: 6px;
    border-radius: 1.5px;
  }
  .key.adds {
    background: var(--_adds);
  }
  .key.takes {
    background: var(--_takes);
  }
  .key.filled {
    border: 1px dashed var(--_none);
  }
  .key.edge {
    inline-size: 0;
    block-size: 10px;
    border-inline-start: 1px solid var(--_line-strong);
    vertical-align: -1px;
  }
  .curve {
    inline-size: min(100%, 260px);
    margin: 6px 0 8px;
  }
  .curve svg {
    display: block;
    inline-size: 100%;
    block-size: 64px;
    overflow: visible;
    border-block-end: 1px solid var(--_line);
  }
  .curve path {
    fill: none;
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
  }
  .curve .line {
    stroke: var(--_muted);
    stroke-width: 1.5px;
  }
  .curve .guide {
    stroke: var(--_line-strong);
    stroke-dasharray: 2 3;
  }
  .curve .dot {
    stroke: var(--_text);
    stroke-width: 8px;
    stroke-linecap: round;
  }
  .curve figcaption {
    display: flex;
    justify-content: space-between;
    font-size: var(--_smallest);
  }
  @media (forced-colors: active) {
    .edge {
      stroke: GrayText;
    }
    .lead,
    .curve path {
      stroke: CanvasText;
    }
    rect.takes,
    rect.part,
    .stop {
      fill: CanvasText;
    }
    rect.adds,
    rect.filled {
      fill: Canvas;
      stroke: CanvasText;
    }
    .drawn text {
      fill: CanvasText;
    }
    .key {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
    }
    .key.takes {
      background: CanvasText;
    }
    .key.adds {
      background: Canvas;
    }
  }
  @media print {
    .drawn svg,
    .key {
      print-color-adjust: exact;
    }
  }
`;
