import { css, svg, type SVGTemplateResult, html, nothing, type TemplateResult } from 'lit';
import type { Band } from '../../scoring/contract/model.js';
import type { HistoryPoint } from '../../scoring/explain/explanation.js';
import { frame, HEIGHT, stretches } from './sparkline-geometry.js';

export interface SparklineOptions {
  /** What it shows, in a sentence. Without one it is decoration, beside words that say the same. */
  readonly label?: string | undefined;
}

const STEP = 10;
/** Hundredths of the height: labels nearer than that to the one below are left out. */
const LABEL_HEIGHT = 22;

/**
 * Scores over time as a line on band edges. Coordinates are whole numbers in a box that stretches to the size CSS
 * gives it. Days without a score are left open; where some points were recorded, the restated stretch is dashed.
 */
export function sparkline(
  points: readonly HistoryPoint[],
  bands: readonly Band[],
  { label }: SparklineOptions = {},
): TemplateResult {
  const last = points.length - 1;
  const { y, edges } = frame(points, bands);
  const x = (index: number): number => index * STEP;
  const mixed = points.some((point) => point.kind === 'recorded');
  const lines = stretches(points).map(({ from, to }) => {
    const path = points.slice(from, to + 1).map((point, index) => `${x(from + index)} ${y(point.score)}`);
    const dashed = mixed && points[to]?.kind === 'restated';
    // A round-capped line of no length is a dot that does not stretch with the box.
    return svg`<path class=${dashed ? 'line restated' : 'line'} d="M${path.length > 1 ? path.join(' L') : `${path[0]} h0`}" />`;
  });
  const end = points[last];
  return html`<svg
    class="sparkline"
    part="sparkline"
    viewBox="0 0 ${Math.max(last, 1) * STEP} ${HEIGHT}"
    preserveAspectRatio="none"
    role=${label ? 'img' : nothing}
    aria-label=${label || nothing}
    aria-hidden=${label ? nothing : 'true'}
    focusable="false"
  >
    ${edges.map((edge): SVGTemplateResult => svg`<path class="edge" d="M0 ${y(edge)} H${Math.max(last, 1) * STEP}" />`)}
    ${lines}
    ${end && !Number.isNaN(end.score) ? svg`<path class="end" d="M${x(last)} ${y(end.score)} h0" />` : nothing}
  </svg>`;
}

/**
 * Labels of the band edges, for a gutter before a line of the same height: behind it they would look like where it ends.
 * Decoration: the words say the band.
 */
export function edgeLabels(
  points: readonly HistoryPoint[],
  bands: readonly Band[],
  label: (edge: number) => string,
): TemplateResult {
  const { y, edges } = frame(points, bands);
  const shown = edges.filter((edge, index) => {
    const below = edges[index - 1];
    return below === undefined || y(below) - y(edge) >= LABEL_HEIGHT;
  });
  return html`<svg class="edge-labels" aria-hidden="true" focusable="false">
    ${shown.map((edge) => svg`<text x="0" y="${y(edge)}%" dy="0.35em">${label(edge)}</text>`)}
  </svg>`;
}

export const sparklineStyles = css`
  .sparkline {
    display: block;
    inline-size: 100%;
    block-size: 56px;
    overflow: visible;
  }
  .sparkline path {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .sparkline .edge {
    stroke: var(--_line);
    stroke-width: 1px;
    stroke-linecap: butt;
  }
  .edge-labels {
    display: block;
    flex: none;
    inline-size: 20px;
    block-size: 56px;
    overflow: visible;
    direction: ltr;
    fill: var(--_muted);
    font-size: var(--_smallest);
  }
  .sparkline .line {
    stroke: var(--_spark, var(--_muted));
    stroke-width: 1.5px;
  }
  .sparkline .restated {
    stroke-dasharray: 3 3;
    stroke-linecap: butt;
  }
  .sparkline .end {
    stroke: var(--_ink, var(--_text));
    stroke-width: 7px;
  }
  .sparkline:dir(rtl) {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .sparkline .line,
    .sparkline .end {
      stroke: CanvasText;
    }
    .sparkline .edge {
      stroke: GrayText;
    }
    .edge-labels {
      fill: CanvasText;
    }
  }
`;
