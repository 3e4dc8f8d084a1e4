import { general } from '../messages/en/general.js';
import { list as english } from '../messages/en/list.js';
import { span } from '../messages/en/span.js';
import { wordsOf } from '../words-of.js';
import type { Language } from '../language.js';
import type { ListWords } from '../list-words.js';
import { textsOf } from '../texts.js';
import { todayWords } from './today.js';

function build(language: Language<'list' | 'span' | 'general'>): ListWords {
  const { messages, formats, say } = language;
  const { list } = messages;
  return {
    ...textsOf(list, say),
    score: (score) => say(list.score, { score }),
    chosen: (name) => say(list.chosen, { name }),
    today: todayWords(language),
    onLowest: (band, n) => say(list.onLowest, { n, band }),
    asOf: (day) => say(list.asOf, { day: formats.date(day) }),
    noMatch: (filters) => say(list.noMatch, { filters }),
    quoted: (word) => say(list.quoted, { word }),
    count: (shown, n) => (shown === n ? say(list.count, { n }) : say(list.countOf, { shown, n })),
    progress: ({ done, total }) => say(list.progress, { done, n: total }),
    unread: (rejected, n) =>
      n === undefined ? say(list.unreadMore, { n: rejected }) : say(list.unread, { rejected, n }),
    partlyRead: (n, more) => say(more ? list.partlyReadMore : list.partlyRead, { n }),
    problem: (expected, received) => say(list.problem, { expected, received }),
    more: (n) => say(messages.general.more, { n }),
    notLoaded: (url) => say(list.notLoaded, { url }),
  };
}

/** The words of the list in a language. */
export const listWords = wordsOf({ list: english, span, general }, build);
