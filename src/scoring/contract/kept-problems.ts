/** How many problems are kept; the rest are counted. */
const PROBLEM_LIMIT = 1000;

interface Severe {
  readonly severity: 'error' | 'warning';
}

/**
 * Keeps the first 1,000 problems, in their order, and counts the rest. Where there is no room left an error takes the
 * place of the last warning: a stray key in every record must not crowd out the records that were refused.
 */
export class KeptProblems<T extends Severe> {
  readonly kept: T[] = [];
  /** Problems beyond the limit. */
  truncated = 0;
  #warnings = 0;

  /** Keeps a problem if there is room; `make` is asked for it only then, so that a flood costs an addition each. */
  add(severity: T['severity'], make: () => T): void {
    const isFull = this.kept.length >= PROBLEM_LIMIT;
    if (isFull) this.truncated++;
    if (isFull && !(severity === 'error' && this.#dropWarning())) return;
    if (severity === 'warning') this.#warnings++;
    this.kept.push(make());
  }

  #dropWarning(): boolean {
    if (this.#warnings === 0) return false;
    this.#warnings--;
    const last = this.kept.findLastIndex(({ severity }) => severity === 'warning');
    this.kept.splice(last, 1);
    return true;
  }
}
