import { KeptProblems } from '../../../scoring/contract/kept-problems.js';
import type { CsvProblem } from '../csv-result.js';

const RECEIVED_LIMIT = 80;

/** Keeps a thousand problems and counts the rest, so that a file of nonsense cannot fill the memory. */
export class CsvProblemList {
  readonly #list = new KeptProblems<CsvProblem>();

  get kept(): CsvProblem[] {
    return this.#list.kept;
  }

  get truncated(): number {
    return this.#list.truncated;
  }

  /** Notes a problem. Where there is no room left, a refused row takes the place of an unread cell. */
  add(
    problem: Omit<CsvProblem, 'about' | 'path' | 'received'> & { readonly received?: string | undefined },
  ): void {
    this.#list.add(problem.severity, () => {
      const { line, column, table } = problem;
      const path =
        table + (line === undefined ? '' : `:${line}`) + (column === undefined ? '' : `.${column}`);
      return { ...problem, about: 'accounts', path, received: quoted(problem.received) };
    });
  }
}

function quoted(text: string | undefined): string {
  if (text === undefined) return 'nothing';
  const json = JSON.stringify(text.length > RECEIVED_LIMIT ? text.slice(0, RECEIVED_LIMIT) : text);
  return json.length > RECEIVED_LIMIT ? `${json.slice(0, RECEIVED_LIMIT - 1)}…` : json;
}
