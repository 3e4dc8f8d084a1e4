import type { PlayCauseCode, PlayProgress } from '../../sdk/acts/act.js';
import type { ActWords } from '../act-words.js';
import { daysBetween } from '../formats.js';
import type { Language } from '../language.js';
import { card } from '../messages/en/card.js';
import { memory } from '../messages/en/memory.js';
import { wordsOf } from '../words-of.js';
import type { ShownAct, WordingContext } from '../wording.js';

function build({ messages, formats, say }: Language<'memory' | 'card'>): ActWords {
  const { memory: texts, card } = messages;
  const answers = {
    'know-something-new': card.knowSomethingNew,
    'data-look-wrong': card.dataLookWrong,
    agree: card.agree,
  };
  /** A host's own words are said as they came. */
  const causeText = (cause: string): string =>
    Object.hasOwn(card.causes, cause) ? say(card.causes[cause as PlayCauseCode]) : cause;

  /** A day that was waited for and came is a reason to look, never a reproach. */
  const waiting = ({ on, until }: PlayProgress, asOf: string): string => {
    const n = daysBetween(on, asOf);
    const day = formats.date(on, asOf);
    if (until === undefined) return say(n ? texts.waiting : texts.waitingToday, { n, day });
    const places = { n, day, until: formats.date(until, asOf) };
    if (until <= asOf) return say(texts.waitingOver, places);
    return say(n ? texts.waitingUntil : texts.waitingTodayUntil, places);
  };

  const standing = (progress: PlayProgress, restsUntil: string | undefined, asOf: string): string => {
    const date = (until: string): string => formats.date(until, asOf);
    const day = date(progress.on);
    switch (progress.state) {
      case 'started':
        return say(texts.started, { day });
      case 'waiting':
        return waiting(progress, asOf);
      case 'set-aside': {
        const until = progress.until ?? restsUntil;
        return until === undefined
          ? say(texts.setAside, { day })
          : say(texts.setAsideUntil, { day, until: date(until) });
      }
      case 'done':
        return restsUntil === undefined
          ? say(texts.done, { day })
          : say(texts.doneRests, { day, until: date(restsUntil) });
    }
  };

  const playAct = (act: Extract<ShownAct, { kind: 'play' }>, { labels, asOf }: WordingContext): string => {
    const play = labels.play(act.play);
    const lasts = act.state === 'waiting' || act.state === 'set-aside' ? act.state : undefined;
    const said =
      lasts && act.until !== undefined
        ? say(texts.playedUntil[lasts], { play, until: formats.date(act.until, asOf) })
        : say(texts.played[act.state], { play });
    return act.cause === undefined ? said : say(texts.playedWhy, { said, cause: causeText(act.cause) });
  };

  /** Of the account and never by whom: acts of several people can come together in one archive. */
  const pulseAct = (act: Extract<ShownAct, { kind: 'pulse' }>, { labels }: WordingContext): string => {
    const answer = act.answer && say(answers[act.answer]);
    const band = act.band === undefined ? undefined : labels.band(act.band);
    const both = answer !== undefined && band !== undefined;
    const said = both
      ? say(texts.answeredAndReadAs, { answer, band })
      : answer !== undefined
        ? say(texts.answered, { answer })
        : band !== undefined
          ? say(texts.readAs, { band })
          : say(texts.noted);
    return act.note ? say(texts.withNote, { said, note: act.note }) : said;
  };

  return {
    progressSentence: (progress, restsUntil, { asOf }) => {
      const said = standing(progress, restsUntil, asOf);
      const { cause, state } = progress;
      if (cause === undefined || state === 'started' || state === 'done') return said;
      return say(texts.withCause, { said, cause: causeText(cause) });
    },
    actSentence: (act, context) =>
      say(texts.act, {
        day: formats.date(act.on, context.asOf),
        said: act.kind === 'play' ? playAct(act, context) : pulseAct(act, context),
      }),
  };
}

/** The sentences on what was done and said, in a language. */
export const actWords = wordsOf({ memory, card }, build);
