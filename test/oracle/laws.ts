import { agreementLaws } from './agreement-laws.js';
import { invariantLaws } from './invariant-laws.js';
import type { Law } from './law.js';

/** Every law of the engine, in the order in which they are tested. */
export const laws: readonly Law[] = [...agreementLaws, ...invariantLaws];
