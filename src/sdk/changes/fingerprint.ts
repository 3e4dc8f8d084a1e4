import { displayNumber, type Day } from '../../scoring/index.js';
import { contentHash } from '../../scoring/evaluate/content-hash.js';
import type { AccountChange } from './change-report.js';
import { keyOf } from './new-disagreements.js';

/** What a change is told by, as far as it would be news again if it were another. */
type Told = Pick<
  AccountChange,
  'band' | 'difference' | 'became' | 'due' | 'disagreements' | 'near' | 'presence' | 'silent'
>;

/**
 * Sixteen digits, equal for changes since one day that say the same: whole points moved, not their fractions; the day
 * that came near, not how near it is by now. Nothing can be read from it.
 */
export const fingerprintOf = (since: Day, id: string, change: Told): string =>
  contentHash({
    since,
    id,
    band: change.band && [change.band.before ?? null, change.band.after ?? null],
    moved: change.difference === undefined ? null : displayNumber(change.difference),
    became: change.became,
    due: change.due.map(({ play, state, on }) => [play, state, on]),
    disagreements: change.disagreements.map(keyOf),
    near: change.near && [change.near.kind, change.near.on],
    presence: change.presence,
    silent: change.silent?.unknown.map(({ measure }) => measure),
  });
