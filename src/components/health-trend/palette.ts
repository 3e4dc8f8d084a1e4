import { css, html, type TemplateResult } from 'lit';
import type { ChartPicture, Ink } from './chart/chart-picture.js';
import { lineShapes } from './mark-shapes.js';

const BASE = ['text', 'muted', 'line', 'surface', 'accent'] as const;
const TONES = ['triangle', 'diamond', 'circle', 'dashed'] as const;

/** Colours of a chart as they stand now: a canvas knows no custom properties, and no `light-dark()`. */
export interface Palette {
  readonly base: ChartPicture['colors'];
  readonly bands: Readonly<Record<(typeof TONES)[number], Ink>>;
  readonly lines: readonly string[];
  readonly font: ChartPicture['font'];
  readonly cone: NonNullable<ChartPicture['cone']>['opacity'];
}

/** How strong a forecast is drawn, near and far; where there are but two colours, a shade of one has to be seen. */
const CONE = [0.28, 0.04] as const;
const FORCED_CONE = [0.75, 0.3] as const;

/** An element for each colour, not drawn, that `readPalette` asks for what its style came to. */
export const paletteElements: TemplateResult = html`<div class="palette" hidden>
  ${[...BASE, ...TONES].map((name) => html`<i class="ink-${name} ${name}"></i>`)}
  ${lineShapes.map((_, place) => html`<i class="line-${place}"></i>`)}
</div>`;

/** What the colours came to in a root that holds `paletteElements`; undefined where it does not, yet. */
export function readPalette(root: ParentNode): Palette | undefined {
  const palette = root.querySelector('.palette');
  if (!palette) return undefined;
  const styleOf = (name: string): CSSStyleDeclaration =>
    getComputedStyle(palette.querySelector(`.${name}`) ?? palette);
  const { fontFamily, fontSize } = getComputedStyle(palette);
  return {
    base: Object.fromEntries(BASE.map((name) => [name, styleOf(`ink-${name}`).color])) as Palette['base'],
    bands: Object.fromEntries(
      TONES.map((tone) => {
        const { color, backgroundColor } = styleOf(`ink-${tone}`);
        return [tone, { ink: color, tint: backgroundColor }];
      }),
    ) as Palette['bands'],
    lines: lineShapes.map((_, place) => styleOf(`line-${String(place)}`).color),
    font: { family: fontFamily, size: Math.round(parseFloat(fontSize) * 0.85) },
    cone: matchMedia('(forced-colors: active)').matches ? FORCED_CONE : CONE,
  };
}

/** Colours of the elements of the palette, and of what else is drawn in the colour of a line. */
export const paletteStyles = css`
  .ink-text {
    color: var(--_text);
  }
  .ink-muted {
    color: var(--_muted);
  }
  .ink-line {
    color: var(--_line);
  }
  .ink-surface {
    color: var(--_surface);
  }
  .ink-accent {
    color: var(--_accent);
  }
  .palette :is(.triangle, .diamond, .circle, .dashed) {
    color: var(--_ink);
    /* An area is much of a tint: on a dark ground it would outshine what is drawn on it. */
    background: light-dark(var(--_tint), color-mix(in srgb, var(--_tint) 50%, var(--_surface)));
  }
  .line-0 {
    color: var(--_line-1);
  }
  .line-1 {
    color: var(--_line-2);
  }
  .line-2 {
    color: var(--_line-3);
  }
  .line-3 {
    color: var(--_line-4);
  }
  .line-4 {
    color: var(--_line-5);
  }
  .line-5 {
    color: var(--_line-6);
  }
  .line-6 {
    color: var(--_line-7);
  }
  .line-7 {
    color: var(--_line-8);
  }
  @media (forced-colors: active) {
    .palette i {
      color: CanvasText !important;
      background: Canvas !important;
    }
    .palette .ink-line {
      color: GrayText !important;
    }
    .palette .ink-surface {
      color: Canvas !important;
    }
    .palette .ink-accent {
      color: Highlight !important;
    }
  }
`;
