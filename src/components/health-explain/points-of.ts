import { html, nothing, type TemplateResult } from 'lit';
import type { Level, PointMap } from '../../scoring/contract/model.js';
import type { Reason } from '../../scoring/explain/explanation.js';
import { curvePicture } from './curve-picture.js';
import type { ExplainScene } from './explain-scene.js';

/** Lines of a curve, of levels or categories that are listed. */
const LISTED = 24;

interface Line {
  readonly text: string;
  readonly isHere: boolean;
}

/** How a reading becomes points, with this account's place in it. */
export function pointsOf(scene: ExplainScene, reason: Reason, map: PointMap | undefined): TemplateResult {
  const { words, context, model } = scene;
  const lines = linesOf(scene, reason, map).slice(0, LISTED);
  const how = words.pointsHow(map, model.combine === 'sum');
  return html`<p><bdi>${words.gives(reason, context)}</bdi></p>
    ${map?.curve ? curvePicture(scene, reason, map.curve) : nothing}
    ${
      lines.length
        ? html`<ul class="lines">
            ${lines.map(
              ({ text, isHere }) =>
                html`<li class=${isHere ? 'here' : ''}>
                  <bdi>${text}</bdi>${isHere ? html` <span class="mark">${words.here}</span>` : nothing}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${how ? html`<p class="quiet"><bdi>${how}</bdi></p>` : nothing}`;
}

function linesOf({ words, context }: ExplainScene, reason: Reason, map: PointMap | undefined): Line[] {
  if (map?.curve)
    return map.curve.map(([reading, points]) => ({
      text: words.curvePoint(reason, reading, points, context),
      isHere: reason.reading === reading,
    }));
  const decides = map?.levels?.find((level) => isReached(level, reason.reading));
  if (map?.levels)
    return map.levels.map((level) => ({
      text: words.level(reason, level, context),
      isHere: level === decides,
    }));
  const categories = map?.categories ?? {};
  const own = Object.hasOwn(categories, String(reason.reading)) ? String(reason.reading) : '*';
  return Object.entries(categories).map(([text, points]) => ({
    text: words.category(reason, text, points, context),
    isHere: reason.reading !== undefined && text === own,
  }));
}

/** As the engine compares: every edge forgives a rounding error. */
function isReached({ atLeast, atMost, above, below }: Level, reading: Reason['reading']): boolean {
  const tolerance = 1e-9;
  return (
    typeof reading === 'number' &&
    reading >= (atLeast ?? -Infinity) - tolerance &&
    reading <= (atMost ?? Infinity) + tolerance &&
    reading > (above ?? -Infinity) + (above === undefined ? 0 : tolerance) &&
    reading < (below ?? Infinity) - (below === undefined ? 0 : tolerance)
  );
}
