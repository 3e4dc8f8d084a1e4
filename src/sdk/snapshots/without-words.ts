import { PLAY_CAUSES, type Act } from '../acts/act.js';

const CODES: ReadonlySet<unknown> = new Set(PLAY_CAUSES);

/** An act as it may lie in the clear: codes and days, no words of anybody's. */
export function withoutWords(act: Act): Act {
  if (act.kind === 'pulse') {
    const { note: _, ...rest } = act;
    return rest;
  }
  if (act.kind === 'play' && !CODES.has(act.cause)) {
    const { cause: _, ...rest } = act;
    return rest;
  }
  return act;
}
