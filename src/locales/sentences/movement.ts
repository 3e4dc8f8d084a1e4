import type { HistoryPoint, MovementRow } from '../../scoring/explain/explanation.js';
import { daysBetween } from '../formats.js';
import type { Language } from '../language.js';
import { shownPoints } from '../shown-points.js';
import type { Wording, WordingContext } from '../wording.js';
import { mainRows } from './main-rows.js';
import { spansOf } from './span.js';

type Sentences = Pick<Wording, 'movementSentence' | 'movementShort' | 'trendSentence'>;

/** The sentences on how a score moved, in a language. */
export function movementSentences(language: Language<'movement' | 'span'>): Sentences {
  const { messages, formats, say } = language;
  const texts = messages.movement;
  const { span, spanIn, spanAgo, spanShort } = spansOf(language);

  const causes: Readonly<Record<MovementRow['kind'], typeof texts.fell>> = {
    adjustment: texts.causes.named,
    points: texts.causes.named,
    weight: texts.causes.named,
    came: texts.causes.came,
    went: texts.causes.went,
    variant: texts.causes.variant,
    model: texts.causes.model,
  };
  const cause = ({ kind, id = '' }: MovementRow, { labels }: WordingContext): string =>
    say(causes[kind], { label: kind === 'adjustment' ? labels.adjustment(id) : labels.measure(id) });

  const point = ({ score, on }: HistoryPoint, { labels, asOf }: WordingContext): string =>
    say(texts.point, {
      score: formats.number(score * labels.scale, labels.decimals),
      day: formats.date(on, asOf),
    });

  return {
    movementSentence: (movement, context) => {
      const days = daysBetween(movement.since, context.asOf);
      if (movement.became === 'known') return say(texts.newScore, { ago: spanAgo(days) });
      if (movement.became === 'unknown') return say(texts.noScore, { ago: spanAgo(days) });
      if (movement.difference === undefined) return '';
      const points = shownPoints(movement.difference, context.labels);
      const places = { n: Math.abs(points), span: spanIn(days) };
      if (points === 0) return say(texts.little, places);
      const named = mainRows(movement.rows, movement.difference).map((row) => cause(row, context));
      if (!named.length) return say(points < 0 ? texts.fell : texts.rose, places);
      const listed = formats.list([...new Set(named)]);
      return say(points < 0 ? texts.fellMostly : texts.roseMostly, { ...places, causes: listed });
    },
    movementShort: (movement, { labels, asOf }) => {
      if (movement.became === 'known') return say(texts.shortNew);
      if (movement.difference === undefined) return '';
      const points = shownPoints(movement.difference, labels);
      if (points === 0) return say(texts.shortSteady);
      const over = spanShort(daysBetween(movement.since, asOf));
      return say(texts.short, { points: formats.difference(points), span: over });
    },
    trendSentence: (points, context) => {
      const known = points.filter(({ score }) => !Number.isNaN(score));
      const [first] = known;
      const last = known.at(-1);
      if (!first || !last) return say(texts.trendOfNone);
      if (first === last) return say(texts.trendOfOne, { point: point(last, context) });
      const lowest = known.reduce((least, each) => (each.score < least.score ? each : least));
      const highest = known.reduce((most, each) => (each.score > most.score ? each : most));
      const trend = say(texts.trend, {
        span: span(daysBetween(first.on, last.on)),
        first: point(first, context),
        last: point(last, context),
        lowest: point(lowest, context),
        highest: point(highest, context),
      });
      const gaps = points.length - known.length;
      return gaps ? say(texts.trendGaps, { trend, n: gaps }) : trend;
    },
  };
}
