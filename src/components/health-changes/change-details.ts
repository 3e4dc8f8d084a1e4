import { html, nothing, type TemplateResult } from 'lit';
import { cardWords } from '../../locales/sentences/card.js';
import { shownPoints } from '../../locales/shown-points.js';
import type { AccountChange, ChangeTodo } from '../../sdk/changes/change-report.js';
import type { ChangesScene } from './changes-scene.js';

/** Rows of a movement, and unknown measures, that a feed has room for. */
const ROWS = 3;
/** Points on screen below which a row is not worth a word. */
const NEGLIGIBLE = 0.5;

/** What changed in one account: first what it is listed for, then the rest; then what could help. */
export function changeDetails(scene: ChangesScene, change: AccountChange): TemplateResult {
  const { words, context } = scene;
  const parts: readonly (readonly [listedFor: readonly ChangeTodo[], said: unknown])[] = [
    [['know'], lines(presence(scene, change))],
    [
      ['talk', 'good-news'],
      [lines(movement(scene, change)), rows(scene, change), lines(disagreements(scene, change))],
    ],
    [['follow-up'], lines(change.due.map((progress) => words.due(progress, context)))],
    [['prepare'], lines(change.near ? [words.near(change.near, context)] : [])],
    [['check-data'], lines(silence(scene, change))],
  ];
  const first = parts.filter(([todos]) => todos.includes(change.todo));
  const rest = parts.filter((part) => !first.includes(part));
  return html`<div class="what">${[...first, ...rest].map(([, said]) => said)} ${play(scene, change)}</div>`;
}

const lines = (texts: readonly string[]): TemplateResult =>
  html`${texts.map((text) => html`<p><bdi>${text}</bdi></p>`)}`;

function presence({ words }: ChangesScene, change: AccountChange): string[] {
  return change.presence === undefined ? [] : [change.presence === 'came' ? words.came : words.left];
}

function movement(
  { locale, context, report }: ChangesScene,
  { difference, became, rows: moved, presence: came, silent }: AccountChange,
): string[] {
  const { since } = report;
  // That there is or is no score goes without saying of an account that came or went.
  if (since === undefined || came !== undefined) return [];
  const isMoved = difference !== undefined && shownPoints(difference, context.labels) !== 0;
  if (!isMoved && became === undefined) return [];
  // Of what fell silent the measures are named below.
  if (became === 'unknown' && silent) return [];
  return [locale.wording.movementSentence({ difference, became, rows: moved, since }, context)];
}

function disagreements({ locale, context, store }: ChangesScene, change: AccountChange): string[] {
  if (change.disagreements.length === 0) return [];
  const mine = store.get(change.id)?.mine === true;
  return change.disagreements.map((each) => locale.wording.disagreementSentence(each, mine, context));
}

function silence({ words, locale, context }: ChangesScene, { silent }: AccountChange): string[] {
  if (!silent) return [];
  const { wording } = locale;
  const rest = silent.unknown.length - ROWS;
  return [
    ...silent.unknown.slice(0, ROWS).map((each) => wording.unknownSentence(each, context)),
    ...(rest > 0 ? [cardWords(locale).moreUnknown(rest)] : []),
    words.coverage(silent.before, silent.after, context),
  ];
}

/** The largest rows, where the movement is what the account is listed for; one alone was named by the sentence. */
function rows(
  { locale, context, report }: ChangesScene,
  change: AccountChange,
): TemplateResult | typeof nothing {
  const { formats, labels } = context;
  const largest = change.rows
    .filter(({ value }) => Math.abs(value) * labels.scale >= NEGLIGIBLE)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .slice(0, ROWS);
  const isListedForIt = change.todo === 'talk' || change.todo === 'good-news';
  if (!isListedForIt || largest.length < 2 || report.since === undefined) return nothing;
  return html`<ul class="rows quiet">
    ${largest.map(
      (row) =>
        html`<li>
          <bdi>${locale.wording.movementRow(row, context)}</bdi>
          <bdi>${formats.signed(row.value * labels.scale)}</bdi>
        </li>`,
    )}
  </ul>`;
}

function play(
  { words, locale, context }: ChangesScene,
  change: AccountChange,
): TemplateResult | typeof nothing {
  const { play: suggested } = change;
  if (!suggested || change.due.some(({ play: due }) => due === suggested.id)) return nothing;
  const due = locale.wording.playDue(suggested.due, context);
  return html`<p class="next">
    <bdi class="quiet">${words.next}</bdi> <bdi>${context.labels.play(suggested.id)}</bdi>
    ${due ? html`<bdi class="due quiet">${due}</bdi>` : nothing}
  </p>`;
}
