import type { Formats } from './formats.js';
import type { Messages } from './messages.js';
import type { Say } from './say.js';

/** What the sentences of one language are made of: the texts of the sections they need. */
export interface Language<Section extends keyof Messages> {
  /** The tag numbers and days are written by, like `en-GB`. */
  readonly tag: string;
  readonly messages: Pick<Messages, Section>;
  readonly formats: Formats;
  readonly say: Say;
}
