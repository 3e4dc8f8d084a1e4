import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { actWords } from '../../../locales/sentences/acts.js';
import type { PlayIntent } from '../events.js';
import type { ShownPlay } from './shown-play.js';
import { playQuestion } from './play-question.js';
import type { ActingScene } from './acting-scene.js';

/**
 * Where a play stands, and the verbs that lead on from there. Another state is another set of elements, so that a
 * pressed button goes away and the focus can be led to what it did.
 */
export function playButtons(scene: ActingScene, play: ShownPlay): unknown {
  const { asking } = scene.acting;
  const question = asking?.play === play.id ? asking : undefined;
  const { progress } = play;
  const key = question ? question.to : `${progress?.state ?? ''} ${progress?.on ?? ''}`;
  return keyed(key, question ? playQuestion(scene, question) : verbs(scene, play));
}

function verbs(scene: ActingScene, { id, suggested, progress }: ShownPlay): TemplateResult {
  const { words, acting, locale, context } = scene;
  const button = (text: string, press: (event: Event) => void, primary = false): TemplateResult =>
    html`<button type="button" class=${primary ? 'primary' : ''} @click=${press}>${text}</button>`;
  const to = (state: PlayIntent, text: string, primary = false): TemplateResult =>
    button(text, (event) => acting.play(event, id, state), primary);
  const ask = (state: 'set-aside' | 'waiting', text: string): TemplateResult =>
    button(text, (event) => acting.ask(event, id, state));
  if (!progress) return html`${to('started', words.start, true)} ${ask('set-aside', words.setAside)}`;
  const said = actWords(locale).progressSentence(progress, suggested?.restsUntil, context);
  const status = html`<p class="status" tabindex="-1"><bdi>${said}</bdi></p>`;
  switch (progress.state) {
    case 'started':
      return html`${status} ${to('done', words.done)} ${ask('waiting', words.wait)} ${to('open', words.undo)}`;
    case 'waiting':
      return html`${status} ${to('started', words.takeUpAgain)} ${to('done', words.done)}
      ${to('open', words.undo)}`;
    case 'done':
    case 'set-aside':
      return html`${status} ${to('open', words.undo)}`;
  }
}
