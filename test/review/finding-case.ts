import type { HealthModel } from '../../src/scoring/index.js';
import type { FindingCode } from '../../src/scoring/learn/finding.js';

/** A model with one thing to be found. */
export interface FindingCase {
  readonly code: FindingCode;
  readonly what: string;
  readonly model: HealthModel;
  readonly path: string;
  readonly values: object;
  readonly severity?: string;
  /** Alike but for the one thing that matters. */
  readonly twin: HealthModel;
}
