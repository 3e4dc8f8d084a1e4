import { css } from 'lit';

/** Stacked bars by band. */
export const barStyles = css`
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
    font-size: var(--_small);
    line-height: 16px;
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
  }
`;
