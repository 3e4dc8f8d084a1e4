import type { UnknownWhy } from '../../src/scoring/explain/explanation.js';

/**
 * A number, a text, or NaN with every reason for it that is true.
 *
 * Decision ("Every unknown says why"): no order among the reasons is given, so where two are true (an
 * empty window and a divisor that was not sent) either is a right answer.
 */
export interface Read {
  readonly value: number | string;
  readonly whys: readonly UnknownWhy[];
}

export const known = (value: number | string): Read => ({ value, whys: [] });
export const unknown = (...whys: UnknownWhy[]): Read => ({ value: NaN, whys: [...new Set(whys)] });
