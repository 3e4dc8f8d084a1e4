import type { FindingCode, FindingFacts } from '../../scoring/learn/finding.js';
import type { FindingContext, FindingsWording, FindingWords } from '../findings-wording.js';
import { modelFindings } from './model-findings.js';
import { portfolioFindings } from './portfolio-findings.js';

type Sentences = {
  readonly [Code in FindingCode]: (values: FindingFacts[Code], context: FindingContext) => FindingWords;
};

const sentences: Sentences = { ...modelFindings, ...portfolioFindings };

/** A review's finding in English. */
export const findingWords: FindingsWording = (finding, context) => {
  // Each code has the values of its own sentence; the compiler cannot follow the pair through the lookup.
  const say = sentences[finding.code] as (values: unknown, context: FindingContext) => FindingWords;
  return say(finding.values, context);
};
