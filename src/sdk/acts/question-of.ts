import type { Disagreement } from '../../scoring/index.js';
import { contentHash } from '../../scoring/evaluate/content-hash.js';

/** A fingerprint of the question that disagreements put: another question has not been answered yet. */
export const questionOf = (disagreements: readonly Disagreement[]): string => contentHash(disagreements);
