import { trend as english } from '../messages/en/trend.js';
import { wordsOf } from '../words-of.js';
import type { Language } from '../language.js';
import type { TrendMarkKind, TrendWords } from '../trend-words.js';

function build({ messages: { trend }, say }: Language<'trend'>): TrendWords {
  const {
    weeks,
    weekTo,
    reading,
    readingUnknown,
    dimension,
    dimensionUnknown,
    dated,
    opportunity,
    pulse,
    marks,
    ...texts
  } = trend;
  const plain = Object.fromEntries(
    Object.entries(texts).map(([key, message]) => [key, say(message)]),
  ) as Record<keyof typeof texts, string>;
  return {
    ...plain,
    marks: Object.fromEntries(Object.entries(marks).map(([kind, message]) => [kind, say(message)])) as Record<
      TrendMarkKind,
      string
    >,
    weeks: (n) => say(weeks, { n }),
    weekTo: (day, { formats, asOf }) => say(weekTo, { day: formats.date(day, asOf) }),
    reading: (on, score, band, { formats, asOf }) => {
      const day = formats.date(on, asOf);
      return score ? say(reading, { day, band, score }) : say(readingUnknown, { day });
    },
    dimension: (label, points, { formats }) =>
      Number.isNaN(points)
        ? say(dimensionUnknown, { label })
        : say(dimension, { label, points: formats.number(points, 0) }),
    dated: (day, what, { formats, asOf }) => say(dated, { day: formats.date(day, asOf), what }),
    opportunity: (kind) => say(opportunity, { kind }),
    pulse: (band) => say(pulse, { band }),
  };
}

/** The words of the trend element in a language. */
export const trendWords = wordsOf({ trend: english }, build);
