import { PROBLEM_LIMIT, type Problem } from '../scoring/contract/problems.js';

/** Where a problem came up; taking in the same thing again replaces what was wrong with it. */
export type ProblemSource = 'model' | 'accounts' | 'host';

interface Chapter {
  readonly problems: readonly Problem[];
  readonly truncated: number;
}

const EMPTY: Chapter = { problems: [], truncated: 0 };

/** All that is wrong at the moment, by where it came from: 1,000 problems are kept, the rest counted. */
export class ProblemBook {
  readonly #chapters = new Map<ProblemSource, Chapter>();
  #problems: readonly Problem[] = [];

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  get truncated(): number {
    return (
      [...this.#chapters.values()].reduce(
        (sum, { problems, truncated }) => sum + problems.length + truncated,
        0,
      ) - this.#problems.length
    );
  }

  replace(source: ProblemSource, chapter: Chapter): void {
    this.#chapters.set(source, chapter);
    this.#problems = [...this.#chapters.values()].flatMap(({ problems }) => problems).slice(0, PROBLEM_LIMIT);
  }

  /** @param isSettled whether an earlier problem no longer stands */
  add(source: ProblemSource, chapter: Chapter, isSettled: (problem: Problem) => boolean = () => false): void {
    const { problems, truncated } = this.#chapters.get(source) ?? EMPTY;
    const all = [...problems.filter((problem) => !isSettled(problem)), ...chapter.problems];
    this.replace(source, {
      problems: all.slice(0, PROBLEM_LIMIT),
      truncated: truncated + chapter.truncated + Math.max(0, all.length - PROBLEM_LIMIT),
    });
  }
}
