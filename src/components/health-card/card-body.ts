import { html, type TemplateResult } from 'lit';
import { cardContacts } from './card-contacts.js';
import { cardConversation } from './card-conversation.js';
import { cardCoverage, cardLinks, cardPrinted } from './card-footing.js';
import { cardHead } from './card-head.js';
import { cardOpportunities, cardPlays } from './card-plays.js';
import { cardReading } from './card-reading.js';
import { cardReasons } from './card-reasons.js';
import { cardRecord } from './card-record.js';
import type { CardScene } from './card-scene.js';
import { cardTrend } from './card-trend.js';
import { cardWorkings } from './card-workings.js';

/**
 * The regions of the card, in the order in which they are asked about: how is it, why, what next, whom to call, can I
 * trust it.
 * Where it is narrow only the first reason and the next step are shown, until the reader asks for the rest.
 */
export function cardBody(scene: CardScene, unfolded: boolean, onUnfold: () => void): TemplateResult {
  const { words } = scene;
  return html`${cardHead(scene)} ${cardTrend(scene)} ${cardReasons(scene)} ${cardPlays(scene)}
    <slot name="actions"></slot>
    ${cardOpportunities(scene)} ${cardContacts(scene)} ${cardConversation(scene)}
    <div class="folds">${cardReading(scene)} ${cardRecord(scene)}</div>
    ${cardCoverage(scene)} ${cardLinks(scene)} ${cardWorkings(scene)} ${cardPrinted(scene)}
    <button type="button" class="unfold" aria-expanded=${unfolded ? 'true' : 'false'} @click=${onUnfold}>
      ${unfolded ? words.showLess : words.showAll}
    </button>`;
}
