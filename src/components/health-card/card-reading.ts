import { html, nothing, type TemplateResult } from 'lit';
import { bandChip } from '../shared/band-chip.js';
import { bandLook } from '../shared/band-look.js';
import type { CardScene } from './card-scene.js';

/** As many characters as the store keeps of a note. */
const MOST = 512;

/** The reader's own reading of the account, on demand: a band and, if they like, why. Can be given again. */
export function cardReading(scene: CardScene): TemplateResult {
  const { view, model, words, locale, acting } = scene;
  return html`<details class="fold reading" part="reading">
    <summary class="quiet">${words.reading.title}</summary>
    <form @submit=${(event: SubmitEvent) => note(scene, event)}>
      <fieldset>
        <legend class="sr-only">${words.reading.band}</legend>
        ${view.bands.map(
          ({ id }) =>
            html`<label>
              <input type="radio" name="band" value=${id} required />
              ${bandChip(bandLook(id, model, locale))}
            </label>`,
        )}
      </fieldset>
      <label class="note">
        <span class="quiet">${words.reading.note}</span>
        <textarea name="note" rows="2" maxlength=${MOST}></textarea>
      </label>
      <div class="buttons">
        <button>${words.reading.save}</button>
        <p class="status" role="status">${acting.noted ? words.answered : nothing}</p>
      </div>
    </form>
  </details>`;
}

function note({ acting }: CardScene, event: SubmitEvent): void {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const said = new FormData(form);
  const text = (name: string): string => (said.get(name) as string | null)?.trim() ?? '';
  const [band, words] = [text('band'), text('note')];
  if (acting.read({ band, ...(words && { note: words }) })) form.reset();
}
