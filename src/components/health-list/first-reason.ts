import type { WordingContext, Wording } from '../../locales/wording.js';
import type { Explanation } from '../../scoring/explain/explanation.js';

/** Points of score below which something is not worth a row's one sentence. */
const NEGLIGIBLE = 0.05;

/**
 * The one sentence a row has room for: what holds the account back most, be it a measure or an adjustment;
 * where nothing does, what helps most; where nothing is known, what is missing.
 */
export function firstReason(explanation: Explanation, wording: Wording, context: WordingContext): string {
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
  if (helping) return wording.reasonSentence(helping, context);
  const [unknown] = explanation.unknown;
  return unknown ? wording.unknownSentence(unknown, context) : '';
}

function lowest<T extends { readonly contribution: number }>(items: readonly T[]): T | undefined {
  return items.reduce<T | undefined>(
    (low, each) => (low && low.contribution <= each.contribution ? low : each),
    undefined,
  );
}
