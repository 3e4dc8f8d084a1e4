import type { WordingContext, Wording } from '../../locales/wording.js';
import type { Explanation, UnknownMeasure } from '../../scoring/explain/explanation.js';

/** Points of score below which something is not worth a row's one sentence. */
const NEGLIGIBLE = 0.05;
/** Where less of the model is known, what is missing is worth a word of its own. */
const LITTLE = 0.7;

/** What a row says of the account: one sentence, and what is missing where little is known. */
export interface RowReason {
  readonly says: string;
  readonly missing: string;
}

/**
 * The one sentence a row has room for: what holds the account back most, be it a measure or an adjustment; where nothing
 * does, what helps most. Where there is too little to go by, it is what is missing.
 */
export function rowReason(explanation: Explanation, wording: Wording, context: WordingContext): RowReason {
  const { coverage, band, unknown } = explanation;
  const first = coverage < LITTLE || band === undefined ? firstMissing(unknown) : undefined;
  const missing = first ? wording.unknownSentence(first, context) : '';
  if (band === undefined && missing) return { says: missing, missing: '' };
  const says = firstReason(explanation, wording, context);
  return says ? { says, missing } : { says: missing, missing: '' };
}

/** What was there and stopped coming says more than what never was. */
const firstMissing = (unknown: readonly UnknownMeasure[]): UnknownMeasure | undefined =>
  unknown.find(({ lastSeen }) => lastSeen !== undefined) ?? unknown[0];

function firstReason(explanation: Explanation, wording: Wording, context: WordingContext): string {
  const adjustment = lowest(explanation.adjustments.filter(({ id }) => id !== 'limit'));
  const reason = lowest(explanation.reasons);
  const held = Math.min(adjustment?.contribution ?? 0, reason?.contribution ?? 0);
  if (held < -NEGLIGIBLE) {
    return adjustment && adjustment.contribution === held
      ? wording.adjustmentSentence(adjustment, context)
      : reason
        ? wording.reasonSentence(reason, context)
        : '';
  }
  const helping = explanation.reasons.reduce<(typeof explanation.reasons)[number] | undefined>(
    (best, each) => (best && best.contribution >= each.contribution ? best : each),
    undefined,
  );
  return helping ? wording.reasonSentence(helping, context) : '';
}

function lowest<T extends { readonly contribution: number }>(items: readonly T[]): T | undefined {
  return items.reduce<T | undefined>(
    (low, each) => (low && low.contribution <= each.contribution ? low : each),
    undefined,
  );
}
