import type * as z from 'zod/mini';
import { wordIssue } from './issue-wording.js';
import type { ProblemLog } from './problems.js';

type Issue = z.core.$ZodIssue;
type UnionIssue = Extract<Issue, { code: 'invalid_union' }>;

/** How far what was written is from one way to write it: keys unknown or missing there; Infinity for another kind of value. */
function distance(issues: readonly Issue[], value: unknown): number {
  let keys = 0;
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0) keys += issue.keys.length;
    else if (issue.path.length === 0) return Infinity;
    else if (issue.path.length === 1 && valueAt(value, issue.path) === undefined) keys += 1;
  }
  return keys;
}

/** The way to write it that is clearly nearest, if there is one. */
function nearest(issue: UnionIssue, value: unknown): readonly Issue[] | undefined {
  const ranked = issue.errors
    .map((issues) => ({ issues, away: distance(issues, value) }))
    .sort((a, b) => a.away - b.away);
  const [first, second] = ranked;
  if (first === undefined || first.away === Infinity) return undefined;
  return second !== undefined && second.away === first.away ? undefined : first.issues;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (holder, step) =>
      typeof holder === 'object' && holder !== null && Object.hasOwn(holder, step)
        ? (holder as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

/** What to say of keys that are known elsewhere and refused for a reason. */
const REFUSED_KEYS: Readonly<Record<string, string>> = {
  weight: 'no weight here: a variant changes weights in its weights',
  owner: 'nothing about owners: who looks after an account must not move its score',
  points: 'no points here: a condition holds the reading itself against edges',
  freshFor: 'no freshFor here: only a measure judges the age of its data',
  fadesOver: 'no fadesOver here: only a measure judges the age of its data',
  whenMissing: 'no whenMissing here: what is unknown in a condition stays unknown',
};

/**
 * Says of plain data what a schema found in it, each problem once and where it is: of the ways a union could be written,
 * only the one that was meant is spoken of.
 */
export function reportIssues(issues: readonly Issue[], value: unknown, log: ProblemLog): void {
  for (const issue of issues) {
    const steps = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const received = valueAt(value, issue.path);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const expected = Object.hasOwn(REFUSED_KEYS, key) ? REFUSED_KEYS[key]! : 'no such key here';
        log.error('unknown-key', expected, key, ...steps, key);
      }
      continue;
    }
    const meant = issue.code === 'invalid_union' ? nearest(issue, received) : undefined;
    if (meant === undefined) {
      log.error(...wordIssue(issue, received), received, ...steps);
      continue;
    }
    log.within(steps, () => reportIssues(meant, received, log));
  }
}
