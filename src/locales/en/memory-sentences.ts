import type { Day } from '../../scoring/contract/account.js';
import type { PlayCauseCode, PlayProgress } from '../../sdk/acts/act.js';
import type { HealthStore } from '../../sdk/health-store-contract.js';
import { daysBetween, type Formats } from '../formats.js';
import type { ShownAct, WordingContext } from '../wording.js';
import { card } from './card.js';
import { noun } from './numerals.js';

/** As it stood on Friday 20 Nov; today’s data are on their way */
export const asItStood = (day: Day, asOf: Day, formats: Formats): string =>
  day === asOf
    ? 'As it stood earlier today; newer data are on their way'
    : `As it stood on ${formats.weekday(day, asOf)}; today’s data are on their way`;

/** "Waiting 5 days, since 17 Nov; until 30 Nov", "Done 18 Nov · rests until 18 Dec". */
export function progressSentence(
  progress: PlayProgress,
  restsUntil: Day | undefined,
  context: WordingContext,
): string {
  const on = date(progress.on, context);
  const why = progress.cause === undefined ? '' : ` · ${causeText(progress.cause)}`;
  switch (progress.state) {
    case 'started':
      return `Started ${on}`;
    case 'waiting':
      return `${waiting(progress, context)}${why}`;
    case 'set-aside': {
      const until = progress.until ?? restsUntil;
      return `Set aside ${on}${until === undefined ? '' : ` until ${date(until, context)}`}${why}`;
    }
    case 'done':
      return `Done ${on}${restsUntil === undefined ? '' : ` · rests until ${date(restsUntil, context)}`}`;
  }
}

/** A day that was waited for and came is a reason to look, never a reproach. */
function waiting({ on, until }: PlayProgress, context: WordingContext): string {
  const since = date(on, context);
  const days = daysBetween(on, context.asOf);
  const length = `${days} ${noun(days, 'day')}`;
  if (until !== undefined && until <= context.asOf)
    return `Time to look again: waited from ${since} until ${date(until, context)}`;
  const long = days === 0 ? `Waiting since ${since}` : `Waiting ${length}, since ${since}`;
  return until === undefined ? long : `${long}; until ${date(until, context)}`;
}

/** "18 Nov · Offer a training session: started", "20 Nov · Answered: I know something new". */
export function actSentence(act: ShownAct, context: WordingContext): string {
  return `${date(act.on, context)} · ${act.kind === 'play' ? playAct(act, context) : pulseAct(act, context)}`;
}

function playAct(
  { play, state, until, cause }: Extract<ShownAct, { kind: 'play' }>,
  context: WordingContext,
): string {
  const to = until === undefined ? '' : ` until ${date(until, context)}`;
  const why = cause === undefined ? '' : ` (${causeText(cause)})`;
  return `${context.labels.play(play)}: ${card.playStates[state].toLowerCase()}${to}${why}`;
}

const ANSWERS = {
  'know-something-new': card.knowSomethingNew,
  'data-look-wrong': card.dataLookWrong,
  agree: card.agree,
} as const;

/** Of the account and never by whom: acts of several people can come together in one archive. */
function pulseAct(
  { answer, band, note }: Extract<ShownAct, { kind: 'pulse' }>,
  { labels }: WordingContext,
): string {
  const said = [
    ...(answer === undefined ? [] : [`Answered: ${ANSWERS[answer]}`]),
    ...(band === undefined ? [] : [`Read as “${labels.band(band)}”`]),
  ];
  const words = said.length ? said.join('; ') : 'Noted';
  return note ? `${words}: “${note}”` : words;
}

const date = (day: Day, { formats, asOf }: WordingContext): string => formats.date(day, asOf);

/** A host's own words are said as they came. */
const causeText = (cause: string): string =>
  Object.hasOwn(card.causes, cause) ? card.causes[cause as PlayCauseCode] : cause;

type ArchiveReason = HealthStore['archive']['reason'];

const NOT_KEPT: Readonly<Record<ArchiveReason, string>> = {
  opening: '',
  keeping: '',
  'not-asked': '',
  denied: 'Visits are not remembered here: the browser does not let this page store anything',
  broken: 'Visits are not remembered for now: the browser’s storage does not work',
  blocked: 'Visits are not remembered for now: an older version of this page is open in another tab',
  newer: 'Visits are not remembered for now: a newer version of this page keeps them',
  full: 'What is new is not remembered: the browser’s storage has no room left',
  wiped: 'What was remembered was erased, and nothing more is kept',
  refused: 'Visits are not remembered here: what this page would keep them in cannot be used',
  'host-failed': 'Visits are not remembered for now: the place they are kept in did not answer',
};

/** Why nothing outlives the page, where that was asked for; empty where there is nothing to say. */
export const archiveSentence = (reason: ArchiveReason): string => NOT_KEPT[reason];
