import type { FindingContext, FindingsWording, FindingWords } from './findings-wording.js';
import { formatsOf } from './formats.js';
import { mergeMessages } from './merge-messages.js';
import type { PartialCatalog } from './message.js';
import { findings } from './messages/en/findings.js';
import { createSay } from './say.js';
import { modelFindingWords } from './sentences/model-findings.js';
import { portfolioFindingWords } from './sentences/portfolio-findings.js';

/**
 * A review's findings in words.
 *
 * @param tag a BCP 47 tag, by which numbers and days are written
 * @param messages texts as a plain object, of the shape of the English ones; what is missing is said in English
 */
export function createFindingsWording(
  tag: string,
  messages: PartialCatalog<typeof findings> = {},
): FindingsWording {
  const formats = formatsOf(tag);
  const language = { texts: mergeMessages(findings, messages), formats, say: createSay(formats, false) };
  const words = { ...modelFindingWords(language), ...portfolioFindingWords(language) };
  return (finding, context) => {
    // Each code has the values of its own sentence; the compiler cannot follow the pair through the lookup.
    const say = words[finding.code] as (values: unknown, context: FindingContext) => FindingWords;
    return say(finding.values, context);
  };
}
