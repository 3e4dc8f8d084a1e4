import { BEGINNINGS } from './stories/beginnings.js';
import { CIRCUMSTANCES } from './stories/circumstances.js';
import { DECLINES } from './stories/declines.js';
import type { Story } from './stories/story.js';

/** What happened to which account: `account`, `what`, and the data that follow from it. */
export const STORIES: readonly Story[] = [...DECLINES, ...BEGINNINGS, ...CIRCUMSTANCES];
