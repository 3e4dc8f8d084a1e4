import type { Problem } from '../scoring/contract/problems.js';

/** How many problems are printed; the rest are counted. */
const PRINTED_AT_MOST = 1000;

/** Where in the files a problem is. */
export interface Place {
  readonly file: string;
  /** From 1; undefined for a model, which is one document. */
  readonly line?: number | undefined;
}

/** `accounts.ndjson:3: warning: metrics.nps: expected a number, received "many" (not-a-number)` */
function problemText({ file, line }: Place, problem: Problem): string {
  const { severity, path, expected, received, code } = problem;
  const place = line === undefined ? file : `${file}:${line}`;
  const where = path === '' ? '' : `${path}: `;
  return `${place}: ${severity}: ${where}expected ${expected}, received ${received} (${code})`;
}

/** Prints what is wrong, a problem a line, and counts it. */
export class ProblemReport {
  /** Records that were refused whole. */
  refused = 0;
  #added = 0;
  readonly #print: (line: string) => void;
  readonly #json: boolean;

  /** @param json prints each problem as a JSON object with its `file` and `line` */
  constructor(print: (line: string) => void, json = false) {
    this.#print = print;
    this.#json = json;
  }

  add(place: Place, problems: readonly Problem[]): void {
    for (const problem of problems) {
      this.#added++;
      if (this.#added > PRINTED_AT_MOST) continue;
      this.#print(this.#json ? JSON.stringify({ ...place, ...problem }) : problemText(place, problem));
    }
  }

  /** How many problems there were beyond those printed. */
  get unprinted(): number {
    return Math.max(0, this.#added - PRINTED_AT_MOST);
  }
}
