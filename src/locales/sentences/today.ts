import type { AccountView } from '../../sdk/account-view.js';
import type { TodayAccount } from '../../sdk/today/today.js';
import type { Language } from '../language.js';
import { shownPoints } from '../shown-points.js';
import type { TodayFacts, TodayWords } from '../today-words.js';
import type { WordingContext } from '../wording.js';
import { spansOf } from './span.js';

/** The words on the accounts to look at today, in a language. */
export function todayWords(language: Language<'list' | 'span'>): TodayWords {
  const { messages, formats, say } = language;
  const { today, fell, fellPoints } = messages.list;
  const moved = ({ moved: what }: TodayFacts, asOf: string): string => {
    if (!what) return '';
    if ('since' in what)
      return say(today.movedSince, { n: what.count, day: formats.weekday(what.since, asOf) });
    return say(fell, { n: what.fell, points: say(fellPoints, { n: what.by }) });
  };
  return {
    summary: (facts, asOf) => {
      const open = say(facts.mine ? today.openMine : today.open, { n: facts.open });
      const also = moved(facts, asOf);
      return also ? say(today.summaryMoved, { open, moved: also }) : say(today.summary, { open });
    },
    heading: (mine) => say(mine ? today.headingMine : today.heading),
    takenUp: (n) => (n > 0 ? say(today.takenUp, { n }) : ''),
    none: (mine) => say(mine ? today.noneMine : today.none),
    toCome: say(today.toCome),
    others: say(today.others),
    because: becauseIn(language),
  };
}

/** One reason to look, and one why now: a promise before a fall, a fall before a band. */
function becauseIn(language: Language<'list' | 'span'>): TodayWords['because'] {
  const { messages, formats, say } = language;
  const { because } = messages.list.today;
  const within = spansOf(language).spanIn;
  return (account, view, context) => {
    const { due, fell, lowest } = account;
    const { labels, asOf } = context;
    if (due) {
      const text = due.state === 'started' ? because.started : because.putOff;
      return say(text, { play: labels.play(due.play), day: formats.date(due.on, asOf) });
    }
    const now = whyNow(account, view, context, language);
    if (fell !== undefined) {
      const n = shownPoints(fell, labels);
      return say(because[`fell${now.kind}`], { n, within: within(28), ...now.values });
    }
    if (lowest) {
      const band = labels.band(view.explanation.band ?? '');
      return say(because[`lowest${now.kind}`], { band, ...now.values });
    }
    return now.kind === 'Renews' || now.kind === 'Notice' ? say(because[now.kind], now.values) : '';
  };
}

type Kind = '' | 'Renews' | 'Notice' | 'Worth';

/** A day that is near, or else what is at stake. */
function whyNow(
  { near }: TodayAccount,
  { arr, currency }: AccountView,
  { asOf }: WordingContext,
  { formats }: Language<never>,
): { readonly kind: Kind; readonly values: Readonly<Record<string, string>> } {
  if (near) {
    const when = formats.relative(near.on, asOf);
    return { kind: near.kind === 'renewal' ? 'Renews' : 'Notice', values: { when } };
  }
  if (arr === undefined || !(arr > 0)) return { kind: '', values: {} };
  return { kind: 'Worth', values: { amount: formats.money(arr, currency) } };
}
