import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Stretch, WaterfallScale } from './waterfall-scale.js';

/** A step up or down (thin for a part whose own steps follow), where counting starts or ends, or a way past. */
export type BarKind = 'step' | 'filled' | 'part' | 'start' | 'end' | 'past';

/**
 * A cell of a waterfall: band edges as hairlines, the step as a bar, and lines that lead from one row to the next.
 * It stretches to the height of its row. Decoration: the numbers stand in the cells beside it.
 */
export function waterfallBar(scale: WaterfallScale, { from, to }: Stretch, kind: BarKind): TemplateResult {
  const at = (value: number): string => `${scale.x(value)}%`;
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const sense = to < from ? 'takes' : to > from ? 'adds' : 'still';
  const line = (value: number, start: string, end: string): TemplateResult =>
    svg`<line class="lead" x1=${at(value)} x2=${at(value)} y1=${start} y2=${end} />`;
  const isStep = kind === 'step' || kind === 'filled' || kind === 'part';
  const height = kind === 'part' ? 3 : 10;
  return html`<td class="drawn">
    <svg aria-hidden="true" focusable="false">
      ${scale.edges.map((edge) => svg`<line class="edge" x1=${at(edge)} x2=${at(edge)} y1="0" y2="100%" />`)}
      ${kind === 'start' ? nothing : line(from, '0', '50%')}
      ${kind === 'end' ? nothing : line(kind === 'part' ? from : to, '50%', '100%')}
      ${
        isStep
          ? svg`<rect class="${kind} ${sense}" x=${at(left)} y="50%" width=${`${scale.x(right) - scale.x(left)}%`} height=${height} transform="translate(0 ${-height / 2})" />`
          : nothing
      }
      ${kind === 'start' || kind === 'end' ? svg`<circle class="stop" cx=${at(to)} cy="50%" r="4.5" />` : nothing}
    </svg>
  </td>`;
}

/** The head of the column: where bands begin, in numbers. */
export function waterfallHead(
  scale: WaterfallScale,
  title: string,
  write: (value: number) => string,
): TemplateResult {
  return html`<th scope="col" class="drawn">
    <span class="sr-only">${title}</span>
    <svg aria-hidden="true" focusable="false">
      ${scale.edges.map((edge) => svg`<text x="${scale.x(edge)}%" y="100%" dy="-4">${write(edge)}</text>`)}
    </svg>
  </th>`;
}
