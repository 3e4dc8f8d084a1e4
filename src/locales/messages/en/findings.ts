import { modelFindings } from './model-findings.js';
import { portfolioFindings } from './portfolio-findings.js';

/** What a review of a model finds, by its code. Not part of `en`: pages that show accounts do not load it. */
export const findings = {
  /** One measure of a list; {label} is its own. */
  measure: '“{label}”',
  comma: '{list}, {item}',
  ...modelFindings,
  ...portfolioFindings,
};
