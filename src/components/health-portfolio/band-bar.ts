import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { BandTally } from '../../sdk/portfolio/portfolio-report.js';
import { shapePath } from '../shared/band-chip.js';
import type { PortfolioScene } from './portfolio-scene.js';

/** Percents of the bar below which a piece has no room for its shape. */
const ROOM = 7;
/** The least that can be seen. */
const LEAST = 0.6;

/**
 * One stacked bar by band, each piece with its shape where there is room. A picture beside words that say the same.
 *
 * @param whole what the full width stands for
 * @param valueOf what a piece's width stands for
 */
export function bandBar(
  scene: Pick<PortfolioScene, 'look'>,
  bands: readonly BandTally[],
  whole: number,
  valueOf: (tally: BandTally) => number,
  name = '',
): TemplateResult | typeof nothing {
  if (!(whole > 0)) return nothing;
  let start = 0;
  const pieces = bands.map((tally): SVGTemplateResult | typeof nothing => {
    const width = (Math.max(valueOf(tally), 0) / whole) * 100;
    if (width === 0) return nothing;
    const { shape } = scene.look(tally.band);
    const x = start;
    start += width;
    return svg`<g class="piece ${shape}">
      <rect x="${x}%" y="0" width="${Math.max(width, LEAST)}%" height="100%" />
      ${
        width >= ROOM
          ? svg`<svg class="mark" x="${x + width / 2}%" y="50%" width="1" height="1" overflow="visible">
              <g transform="translate(-5 -5)">${shapePath(shape)}</g>
            </svg>`
          : nothing
      }
    </g>`;
  });
  return html`<svg class="band-bar ${name}" aria-hidden="true" focusable="false">${pieces}</svg>`;
}
