import { KeptProblems } from '../scoring/contract/kept-problems.js';
import type { Problem, ProblemAbout } from '../scoring/contract/problems.js';

interface Chapter {
  readonly problems: readonly Problem[];
  readonly truncated: number;
}

const EMPTY: Chapter = { problems: [], truncated: 0 };

/** As many as are kept, in their order: what was refused before what was only left out. */
function mostSevere(problems: readonly Problem[]): readonly Problem[] {
  const list = new KeptProblems<Problem>();
  for (const problem of problems) list.add(problem.severity, () => problem);
  return list.kept;
}

/** Whether an earlier problem no longer stands. */
export type Settles = (problem: Problem) => boolean;

/** The same for problems that say the same thing of the same place. */
const placeOf = ({ record, path, code }: Problem): string => JSON.stringify([record, path, code]);

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
    this.#problems = mostSevere([...this.#chapters.values()].flatMap(({ problems }) => problems));
  }

  /** Adds to what is wrong; a problem that stands already is replaced by its like. */
  add(source: ProblemAbout, chapter: Chapter, isSettled: Settles = () => false): void {
    const { problems, truncated } = this.#chapters.get(source) ?? EMPTY;
    const saidAgain = new Set(chapter.problems.map(placeOf));
    const standing = problems.filter((problem) => !isSettled(problem) && !saidAgain.has(placeOf(problem)));
    const all = [...standing, ...chapter.problems];
    const kept = mostSevere(all);
    this.replace(source, {
      problems: kept,
      truncated: truncated + chapter.truncated + all.length - kept.length,
    });
  }
}
