import type { Finding } from '../scoring/learn/finding.js';
import type { WordingContext } from './wording.js';

/** A finding as a person reads it, each a sentence or two. */
export interface FindingWords {
  /** What was found, with its numbers. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it. */
  readonly todo: string;
}

/** What findings are worded around; a review speaks of a model, so most accounts need no name. */
export type FindingContext = Pick<WordingContext, 'labels' | 'name' | 'asOf'>;

/** All findings in one language. Not part of `Wording`: pages that only show accounts need not load it. */
export type FindingsWording = (finding: Finding, context: FindingContext) => FindingWords;
