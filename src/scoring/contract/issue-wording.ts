import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, readonly [code: string, expected: string]>> = {
  string: ['not-a-text', 'a text'],
  number: ['not-a-number', 'a finite number'],
  boolean: ['not-a-boolean', 'true or false'],
  array: ['not-a-list', 'a list'],
};

function sizeWords(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): readonly [string, string] {
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const bound = issue.code === 'too_small' ? (issue.inclusive ? 'at least' : 'above') : 'at most';
  if (issue.origin === 'number') return ['out-of-range', `a number ${bound} ${String(limit)}`];
  const unit = issue.origin === 'string' ? 'a text of' : 'a list of';
  const code = issue.code === 'too_big' ? 'too-long' : limit === 1 ? 'empty' : 'too-short';
  return [code, `${unit} ${bound} ${String(limit)}`];
}

/**
 * How schemas are asked: what they do not word themselves stays empty and is worded here. Zod's own messages quote what
 * was sent, and depend on a configuration that all scripts of a page share.
 */
export const UNWORDED = { error: () => '' };

/** The stable code of what zod found, and what to write instead. */
export function wordIssue(issue: Issue, received: unknown): readonly [code: string, expected: string] {
  switch (issue.code) {
    case 'invalid_type': {
      const [code, expected] = TYPES[issue.expected] ?? ['not-an-object', 'an object'];
      return [received === undefined ? 'missing' : code, issue.message || expected];
    }
    case 'invalid_value': {
      const values = issue.values.join(', ');
      const expected = issue.values.length === 1 ? values : `one of ${values}`;
      return [received === undefined ? 'missing' : 'not-one-of', expected];
    }
    case 'too_small':
    case 'too_big':
      return sizeWords(issue);
    case 'invalid_key':
      return ['bad-key', 'a key of 1 to 512 characters'];
    case 'custom':
      return [String(issue.params?.['code']), issue.message];
    default:
      return [received === undefined ? 'missing' : 'wrong-form', issue.message];
  }
}
