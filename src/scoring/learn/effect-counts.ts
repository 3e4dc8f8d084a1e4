import { reaches } from '../evaluate/edges.js';

/** A rise or fall of five points counts, as everywhere. */
const MOVED_POINTS = 5;

/** The accounts of one side of the pairs, counted by what followed. */
export interface EffectCounts {
  /** Accounts with a score on both days; the others of a side have none any more. */
  readonly accounts: number;
  /** Rose by five points and more. */
  readonly rose: number;
  readonly fell: number;
  readonly stayed: number;
  /** Of those with a contract that ended since: renewed, and not. */
  readonly renewed: number;
  readonly lost: number;
}

/** Counts what followed, account by account. */
export class EffectTally {
  readonly #counts = { accounts: 0, rose: 0, fell: 0, stayed: 0, renewed: 0, lost: 0 };

  get counts(): EffectCounts {
    return { ...this.#counts };
  }

  /** @param moved points of score, NaN where a score is unknown */
  add(moved: number, renewal: 'renewed' | 'lost' | undefined): void {
    if (moved === moved) {
      this.#counts.accounts++;
      this.#counts[
        reaches(moved, MOVED_POINTS) ? 'rose' : reaches(-moved, MOVED_POINTS) ? 'fell' : 'stayed'
      ]++;
    }
    if (renewal) this.#counts[renewal]++;
  }
}
