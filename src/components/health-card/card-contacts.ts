import { html, nothing, type TemplateResult } from 'lit';
import { daysBetween } from '../../locales/formats.js';
import type { Contact } from '../../scoring/contract/account.js';
import { heading } from '../shared/heading.js';
import type { CardScene } from './card-scene.js';

/** Contacts in sight; the others on demand. */
const SHOWN = 2;

/** As long as the language of accounts counts somebody as in touch (its derived metric `contacts`), in days. */
const IN_TOUCH = 90;

const isExecutive = ({ level }: Contact): boolean => level === 'executive';

/** Whom to call: a champion and an executive first, then who was in touch last. Roles; the data hold no names. */
export function cardContacts(scene: CardScene): TemplateResult | typeof nothing {
  const { view, words } = scene;
  const lately = view.contacts.toSorted((a, b) => dayOf(scene, b).localeCompare(dayOf(scene, a)));
  if (lately.length === 0) return nothing;
  const first = [lately.find(({ champion }) => champion), lately.find(isExecutive)];
  const ordered = [...new Set([...first, ...lately])].filter((each) => each !== undefined);
  const more = ordered.slice(SHOWN);
  const isQuiet = !lately.some((each) => isExecutive(each) && isInTouch(scene, each));
  const list = (some: readonly Contact[]): TemplateResult =>
    html`<ul>
      ${some.map((each) => contact(scene, each))}
    </ul>`;
  return html`<section class="contacts" part="contacts">
    ${heading(scene.headingLevel + 1, 'region', words.contacts)} ${list(ordered.slice(0, SHOWN))}
    ${isQuiet ? html`<p class="quiet"><bdi>${words.noExecutive(IN_TOUCH)}</bdi></p>` : nothing}
    ${
      more.length
        ? html`<details class="fold">
            <summary class="quiet"><bdi>${words.moreContacts(more.length)}</bdi></summary>
            ${list(more)}
          </details>`
        : nothing
    }
  </section>`;
}

/** The last day in touch; what is yet to come has not been. */
const dayOf = ({ view }: CardScene, { lastTouch = '' }: Contact): string =>
  lastTouch <= view.asOf ? lastTouch : '';

function isInTouch(scene: CardScene, contact: Contact): boolean {
  const day = dayOf(scene, contact);
  return day !== '' && daysBetween(day, scene.view.asOf) <= IN_TOUCH;
}

function contact(scene: CardScene, each: Contact): TemplateResult {
  const { words, context } = scene;
  const facts = [
    ...(each.champion ? [words.champion] : []),
    ...(isExecutive(each) ? [words.executive] : []),
    words.touched(dayOf(scene, each) || undefined, context),
  ];
  return html`<li>
    <span class="fact"><bdi>${each.role ?? words.contact}</bdi></span>
    ${facts.map((fact) => html`<span class="fact quiet"><bdi>${fact}</bdi></span> `)}
  </li>`;
}
