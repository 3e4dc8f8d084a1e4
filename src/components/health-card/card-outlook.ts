import { html, nothing, type TemplateResult } from 'lit';
import { bandShape } from '../shared/band-chip.js';
import { bandLook } from '../shared/band-look.js';
import { keptTogether } from '../shared/kept-together.js';
import { reachesBand } from '../shared/shown-score.js';
import type { CardScene } from './card-scene.js';

/** A quarter: what may come later than that calls for nothing today. */
const WEEKS_AHEAD = 13;

/** Where the account may be going: uncertain, and looking it. */
export function cardForecast({
  view,
  words,
  context,
  locale,
  model,
}: CardScene): TemplateResult | typeof nothing {
  const { forecast } = view;
  if (!forecast || forecast.weeks > WEEKS_AHEAD) return nothing;
  const { shape } = bandLook(forecast.band, model, locale);
  return html`<p class="forecast ${shape}" part="forecast">
    ${bandShape(shape)} <bdi>${keptTogether(words.forecast(forecast, context))}</bdi>
  </p>`;
}

/** Why the score has passed the edge of a band that the account is not on: the model asks for more to move up. */
export function cardHold({ view, words, context, model }: CardScene): TemplateResult | typeof nothing {
  const { band, score } = view.explanation;
  const { hold = 0 } = model;
  const place = view.bands.findIndex(({ id }) => id === band);
  const next = place < 0 ? undefined : view.bands[place + 1];
  const edge = next?.from ?? next?.above;
  if (!next || edge === undefined || !reachesBand(next, score)) return nothing;
  const from = next.from === undefined ? 'above' : 'up';
  return html`<p class="quiet">
    <bdi>${words.movesUp({ band: next.id, edge: edge + hold, from }, context)}</bdi>
  </p>`;
}
