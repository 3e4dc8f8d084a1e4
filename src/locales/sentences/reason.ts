import type { EvidenceWindow, Reason } from '../../scoring/explain/explanation.js';
import { daysBetween } from '../formats.js';
import type { Language } from '../language.js';
import type { Message } from '../message.js';
import type { Wording, WordingContext } from '../wording.js';
import { spansOf, windowDays } from './span.js';
import { valuesOf } from './value.js';

type Window = EvidenceWindow | undefined;

/** The sentence of a reason in a language: what its measure reads. */
export function reasonSentences(language: Language<'reason' | 'span'>): Pick<Wording, 'reasonSentence'> {
  const { messages, formats, say } = language;
  const { reason: texts } = messages;
  const { spanIn, spanAgo, spanBefore, spanEarlier } = spansOf(language);
  const values = valuesOf(language);

  /** Windows of one length that touch need no second; others say what they are held against. */
  const changed = (change: string, window: Window, earlier: Window): string => {
    if (!window || !earlier) return say(texts.changeSince, { change });
    const span = spanIn(windowDays(window));
    const touching = daysBetween(earlier.to, window.from) === 1;
    if (touching && windowDays(window) === windowDays(earlier)) return say(texts.change, { change, span });
    const then = touching ? spanBefore(windowDays(earlier)) : spanEarlier(daysBetween(earlier.to, window.to));
    return say(texts.changeAgainst, { change, span, then });
  };

  const dated = (days: number): string => {
    if (days === 0) return say(texts.today);
    return days > 0 ? say(texts.inDays, { n: days }) : say(texts.daysAgo, { n: -days });
  };

  const statement = (reason: Reason, reading: number | string, context: WordingContext): string => {
    if (typeof reading === 'string') return values.text(reason, reading, context);
    const { read, window, earlier, dateOn, points } = reason.evidence;
    const value = values.value(reason, reading, context);
    const over = (alone: Message, inSpan: Message, places: Readonly<Record<string, string>>): string =>
      window ? say(inSpan, { ...places, span: spanIn(windowDays(window)) }) : say(alone, places);
    const last = dateOn ?? points.at(-1)?.on;
    switch (read) {
      case 'change':
        return changed(formats.signedPercent(reading), window, earlier);
      case 'difference':
        return changed(values.difference(reason, reading, context), window, earlier);
      case 'mean':
        return over(texts.mean, texts.meanIn, { value });
      case 'min':
        return over(texts.lowest, texts.lowestIn, { value });
      case 'max':
        return over(texts.highest, texts.highestIn, { value });
      case 'slope':
        return over(texts.slope, texts.slopeIn, { change: formats.signedPercent(reading) });
      case 'variability':
        return over(texts.varies, texts.variesIn, { share: value });
      case 'goal':
        return say(texts.ofGoal, { share: value });
      case 'daysSince':
        return last === undefined ? dated(-reading) : formats.relative(last, context.asOf);
      case 'daysUntil':
        return dated(reading);
      default:
        return value;
    }
  };

  /** What it was one window earlier; a change already says so in itself. */
  const reasonSentence: Wording['reasonSentence'] = (reason, context) => {
    const label = context.labels.measure(reason.measure);
    const { reading, before: was, evidence } = reason;
    if (reason.filled || reading === undefined)
      return say(texts.filled, { label, why: say(texts.why[reason.why ?? 'unsaid']), n: reason.points });
    const line = { label, reading: statement(reason, reading, context) };
    const isMoved = ['change', 'difference', 'daysSince', 'daysUntil'].includes(evidence.read);
    const before = was && !isMoved ? values.text(reason, was.reading, context) : '';
    if (!was || !before || before === values.text(reason, reading, context)) return say(texts.line, line);
    return evidence.window
      ? say(texts.lineBefore, { ...line, before })
      : say(texts.lineAgo, { ...line, before, ago: spanAgo(daysBetween(was.asOf, context.asOf)) });
  };

  return { reasonSentence };
}
