import { css, html, svg, type TemplateResult } from 'lit';
import type { BandLook, BandShape } from './band-look.js';

const SHAPES: Readonly<Record<BandShape, TemplateResult>> = {
  triangle: svg`<path d="M5 1 L9.5 9 H0.5 Z" />`,
  diamond: svg`<path d="M5 0.5 L9.5 5 L5 9.5 L0.5 5 Z" />`,
  circle: svg`<circle cx="5" cy="5" r="4" />`,
  dashed: svg`<circle class="hollow" cx="5" cy="5" r="4" />`,
};

/** The outline of a band's shape in a box of 10 × 10, for a picture that draws several. */
export const shapePath = (shape: BandShape): TemplateResult => SHAPES[shape];

/** A band's shape alone, 10 × 10, in the colour of the text around it; for places that say the word beside it. */
export function bandShape(shape: BandShape): TemplateResult {
  return html`<svg
    class="band-shape"
    viewBox="0 0 10 10"
    width="10"
    height="10"
    aria-hidden="true"
    focusable="false"
  >
    ${SHAPES[shape]}
  </svg>`;
}

/** A band as shape, word and tint. */
export function bandChip(look: BandLook): TemplateResult {
  return html`<span class="band ${look.shape}" part="band"
    >${bandShape(look.shape)}<bdi>${look.label}</bdi></span
  >`;
}

/** Colours come as `--_ink` and `--_tint` from the shape's class, so anything may wear a band's tint. */
export const bandChipStyles = css`
  .triangle {
    --_ink: var(--_act);
    --_tint: var(--_act-tint);
  }
  .diamond {
    --_ink: var(--_look);
    --_tint: var(--_look-tint);
  }
  .circle {
    --_ink: var(--_good);
    --_tint: var(--_good-tint);
  }
  .dashed {
    --_ink: var(--_none);
    --_tint: var(--_none-tint);
  }
  .band {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-inline-size: 100%;
    padding: 2px 8px;
    border-radius: 999px;
    color: var(--_ink);
    background: var(--_tint);
    font-weight: 600;
    line-height: 18px;
    overflow-wrap: anywhere;
  }
  .band.dashed {
    outline: 1px dashed var(--_none);
    outline-offset: -1px;
  }
  .band-shape {
    flex: none;
    fill: currentColor;
  }
  .band-shape .hollow {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-dasharray: 2 1.6;
  }
  @media (prefers-contrast: more) {
    .band:not(.dashed) {
      outline: 1px solid currentColor;
      outline-offset: -1px;
    }
  }
  @media (forced-colors: active) {
    .band {
      border: 1px solid CanvasText;
    }
  }
`;
