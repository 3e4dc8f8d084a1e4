import { html, type TemplateResult } from 'lit';
import { daysAfter } from '../../../locales/formats.js';
import type { CardWords } from '../../../locales/card-words.js';
import type { PlayCauseCode } from '../../../sdk/acts/act.js';
import type { PlayMore } from '../events.js';
import type { PlayQuestion } from './acting.js';
import type { ActingScene } from './acting-scene.js';

type Length = keyof CardWords['lengths'];

/** What may be answered; the first length is the one that sets no day. */
const CHOICES: Readonly<
  Record<
    PlayQuestion['to'],
    { readonly causes: readonly PlayCauseCode[]; readonly lengths: readonly Length[] }
  >
> = {
  'set-aside': {
    causes: [
      'not-needed',
      'not-now',
      'tried-before',
      'customer-declined',
      'outside-control',
      'data-look-wrong',
    ],
    lengths: ['until-change', 'week', 'month'],
  },
  waiting: {
    causes: ['waiting-for-customer', 'waiting-for-us'],
    lengths: ['open-end', 'week', 'fortnight', 'month'],
  },
};

const DAYS: Readonly<Partial<Record<Length, number>>> = { week: 7, fortnight: 14, month: 30 };

/**
 * Asks once, quietly, why and for how long: a cause is knowledge, and nobody has to give one.
 * Escape leaves everything as it was.
 */
export function playQuestion(scene: ActingScene, { play, to }: PlayQuestion): TemplateResult {
  const { words, acting } = scene;
  const { causes, lengths } = CHOICES[to];
  const answer = (event: Event): void => {
    const { cause, until } = answersIn(event);
    const days = DAYS[until as Length];
    acting.play(event, play, to, {
      ...(days !== undefined && { until: daysAfter(scene.view.asOf, days) }),
      ...(cause && { cause }),
    } satisfies PlayMore);
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    acting.ask(event, play, undefined);
  };
  return html`<fieldset class="question" @keydown=${leave}>
    <legend><bdi>${words.asks[to]}</bdi></legend>
    <select name="cause" aria-label=${words.cause}>
      <option value="">${words.notSaid}</option>
      ${causes.map((code) => html`<option value=${code}>${words.causes[code]}</option>`)}
    </select>
    <select name="until" aria-label=${words.howLong}>
      ${lengths.map((length) => html`<option value=${length}>${words.lengths[length]}</option>`)}
    </select>
    <button type="button" class="primary" @click=${answer}>
      ${to === 'waiting' ? words.wait : words.setAside}
    </button>
    <button type="button" @click=${(event: Event) => acting.play(event, play, to)}>${words.skip}</button>
  </fieldset>`;
}

function answersIn({ currentTarget }: Event): Readonly<Record<'cause' | 'until', string>> {
  const fieldset = currentTarget instanceof Element ? currentTarget.closest('fieldset') : null;
  const value = (name: string): string =>
    fieldset?.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.value ?? '';
  return { cause: value('cause'), until: value('until') };
}
