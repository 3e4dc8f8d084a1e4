import { displayNumber } from '../../scoring/index.js';
import { contentHash } from '../../scoring/evaluate/content-hash.js';
import type { AccountChange } from './change-report.js';
import { keyOf } from './new-disagreements.js';

/** How an account stands, as far as it would be news again if it stood otherwise. */
interface Standing extends Pick<AccountChange, 'due' | 'disagreements' | 'near' | 'presence' | 'silent'> {
  readonly id: string;
  readonly band: string | undefined;
  /** 0–100, NaN where unknown. */
  readonly score: number;
}

/**
 * Sixteen digits, equal while an account stands as it did, whichever day it is compared with: the whole points of its
 * score, not their fractions; the day that came near, not how near it is by now. Nothing can be read from it.
 */
export const fingerprintOf = ({
  id,
  band,
  score,
  due,
  disagreements,
  near,
  presence,
  silent,
}: Standing): string =>
  contentHash({
    id,
    band: band ?? null,
    score: displayNumber(score),
    due: due.map(({ play, state, on }) => [play, state, on]),
    disagreements: disagreements.map(keyOf),
    near: near && [near.kind, near.on],
    left: presence === 'left',
    silent: silent?.unknown.map(({ measure }) => measure),
  });
