import { actWords } from '../../locales/sentences/acts.js';
import { trendWords } from '../../locales/sentences/trend.js';
import { daysAfter } from '../../locales/formats.js';
import type { TrendMarkKind } from '../../locales/trend-words.js';
import type { HealthLocale, WordingContext } from '../../locales/wording.js';
import type { Day } from '../../scoring/contract/account.js';
import type { HistoryPoint } from '../../scoring/explain/explanation.js';
import type { AccountView } from '../../sdk/account-view.js';

/** Something that happened, or will: on a day, or over a stretch of days. */
export interface TrendMark {
  readonly kind: TrendMarkKind;
  readonly from: Day;
  /** The same day, but for circumstances. */
  readonly to: Day;
  /** With its day, in words. */
  readonly text: string;
}

/** What happened between two days and what the host says lies there, oldest first. */
export function marksOf(
  view: AccountView,
  from: Day,
  to: Day,
  locale: HealthLocale,
  context: WordingContext,
): TrendMark[] {
  const { wording } = locale;
  const words = trendWords(locale);
  const on = (kind: TrendMarkKind, day: Day | undefined, what: string): TrendMark[] =>
    day === undefined ? [] : [{ kind, from: day, to: day, text: words.dated(day, what, context) }];
  const acts = view.acts.map((act) => ({
    kind: act.kind === 'play' ? act.state : act.kind,
    from: act.on,
    to: act.on,
    text: actWords(locale).actSentence(act, context),
  }));
  // A reading that was recorded here is an act already; only the host's own is new.
  const { pulse } = view;
  const isAct = view.acts.some((act) => act.kind === 'pulse' && act.on === pulse?.on);
  return [
    ...acts,
    ...(pulse && !isAct ? on('pulse', pulse.on, words.pulse(context.labels.band(pulse.band))) : []),
    ...view.context.map((note) => ({
      kind: 'context' as const,
      from: note.from,
      to: note.to,
      text: wording.contextSentence(note, context),
    })),
    ...on('notice', view.noticeBy, words.notice),
    ...on('renewal', view.renewal, words.renewal),
    ...view.opportunities.flatMap(({ kind, close }) => on('opportunity', close, words.opportunity(kind))),
  ]
    .filter((mark) => mark.to >= from && mark.from <= to)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

const weekBefore = ({ on }: HistoryPoint): Day => daysAfter(on, -7);

/** What lies in the week that ends with a point, in part or in whole. */
export const marksIn = (marks: readonly TrendMark[], point: HistoryPoint): TrendMark[] =>
  marks.filter(({ from, to }) => from <= point.on && to > weekBefore(point));

/** What begins in that week: told once, where circumstances go on for many. */
export const marksFrom = (marks: readonly TrendMark[], point: HistoryPoint, isFirst: boolean): TrendMark[] =>
  marks.filter(({ from, to }) => {
    const begins = isFirst ? to > weekBefore(point) : from > weekBefore(point);
    return begins && from <= point.on;
  });
