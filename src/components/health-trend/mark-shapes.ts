import { html, svg, type TemplateResult } from 'lit';
import type { TrendMarkKind } from '../../locales/trend-words.js';
import type { BandShape } from '../shared/band-look.js';

/** What stands for a mark, as an SVG path in a box of 10 × 10; drawn as an outline, and filled where it says so. */
export interface MarkShape {
  readonly path: string;
  readonly filled: boolean;
}

const outline = (path: string): MarkShape => ({ path, filled: false });
const filled = (path: string): MarkShape => ({ path, filled: true });

/** A shape for each thing that happens: told apart without colour. */
export const markShapes: Readonly<Record<TrendMarkKind, MarkShape>> = {
  started: filled('M2.5 1.5 L8.5 5 L2.5 8.5 Z'),
  done: outline('M1.5 5.5 L4 8 L8.5 2'),
  waiting: outline('M3 2 V8 M7 2 V8'),
  'set-aside': outline('M2 2 L8 8 M8 2 L2 8'),
  pulse: filled('M1 1.5 H9 V6.5 H5 L2.5 9 V6.5 H1 Z'),
  context: filled('M0.5 4 H9.5 V6 H0.5 Z'),
  renewal: filled('M1.5 0.5 L9.5 3.5 L3 6 V9.5 H1.5 Z'),
  notice: filled('M2 1.5 H8 L2 8.5 H8 Z'),
  opportunity: outline('M5 1 V9 M1 5 H9'),
};

/** The shapes of bands, as their chips have them. */
export const bandShapes: Readonly<Record<BandShape, MarkShape>> = {
  triangle: filled('M5 1 L9.5 9 H0.5 Z'),
  diamond: filled('M5 0.5 L9.5 5 L5 9.5 L0.5 5 Z'),
  circle: filled('M1 5 A4 4 0 1 1 9 5 A4 4 0 1 1 1 5 Z'),
  dashed: outline('M1 5 A4 4 0 1 1 9 5 A4 4 0 1 1 1 5 Z'),
};

const triangle = filled('M5 1.5 L8.5 8 H1.5 Z');

/** Shapes along the lines of dimensions, in the order of the dimensions; where there are more, they begin again. */
export const lineShapes: readonly MarkShape[] = [
  triangle,
  filled('M2 2 H8 V8 H2 Z'),
  filled('M5 1 L9 5 L5 9 L1 5 Z'),
  outline('M2 2 L8 8 M8 2 L2 8'),
  filled('M5 8.5 L1.5 2 H8.5 Z'),
  outline('M5 1 V9 M1 5 H9'),
  outline('M2 2 H8 V8 H2 Z'),
  outline('M5 1 L9 5 L5 9 L1 5 Z'),
];

/** Where the colour and the shape of a dimension stand, by its place in the model. */
export const lineLook = (place: number): number => place % lineShapes.length;

/** The shape of the line of a dimension. */
export const lineShape = (place: number): MarkShape => lineShapes[lineLook(place)] ?? triangle;

/** A shape by itself, in the colour of the text around it; for places that say the word beside it. */
export function shapeIcon({ path, filled: isFilled }: MarkShape): TemplateResult {
  return html`<svg
    class=${isFilled ? 'shape filled' : 'shape'}
    viewBox="0 0 10 10"
    width="10"
    height="10"
    aria-hidden="true"
    focusable="false"
  >
    ${svg`<path d=${path} />`}
  </svg>`;
}
