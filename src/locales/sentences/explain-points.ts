import type { Level } from '../../scoring/contract/model.js';
import type { Reason } from '../../scoring/explain/explanation.js';
import type { ExplainWords } from '../explain-words.js';
import type { Language } from '../language.js';
import type { WordingContext } from '../wording.js';
import { valuesOf } from './value.js';

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
export function explainPointsWords(language: Language<'explain' | 'reason'>): PointsWords {
  const { messages, say, formats } = language;
  const texts = messages.explain.points;
  const values = valuesOf(language);
  /** As the model compares it: what is a movement with its sign, what is a time in days. */
  const numberOf = (reason: Reason, value: number, context: WordingContext): string => {
    switch (reason.evidence.read) {
      case 'change':
      case 'slope':
        return formats.signedPercent(value);
      case 'difference':
        return values.difference(reason, value, context);
      case 'daysSince':
      case 'daysUntil':
        return formats.days(value);
      default:
        return values.value(reason, value, context);
    }
  };
  const read = (reason: Reason, reading: number | string, context: WordingContext): string =>
    typeof reading === 'string' ? values.text(reason, reading, context) : numberOf(reason, reading, context);
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
      const amount = { n: points, points: formats.number(points) };
      return reason.filled || reading === undefined
        ? say(texts.filled, amount)
        : say(texts.gives, { ...amount, reading: read(reason, reading, context) });
    },
    pointsHow: (map, isSum) => {
      if (map?.curve) return say(map.outside === 'skip' ? texts.curveSkips : texts.curve);
      if (map?.levels) return say(texts.levels);
      return map?.categories ? '' : say(isSum ? texts.asIsSum : texts.asIs);
    },
    curvePoint: (reason, reading, points, context) => line(numberOf(reason, reading, context), points),
    level: (reason, level, context) => line(condition(reason, level, context), level.points),
    category: (reason, text, points, context) =>
      line(text === '*' ? say(texts.otherwise) : values.text(reason, text, context), points),
    here: say(texts.here),
    picture: (reason, from, to, context) =>
      say(texts.picture, {
        from: numberOf(reason, from, context),
        to: numberOf(reason, to, context),
        reading: reason.reading === undefined ? '' : read(reason, reason.reading, context),
      }),
  };
}
