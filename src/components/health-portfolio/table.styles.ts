import { css } from 'lit';

/** Tables of figures, and the stacked bars beside them. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding-block: 1px;
    padding-inline: 12px 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  th:first-child {
    padding-inline: 0;
  }
  tbody tr:last-child > * {
    border-block-end: 0;
  }
  thead th {
    padding-block: 0 4px;
    color: var(--_muted);
    font-size: 0.75rem;
    line-height: 18px;
    vertical-align: bottom;
  }
  td {
    line-height: 20px;
  }
  tbody td.number,
  tbody td.cell,
  .figure-none {
    padding-block: 5px;
  }
  .number {
    text-align: end;
    overflow-wrap: normal;
  }
  td.number {
    white-space: nowrap;
  }
  td.money {
    white-space: normal;
  }
  .share {
    display: inline-block;
    min-inline-size: 5ch;
    margin-inline-start: 6px;
    color: var(--_muted);
  }
  .ink {
    color: var(--_ink);
  }
  .figure {
    max-inline-size: 100%;
    min-inline-size: 28px;
    padding: 3px 8px;
    border-color: transparent;
    margin-inline: -9px;
    background: none;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .figure:hover,
  .figure[aria-expanded='true'] {
    background: var(--_raised);
  }
  .figure[aria-expanded='true'] {
    border-color: var(--_line-strong);
  }
  .figure-none {
    display: inline-block;
  }
  .figure .ink,
  .figure-none .ink {
    font-weight: 600;
  }
  .cell {
    inline-size: 36px;
    padding-inline: 0;
    text-align: center;
    overflow-wrap: normal;
  }
  tbody td.cell:has(.figure) {
    padding-block: 1px;
  }
  .cell .figure {
    margin-inline: 0;
    padding-inline: 3px;
    text-align: center;
    white-space: nowrap;
  }
  .narrow {
    display: none;
    font-size: 0.75rem;
    line-height: 18px;
  }
  .band-bar {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    margin-block: 2px 5px;
  }
  .band-bar.tall {
    block-size: 20px;
    margin: 0;
  }
  .band-bar:not(.tall) .mark {
    display: none;
  }
  .band-bar:dir(rtl) {
    transform: scaleX(-1);
  }
  .piece rect {
    fill: color-mix(in srgb, var(--_ink) 62%, var(--_tint));
    stroke: var(--_surface);
    stroke-width: 1px;
  }
  .piece.dashed rect {
    fill: var(--_tint);
    stroke: var(--_ink);
    stroke-dasharray: 3 2;
  }
  .piece .mark {
    fill: var(--_surface);
  }
  .piece.dashed .mark {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5px;
    stroke-dasharray: 2 1.6;
  }
  .bars {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 4px 12px;
  }
  .bar-row {
    display: contents;
  }
  .bar-label {
    max-inline-size: 9rem;
    font-size: 0.75rem;
    line-height: 16px;
  }
  .of {
    margin-inline-start: 0.6em;
  }
  .quarters-table td {
    inline-size: 40%;
  }
  .quarters-table th[scope='row'] {
    padding-block: 5px;
  }
  .quarters-table .band-bar {
    margin-block: 0 2px;
  }
  .this-quarter {
    display: block;
    font-size: 0.75rem;
    line-height: 16px;
  }
  .lowest {
    display: inline-flex;
    align-items: baseline;
    gap: 6px;
    font-size: 0.75rem;
    line-height: 18px;
  }
  .play {
    display: block;
    margin-block-end: 4px;
    font-size: 0.75rem;
    line-height: 16px;
  }
  @container health-part (inline-size < 460px) {
    .wide {
      display: none;
    }
    .narrow {
      display: block;
    }
    .by-band th:first-child {
      inline-size: 100%;
    }
  }
  @container health-part (inline-size < 340px) {
    th,
    td {
      padding-inline-start: 8px;
    }
    .cell {
      inline-size: 28px;
      padding-inline: 0;
    }
    .share {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .piece rect {
      fill: Canvas;
      stroke: CanvasText;
    }
    .piece.triangle rect {
      fill: CanvasText;
    }
    .piece .mark {
      fill: CanvasText;
    }
    .piece.triangle .mark {
      fill: Canvas;
    }
    .piece.dashed rect,
    .piece.dashed .mark {
      fill: Canvas;
      stroke: CanvasText;
    }
    .ink {
      color: CanvasText;
    }
  }
`;
