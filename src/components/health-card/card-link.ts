import { html, type TemplateResult } from 'lit';
import { safeUrl } from '../shared/safe-url.js';
import type { CardScene } from './card-scene.js';

/** A link out of the page where its address may be offered; otherwise its words alone. */
export function cardLink(scene: CardScene, url: string | undefined, words: unknown): TemplateResult {
  const safe = safeUrl(url);
  if (safe === undefined) return html`${words}`;
  return html`<a
    href=${safe}
    target="_blank"
    rel="noopener noreferrer"
    @click=${(event: Event) => scene.onLink(event, safe)}
    >${words}<span class="sr-only"> (${scene.words.opensNewTab})</span></a
  >`;
}
