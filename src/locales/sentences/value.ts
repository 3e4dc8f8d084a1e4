import type { Reason } from '../../scoring/explain/explanation.js';
import type { Language } from '../language.js';
import type { WordingContext } from '../wording.js';

type Write = (value: number) => string;

/** What was read, as it was read: a share as percent, a number with its unit. */
export interface Values {
  value(reason: Reason, reading: number, context: WordingContext): string;
  /** With its sign: how much more or less. */
  difference(reason: Reason, reading: number, context: WordingContext): string;
  /** A number's value, a band's label, or the text itself. */
  text(reason: Reason, reading: number | string, context: WordingContext): string;
}

/** Readings of measures in a language. */
export function valuesOf({ messages: { reason: texts }, formats, say }: Language<'reason'>): Values {
  const written = (
    { evidence: { read, per, metric }, measure }: Reason,
    reading: number,
    { labels }: WordingContext,
    [number, percent]: readonly [Write, Write],
  ): string => {
    if (read === 'share' || read === 'goal' || read === 'variability') return percent(reading);
    // What was divided by something is percent while it looks like it.
    if (per) return Math.abs(reading) <= 1.5 ? percent(reading) : number(reading);
    const unit = metric === undefined || read === 'count' || read === 'nps' ? undefined : labels.unit(metric);
    // "People in touch: 2 people" would say it twice.
    const told = unit === undefined || labels.measure(measure).toLowerCase().includes(unit.toLowerCase());
    return told ? number(reading) : say(texts.withUnit, { value: number(reading), unit });
  };
  const value: Values['value'] = (reason, reading, context) =>
    written(reason, reading, context, [(value) => formats.number(value), (value) => formats.percent(value)]);
  return {
    value,
    difference: (reason, reading, context) =>
      written(reason, reading, context, [
        (value) => formats.difference(value),
        (value) => formats.signedPercent(value),
      ]),
    text: (reason, reading, context) => {
      if (typeof reading === 'number') return value(reason, reading, context);
      return reason.evidence.read === 'pulse' ? context.labels.band(reading) : reading;
    },
  };
}
