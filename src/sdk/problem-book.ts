import { PROBLEM_LIMIT, type Problem, type ProblemAbout } from '../scoring/contract/problems.js';

interface Chapter {
  readonly problems: readonly Problem[];
  readonly truncated: number;
}

const EMPTY: Chapter = { problems: [], truncated: 0 };

/** All that is wrong at the moment; taking in the same thing again replaces what was wrong with it. 1,000 problems are kept, the rest counted. */
export class ProblemBook {
  readonly #chapters = new Map<ProblemAbout, Chapter>();
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

  replace(source: ProblemAbout, chapter: Chapter): void {
    this.#chapters.set(source, chapter);
    this.#problems = [...this.#chapters.values()].flatMap(({ problems }) => problems).slice(0, PROBLEM_LIMIT);
  }

  /** @param isSettled whether an earlier problem no longer stands */
  add(source: ProblemAbout, chapter: Chapter, isSettled: (problem: Problem) => boolean = () => false): void {
    const { problems, truncated } = this.#chapters.get(source) ?? EMPTY;
    const all = [...problems.filter((problem) => !isSettled(problem)), ...chapter.problems];
    this.replace(source, {
      problems: all.slice(0, PROBLEM_LIMIT),
      truncated: truncated + chapter.truncated + Math.max(0, all.length - PROBLEM_LIMIT),
    });
  }
}
