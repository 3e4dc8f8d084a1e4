import type { Formats } from './formats.js';
import type { Messages } from './messages.js';
import type { Say } from './say.js';

/** What the sentences of one language are made of. */
export interface Language {
  /** The tag numbers and days are written by, like `en-GB`. */
  readonly tag: string;
  readonly messages: Messages;
  readonly formats: Formats;
  readonly say: Say;
}
