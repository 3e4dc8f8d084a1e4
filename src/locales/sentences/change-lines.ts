import type { ChangesWords } from '../changes-words.js';
import { daysBetween } from '../formats.js';
import type { Language } from '../language.js';
import { wholePercent } from './score.js';

type Lines = Pick<ChangesWords, 'due' | 'near' | 'coverage'>;

/** The lines of one account that changed, in a language. */
export function changeLines(language: Language<'changes'>): Lines {
  const { messages, formats, say } = language;
  const { due, near, coverage } = messages.changes;
  return {
    due: ({ play, state, on, until }, { labels, asOf }) => {
      const days = daysBetween(on, asOf);
      const places = { play: labels.play(play), n: days, when: formats.relative(on, asOf) };
      const day = until === undefined ? '' : formats.date(until, asOf);
      switch (state) {
        case 'started':
          return say(due.started, places);
        case 'waiting':
          // A day that was waited for and came is a reason to look, never a reproach.
          if (until !== undefined && until <= asOf) return say(due.waitingOver, { ...places, day });
          return say(days > 0 ? due.waiting : due.waitingToday, places);
        case 'set-aside':
          return until === undefined ? say(due.setAside, places) : say(due.setAsideUntil, { ...places, day });
        case 'done':
          return say(due.done, places);
      }
    },
    near: ({ kind, on }, { asOf }) =>
      say(near[kind], { when: formats.relative(on, asOf), day: formats.date(on, asOf) }),
    coverage: (before, after) =>
      say(coverage, { before: wholePercent(before, language), after: wholePercent(after, language) }),
  };
}
