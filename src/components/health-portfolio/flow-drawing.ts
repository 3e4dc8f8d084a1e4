import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { ref, type RefOrCallback } from 'lit/directives/ref.js';
import { bandShape } from '../shared/band-chip.js';
import { flowPicture, NOT_YET, WIDTH, type Ribbon, type Slot } from './flow-geometry.js';
import type { PortfolioScene } from './portfolio-scene.js';

/** Pixels at the usual size of text: the picture grows with the text beside it. */
const REM = 16;

/** Where accounts stood and stand, with ribbons for those that moved. A picture beside a table that says the same. */
export function flowDrawing(scene: PortfolioScene): TemplateResult {
  const { report, context } = scene;
  const { height, then, now, ribbons } = flowPicture(report);
  const day = (of: string): string => context.formats.date(of, report.asOf);
  const isMove = ({ from, to }: Ribbon): boolean => from !== to;
  const drawn = (ribbon: Ribbon): SVGTemplateResult =>
    svg`<path
      class="ribbon ${isMove(ribbon) ? 'moved' : 'stayed'} ${shapeOf(scene, ribbon.to)}"
      d=${ribbon.path}
    />`;
  return html`<div class="flow" aria-hidden="true">
    <span class="when quiet">${day(report.moves.since)}</span>
    <span class="when now quiet">${day(report.asOf)}</span>
    <div class="column then">${then.map((slot) => slotDrawn(scene, slot))}</div>
    <svg
      class="ribbons"
      viewBox="0 0 ${WIDTH} ${height.toFixed(1)}"
      preserveAspectRatio="none"
      focusable="false"
      ${tall(height)}
    >
      ${ribbons.filter((ribbon) => !isMove(ribbon)).map(drawn)} ${ribbons.filter(isMove).map(drawn)}
    </svg>
    <div class="column now">${now.map((slot) => slotDrawn(scene, slot))}</div>
  </div>`;
}

function slotDrawn(scene: PortfolioScene, { stand, accounts, room, height }: Slot): TemplateResult {
  const shape = shapeOf(scene, stand);
  const label = stand === NOT_YET ? scene.words.notYet : scene.look(stand).label;
  return html`<div class="slot ${shape}" ${tall(room)}>
    <span class="slot-label"
      >${stand === NOT_YET ? nothing : bandShape(scene.look(stand).shape)}<bdi title=${label}
        >${label}</bdi
      ></span
    >
    <span class="slot-count">${scene.context.formats.number(accounts)}</span>
    <span class="node" ${tall(height)}></span>
  </div>`;
}

const shapeOf = ({ look }: PortfolioScene, stand: Slot['stand']): string =>
  stand === NOT_YET ? 'not-yet' : look(stand).shape;

/** A height set from code: a style attribute is blocked by a strict content security policy. */
const tall = (height: number): unknown => {
  const set: RefOrCallback = (element) => {
    if (element instanceof HTMLElement || element instanceof SVGElement)
      element.style.blockSize = `${String(height / REM)}rem`;
  };
  return ref(set);
};
