import type { Level } from '../../scoring/contract/model.js';
import type { Reason } from '../../scoring/explain/explanation.js';
import type { ExplainWords } from '../explain-words.js';
import type { Language } from '../language.js';
import type { WordingContext } from '../wording.js';

type PointsWords = Pick<
  ExplainWords,
  | 'pointsTitle'
  | 'readingText'
  | 'gives'
  | 'pointsHow'
  | 'curvePoint'
  | 'level'
  | 'category'
  | 'here'
  | 'picture'
>;

const EDGES = ['atLeast', 'atMost', 'above', 'below'] as const;

/** How a reading becomes points, in words. */
export function explainPointsWords({ messages, say, formats }: Language): PointsWords {
  const texts = messages.explain.points;
  const read = (reason: Reason, reading: number | string, context: WordingContext): string =>
    typeof reading === 'string' ? textOf(reason, reading, context) : numberOf(reason, reading, context);
  const line = (condition: string, points: number): string =>
    say(texts.line, { n: points, points, condition });
  const condition = (reason: Reason, level: Level, context: WordingContext): string => {
    const parts = EDGES.flatMap((edge) => {
      const value = level[edge];
      return value === undefined ? [] : [say(texts[edge], { value: numberOf(reason, value, context) })];
    });
    return parts.length ? formats.list(parts) : say(texts.otherwise);
  };
  return {
    pointsTitle: say(texts.title),
    readingText: read,
    gives: (reason, context) => {
      const { points, reading } = reason;
      // Points between two places of a curve are rarely whole.
      const values = { n: points, points: formats.number(points) };
      return reason.filled || reading === undefined
        ? say(texts.filled, values)
        : say(texts.gives, { ...values, reading: read(reason, reading, context) });
    },
    pointsHow: (map, isSum) => {
      if (map?.curve) return say(map.outside === 'skip' ? texts.curveSkips : texts.curve);
      if (map?.levels) return say(texts.levels);
      return map?.categories ? '' : say(isSum ? texts.asIsSum : texts.asIs);
    },
    curvePoint: (reason, reading, points, context) => line(numberOf(reason, reading, context), points),
    level: (reason, level, context) => line(condition(reason, level, context), level.points),
    category: (reason, text, points, context) =>
      line(text === '*' ? say(texts.otherwise) : textOf(reason, text, context), points),
    here: say(texts.here),
    picture: (reason, from, to, context) =>
      say(texts.picture, {
        from: numberOf(reason, from, context),
        to: numberOf(reason, to, context),
        reading: reason.reading === undefined ? '' : read(reason, reason.reading, context),
      }),
  };
}

const textOf = ({ evidence }: Reason, text: string, { labels }: WordingContext): string =>
  evidence.read === 'pulse' ? labels.band(text) : text;

/** A number as the reading of a measure is written: what is a part of something in percent. */
function numberOf({ evidence }: Reason, value: number, { formats }: WordingContext): string {
  switch (evidence.read) {
    case 'change':
    case 'slope':
      return formats.signedPercent(value);
    case 'share':
    case 'goal':
    case 'variability':
      return formats.percent(value);
    case 'daysSince':
    case 'daysUntil':
      return formats.days(value);
    default:
      return evidence.per && value >= 0 && value <= 1.5 ? formats.percent(value) : formats.number(value);
  }
}
