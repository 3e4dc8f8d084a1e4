import type { Day } from '../../scoring/contract/account.js';
import type { ChangeTodo } from '../../sdk/changes/change-report.js';
import type { ChangesFacts, ChangesWords } from '../changes-words.js';
import { daysBetween } from '../formats.js';
import type { WordingContext } from '../wording.js';
import { noun, sentence, span } from './numerals.js';
import { portfolioChange } from './portfolio-changes.js';

const counted = (count: number, one: string, { formats }: WordingContext, many?: string): string =>
  `${formats.number(count)} ${noun(count, one, many)}`;

/** A day of the past week by its name too: that is how people remember it. */
const sinceDay = (since: Day, { formats, asOf }: WordingContext): string =>
  daysBetween(since, asOf) < 7 ? formats.weekday(since, asOf) : formats.date(since, asOf);

/** What there is to do; where there is nothing, what there is to know. */
function toDo({ unseen, plays }: ChangesFacts, context: WordingContext): string[] {
  const told = (todo: ChangeTodo, say: (count: number) => string): string[] => {
    const count = unseen[todo] ?? 0;
    return count > 0 ? [say(count)] : [];
  };
  const tasks = [
    ...told('talk', (count) => `${counted(count, 'account', context)} to talk about`),
    ...told('follow-up', () => `${counted(plays, 'play', context)} to follow up`),
    ...told('prepare', (count) => `${counted(count, 'date', context)} coming near`),
    ...told('check-data', (count) => `${counted(count, 'account', context)} with data to check`),
  ];
  if (tasks.length) return tasks;
  return [
    ...told('good-news', (count) => `good news from ${counted(count, 'account', context)}`),
    ...told('know', (count) => `${counted(count, 'account', context)} came or went`),
  ];
}

function summary(facts: ChangesFacts, context: WordingContext): string {
  const day = sinceDay(facts.since, context);
  const since = `Since ${day}: `;
  const tasks = toDo(facts, context);
  if (tasks.length) return since + context.formats.list(tasks);
  if (facts.seen)
    return `${since}${counted(facts.seen, 'change', context)}, ${facts.seen > 1 ? 'all seen' : 'seen'}`;
  if (facts.once) return `${since}nothing of note in single accounts`;
  return `Nothing of note changed since ${day}.`;
}

/** What changed, in English. */
export const changes: ChangesWords = {
  title: 'What changed',
  summary,
  restated: 'Compared with today’s model over the data of then.',
  asBefore: (count, context) => `${counted(count, 'account', context)} as before.`,

  compareWith: 'Compare with',
  lastVisit: 'Last visit',
  daysAgo: (days) => `${sentence(span(days))} ago`,

  portfolio: 'In the whole portfolio',
  once: portfolioChange,
  folded: (count, context) =>
    `${counted(count, 'account', context)} changed only as most did, and ${noun(count, 'is', 'are')} not listed.`,

  todos: {
    talk: 'Worth a conversation',
    'follow-up': 'To follow up',
    prepare: 'Coming near',
    'check-data': 'Data to check',
    'good-news': 'Good news',
    know: 'Came and went',
  },
  seen: 'Seen',
  markSeen: (name) => `Mark ${name} as seen`,
  markAllSeen: 'Mark all as seen',
  more: (count, { formats }) => `and ${formats.number(count)} more`,

  becomes: 'now',
  row: ({ kind, id = '', turned }, { labels }) => {
    switch (kind) {
      case 'points':
        return turned === 'filled' ? `${labels.measure(id)} (no longer sent)` : labels.measure(id);
      case 'weight':
        return `${labels.measure(id)} (another share)`;
      case 'came':
        return `${labels.measure(id)} (new data)`;
      case 'went':
        return `${labels.measure(id)} (no more data)`;
      case 'adjustment':
        return labels.adjustment(id);
      case 'variant':
        return 'Another variant of the model';
      case 'model':
        return 'The new model';
    }
  },
  due: ({ play, state, on, until }, { labels, formats, asOf }) => {
    const days = daysBetween(on, asOf);
    const waiting = days > 0 ? `waiting ${formats.days(days)}` : 'waiting since today';
    // A day that was waited for and came is a reason to look, never a reproach.
    const isOver = until !== undefined && until <= asOf;
    const standing = {
      started: `started ${formats.relative(on, asOf)}`,
      waiting: isOver ? `time to look again, waited until ${formats.date(until, asOf)}` : waiting,
      'set-aside': `set aside ${until === undefined ? formats.relative(on, asOf) : `until ${formats.date(until, asOf)}`}`,
      done: `done ${formats.relative(on, asOf)}`,
    };
    return `${labels.play(play)}: ${standing[state]}`;
  },
  near: ({ kind, on }, { formats, asOf }) =>
    `${kind === 'renewal' ? 'Renewal' : 'Last day of notice'} ${formats.relative(on, asOf)}, ${formats.date(on, asOf)}`,
  coverage: (before, after, { formats }) =>
    `Based on ${formats.percent(Math.floor(after * 100 + 1e-9) / 100)} of the model, ${formats.percent(Math.floor(before * 100 + 1e-9) / 100)} before`,
  came: 'New in the portfolio',
  left: 'No longer in the portfolio',
  next: 'What could help:',

  firstVisit: 'From the next visit on, this shows what changed.',
  noVisits: 'Visits are not remembered here',
  orCompare: 'An earlier day can be compared with right away.',
  noAccounts: 'No accounts yet',
  noAccountsHow: 'What changed appears here once this page has handed them over.',
  failed: 'What changed could not be worked out just now',
  failedKept: 'The newest changes could not be worked out; this is how it stood before.',
  tryAgain: 'Try again',
};
