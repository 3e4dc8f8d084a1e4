import type { Catalog } from '../../message.js';
import type { findings as english } from '../en/findings.js';
import { modelFindings } from './model-findings.js';
import { portfolioFindings } from './portfolio-findings.js';

/** German texts of what a review of a model finds, by its code. */
export const findings = {
  measure: '„{label}“',
  comma: '{list}, {item}',
  ...modelFindings,
  ...portfolioFindings,
} satisfies Catalog<typeof english>;
