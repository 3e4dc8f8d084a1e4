import { describe } from './describe.js';
import { KeptProblems } from './kept-problems.js';

/** What a host sent that was wrong: its model, its accounts, or something else it said or did (`host`). */
export type ProblemAbout = 'model' | 'accounts' | 'host';

/** Something a host sent that could not be used as sent: where it is, what was expected, what came. */
export interface Problem {
  readonly about: ProblemAbout;
  /** `error`: the record or document was refused. `warning`: a part of it was left out, the rest counts. */
  readonly severity: 'error' | 'warning';
  /** The account's id, or its place in the list where it has none that can be read. */
  readonly record?: string | number | undefined;
  /** Where in the record, like `metrics.nps.values[3]`; empty for the whole. */
  readonly path: string;
  /** Stable and greppable, like `not-a-day`. */
  readonly code: string;
  readonly expected: string;
  /** The value as sent, described and shortened to at most 80 characters. */
  readonly received: string;
}

/** A key or an index on the way into a record. */
export type PathStep = string | number;

function stepText(step: PathStep): string {
  if (typeof step === 'number') return `[${step}]`;
  return /^[\w$*-]{1,80}$/.test(step) ? `.${step}` : `[${describe(step)}]`;
}

/** `metrics.nps.values[3]`; keys that are no plain word stand in brackets and quotes. */
export function pathText(steps: readonly PathStep[]): string {
  const text = steps.map(stepText).join('');
  return text.startsWith('.') ? text.slice(1) : text;
}

/**
 * Collects what is wrong: keeps the first 1,000 problems, counts the rest, and knows where the reader stands, so that
 * readers need not carry paths. A problem beyond the limit costs an addition: a million bad rows make no flood.
 */
export class ProblemLog {
  /** How many of all problems are errors: records or documents refused. */
  errors = 0;
  /** How many of all problems cost a part. */
  dropped = 0;
  /** What the next problems are about: `Problem.record`. */
  record: string | number | undefined;
  readonly #about: ProblemAbout;
  // The trail is cut by counting, not by its length: it is entered and left for every part of every record.
  readonly #trail: PathStep[] = [];
  #depth = 0;
  readonly #kept = new KeptProblems<Problem>();

  constructor(about: ProblemAbout) {
    this.#about = about;
  }

  get problems(): Problem[] {
    return this.#kept.kept;
  }

  /** Problems beyond the limit. */
  get truncated(): number {
    return this.#kept.truncated;
  }

  /** Goes one step further into the record; gives what `leave` needs to come back. */
  enter(step: PathStep): number {
    this.#trail[this.#depth] = step;
    return this.#depth++;
  }

  /** Back to where `enter` was called, also when a reader in between threw. */
  leave(depth: number): void {
    this.#depth = depth;
  }

  /** Runs `read` some steps further into the record. */
  within(steps: readonly PathStep[], read: () => void): void {
    const depth = this.#depth;
    for (const step of steps) this.enter(step);
    read();
    this.leave(depth);
  }

  /** A part was left out; the rest counts. */
  drop(code: string, expected: string, received: unknown, ...steps: PathStep[]): void {
    this.dropped++;
    this.#add('warning', code, expected, received, steps);
  }

  /** Something was changed or ignored; nothing that was understood is lost. */
  warn(code: string, expected: string, received: unknown, ...steps: PathStep[]): void {
    this.#add('warning', code, expected, received, steps);
  }

  /** The record or document is refused. */
  error(code: string, expected: string, received: unknown, ...steps: PathStep[]): void {
    this.errors++;
    this.#add('error', code, expected, received, steps);
  }

  #add(
    severity: Problem['severity'],
    code: string,
    expected: string,
    received: unknown,
    steps: readonly PathStep[],
  ): void {
    this.#kept.add(severity, () => {
      const path = pathText([...this.#trail.slice(0, this.#depth), ...steps]);
      const { record } = this;
      const place = record === undefined ? {} : { record };
      return { about: this.#about, severity, ...place, path, code, expected, received: describe(received) };
    });
  }
}
