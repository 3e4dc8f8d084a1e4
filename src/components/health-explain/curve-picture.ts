import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PointMap } from '../../scoring/contract/model.js';
import type { Reason } from '../../scoring/explain/explanation.js';
import type { ExplainScene } from './explain-scene.js';

type Curve = NonNullable<PointMap['curve']>;

/** A curve with the account on it, in a box of a hundred by a hundred that stretches to the size CSS gives it. */
export function curvePicture({ words, context }: ExplainScene, reason: Reason, curve: Curve): TemplateResult {
  const reading = typeof reason.reading === 'number' ? reason.reading : undefined;
  const xs = [...curve.map(([x]) => x), ...(reading === undefined ? [] : [reading])];
  const ys = [...curve.map(([, y]) => y), 0, reason.points];
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  const [least, most] = [Math.min(...ys), Math.max(...ys, 1)];
  const x = (value: number): number => Math.round(((value - low) / (high - low || 1)) * 1000) / 10;
  const y = (value: number): number => Math.round((1 - (value - least) / (most - least)) * 1000) / 10;
  const line = curve.map(([at, points]) => `${x(at)} ${y(points)}`).join(' L');
  const [first] = curve;
  const last = curve.at(-1);
  return html`<figure class="curve">
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      role="img"
      aria-label=${words.picture(reason, low, high, context)}
      focusable="false"
    >
      ${
        first && last ? svg`<path class="line" d="M0 ${y(first[1])} L${line} L100 ${y(last[1])}" />` : nothing
      }
      ${
        reading === undefined
          ? nothing
          : svg`<path class="guide" d="M${x(reading)} 100 V${y(reason.points)} H0" />
              <path class="dot" d="M${x(reading)} ${y(reason.points)} h0" />`
      }
    </svg>
    <figcaption class="quiet" aria-hidden="true">
      <bdi>${words.readingText(reason, low, context)}</bdi>
      <bdi>${words.readingText(reason, high, context)}</bdi>
    </figcaption>
  </figure>`;
}
