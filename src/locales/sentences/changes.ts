import { changes as english } from '../messages/en/changes.js';
import { commonChanges } from '../messages/en/common-changes.js';
import { span } from '../messages/en/span.js';
import { wordsOf } from '../words-of.js';
import type { ChangeTodo } from '../../sdk/changes/change-report.js';
import type { ChangesFacts, ChangesWords } from '../changes-words.js';
import { daysBetween } from '../formats.js';
import type { Language } from '../language.js';
import { textsOf } from '../texts.js';
import { capital } from './capital.js';
import { commonChangeSentence } from './common-changes.js';
import { changeLines } from './change-lines.js';
import { spansOf } from './span.js';

/** What there is to do; where there is nothing of it, what there is to know. */
const TO_DO: readonly ChangeTodo[] = ['talk', 'follow-up', 'prepare', 'check-data'];
const TO_KNOW: readonly ChangeTodo[] = ['good-news', 'know'];

function build(language: Language<'changes' | 'commonChanges' | 'span'>): ChangesWords {
  const { messages, formats, say, tag } = language;
  const texts = messages.changes;
  const { spanAgo } = spansOf(language);

  const tasks = (todos: readonly ChangeTodo[], { unseen, plays }: ChangesFacts): string[] =>
    todos
      .filter((todo) => (unseen[todo] ?? 0) > 0)
      .map((todo) => say(texts.tasks[todo], { n: todo === 'follow-up' ? plays : (unseen[todo] ?? 0) }));

  const whatIsThere = (facts: ChangesFacts): string => {
    const [toDo, toKnow] = [tasks(TO_DO, facts), tasks(TO_KNOW, facts)];
    if (toDo.length || toKnow.length) return formats.list(toDo.length ? toDo : toKnow);
    if (facts.seen) return say(texts.seenChanges, { n: facts.seen });
    return facts.once ? say(texts.onlyCommon) : '';
  };

  return {
    ...textsOf(texts, say),
    ...changeLines(language),
    summary: (facts, { asOf }) => {
      const { since } = facts;
      // A day of the past week by its name too: that is how people remember it.
      const isRecent = daysBetween(since, asOf) < 7;
      const day = isRecent ? formats.weekday(since, asOf) : formats.date(since, asOf);
      const what = whatIsThere(facts);
      return what ? say(texts.since, { day, what }) : say(texts.nothing, { day });
    },
    asBefore: (n) => say(texts.asBefore, { n }),
    daysAgo: (days) => capital(spanAgo(days), tag),
    once: commonChangeSentence(language),
    folded: (n) => say(texts.folded, { n }),
    markSeen: (name) => say(texts.markSeen, { name }),
  };
}

/** The words of what changed in a language. */
export const changesWords = wordsOf({ changes: english, commonChanges, span }, build);
