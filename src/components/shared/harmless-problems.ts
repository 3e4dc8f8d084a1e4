import type { Problem } from '../../scoring/contract/problems.js';

const HARMLESS: ReadonlySet<string> = new Set(['unknown-key', 'text-cut', 'duplicate-id']);

/** True for a warning that something was changed or ignored, though nothing that was understood is lost. */
export function isHarmless({ code }: Problem): boolean {
  return HARMLESS.has(code);
}
