import type { FindingCode, FindingFacts } from '../scoring/learn/finding.js';
import type { FindingContext, FindingWords } from './findings-wording.js';
import type { Formats } from './formats.js';
import type { Catalog, Message } from './message.js';
import type { findings } from './messages/en/findings.js';
import type { Say } from './say.js';

/** What the sentences of a review are made of, in one language. */
export interface FindingsLanguage {
  readonly texts: Catalog<typeof findings>;
  readonly formats: Formats;
  readonly say: Say;
}

/** The three sentences of a finding as messages. */
export interface FindingTexts {
  readonly what: Message;
  readonly why: Message;
  readonly todo: Message;
}

/** Words for each of these kinds of findings. */
export type WordsByCode<Code extends FindingCode> = {
  readonly [Key in Code]: (values: FindingFacts[Key], context: FindingContext) => FindingWords;
};
