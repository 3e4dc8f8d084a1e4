import { html, type TemplateResult } from 'lit';
import { workingsTable } from '../shared/workings/workings-table.js';
import type { CardScene } from './card-scene.js';
import { isRecorded } from '../shared/account/mixed-history.js';

/** How the score is worked out: a sum that adds up to the score shown, and the model behind it. */
export function cardWorkings(scene: CardScene): TemplateResult {
  const { view, words, context, model, locale } = scene;
  const { explanation } = view;
  return html`<details class="workings" part="workings">
    <summary>${words.howWorkedOut}</summary>
    <div class="scroll">${workingsTable({ explanation, model, bands: view.bands, locale, context })}</div>
    <p class="quiet">
      <bdi
        >${locale.wording.sentences([
          isRecorded(scene.history) ? words.recordedLine : words.restated,
          explanation.undated ? words.undated : '',
        ])}</bdi
      >
    </p>
    <p class="quiet"><bdi>${words.modelLine(model.id, model.version, model.effective, context)}</bdi></p>
  </details>`;
}
