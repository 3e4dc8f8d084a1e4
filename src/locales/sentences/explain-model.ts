import type { Day } from '../../scoring/contract/account.js';
import type { ExplainWords } from '../explain-words.js';
import type { Language } from '../language.js';

type ModelWords = Pick<
  ExplainWords,
  'model' | 'review' | 'unknownMeasures' | 'filledMeasures' | 'leastCoverage' | 'bandEdge'
>;

/** A model is looked at again after so many months at the latest. */
const MONTHS = 18;

/** What is said of the model itself. */
export function explainModelWords({ messages, say, formats }: Language<'explain'>): ModelWords {
  const texts = messages.explain.model;
  return {
    model: {
      title: say(texts.title),
      name: say(texts.name),
      version: say(texts.version),
      effective: say(texts.effective),
      review: say(texts.review),
      hash: say(texts.hash),
      hashTells: say(texts.hashTells),
      variants: say(texts.variants),
      noVariants: say(texts.noVariants),
      coverage: say(texts.coverage),
      bands: say(texts.bands),
    },
    review: (reviewBy, effective, { asOf }) => {
      const latest = effective === undefined ? undefined : monthsAfter(effective, MONTHS);
      if (reviewBy !== undefined && (latest === undefined || reviewBy <= latest))
        return say(reviewBy < asOf ? texts.reviewWas : texts.reviewBy, { day: formats.date(reviewBy) });
      if (latest === undefined) return say(texts.reviewUnset);
      return say(latest < asOf ? texts.reviewWasAfter : texts.reviewAfter, { day: formats.date(latest) });
    },
    unknownMeasures: (count) => say(texts.unknown, { n: count }),
    filledMeasures: (count) => say(texts.filled, { n: count }),
    leastCoverage: (coverage) => say(texts.leastCoverage, { coverage: formats.percent(coverage) }),
    bandEdge: ({ id, from, above }, hold, alone, { labels }) => {
      const band = labels.band(id);
      const edge = from ?? above;
      if (edge === undefined) return say(alone ? texts.all : texts.lowest, { band });
      const shown = (score: number): string => formats.number(score * labels.scale);
      if (hold === 0) return say(from === undefined ? texts.above : texts.from, { band, edge: shown(edge) });
      const values = { band, up: shown(edge + hold), down: shown(edge) };
      return say(from === undefined ? texts.heldAbove : texts.heldFrom, values);
    },
  };
}

/** The same day of a later month, or its last where it has no such day. */
function monthsAfter(day: Day, months: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return date.toISOString().slice(0, 10);
}
