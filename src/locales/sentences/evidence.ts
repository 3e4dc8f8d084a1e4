import type { Reason } from '../../scoring/explain/explanation.js';
import type { Language } from '../language.js';
import type { Wording, WordingContext } from '../wording.js';
import { enumeration } from './enumeration.js';

type Sentences = Pick<Wording, 'evidenceSentence' | 'ageSentence' | 'contextSentence'>;

/** The points an explanation keeps of a window. */
const POINTS_KEPT = 60;

/** The sentences on what a reason rests on, in a language. */
export function evidenceSentences(language: Language<'reason' | 'general'>): Sentences {
  const { messages, formats, say } = language;
  const { reason: texts, general } = messages;

  const kindsSentence = (kinds: readonly [string, number][], weighted: boolean): string => {
    const each = kinds.map(([kind, n]) => say(texts.kind, { n, kind }));
    const listed = enumeration(each, general.comma, language);
    return weighted ? say(texts.weighted, { kinds: listed }) : listed;
  };

  return {
    evidenceSentence: (reason, { labels, asOf }) => {
      if (reason.filled) return '';
      const { read, window, earlier, per, points, dateOn } = reason.evidence;
      const metric = metricName(reason, labels);
      if (earlier && window && (read === 'change' || read === 'difference')) {
        const places = { before: formats.number(earlier.value), after: formats.number(window.value) };
        return metric ? say(texts.fromToOf, { ...places, metric }) : say(texts.fromTo, places);
      }
      if (per && typeof reason.reading === 'number') {
        const places = {
          part: reason.reading * per.value,
          whole: per.value,
          other: labels.metric(per.metric),
        };
        return metric ? say(texts.partOfNamed, { ...places, metric }) : say(texts.partOf, places);
      }
      const day = dateOn ?? (read === 'daysSince' ? points.at(-1)?.on : undefined);
      if (day !== undefined) return formats.date(day, asOf);
      if (read !== 'sum' && read !== 'count') return metric;
      const kinds = countKinds(reason);
      if (kinds.length) return kindsSentence(kinds, labels.weighted(reason.measure));
      return window ? formats.range(window.from, window.to, asOf) : metric;
    },
    ageSentence: (reason, { asOf }) => {
      const { read, date, points } = reason.evidence;
      const isAge = read === 'daysSince' && points.at(-1)?.on === reason.observedOn;
      if (reason.filled || date !== undefined || isAge) return '';
      if (reason.observedOn === undefined) return reason.undated ? say(texts.undated) : '';
      const when = formats.relative(reason.observedOn, asOf);
      return say(read === 'sum' || read === 'count' ? texts.newest : texts.updated, { when });
    },
    contextSentence: ({ influence, text, from, to }, { asOf }) => {
      const places = { text, days: formats.range(from, to, asOf) };
      if (influence === 'outside') return say(texts.contextOutside, places);
      return say(influence === 'shared' ? texts.contextShared : texts.context, places);
    },
  };
}

/** The metric's label where it says more than the measure's. */
function metricName({ measure, evidence: { metric } }: Reason, labels: WordingContext['labels']): string {
  const label = metric === undefined ? undefined : labels.metric(metric);
  return label === undefined || label === metric || label === labels.measure(measure) ? '' : label;
}

/** How many events of each kind the window has, the most first; nothing where not all of them are here. */
function countKinds({ evidence: { window, points } }: Reason): [string, number][] {
  // Evidence keeps the newest points only: a count of them would not be the count.
  if (points.length >= POINTS_KEPT) return [];
  const counts = new Map<string, number>();
  for (const { on, kind } of points) {
    const isInside = !window || (on !== undefined && on >= window.from && on <= window.to);
    if (isInside && kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, 4);
}
