import type { Messages } from '../messages.js';
import { card } from './ar/card.js';
import { changes } from './ar/changes.js';
import { commonChanges } from './ar/common-changes.js';
import { explain } from './ar/explain.js';
import { general } from './ar/general.js';
import { list } from './ar/list.js';
import { memory } from './ar/memory.js';
import { movement } from './ar/movement.js';
import { nextStep } from './ar/next-step.js';
import { plan } from './ar/plan.js';
import { portfolio } from './ar/portfolio.js';
import { reason } from './ar/reason.js';
import { score } from './ar/score.js';
import { span } from './ar/span.js';
import { trend } from './ar/trend.js';

/**
 * Arabic texts. One that begins with a name or a value has the mark of Arabic reading, `\u200f`, before it: without it the
 * browser would take the direction of the whole from a Latin name, and “412 ← 284” would read the other way round.
 */
export const ar = {
  direction: 'rtl',
  general,
  span,
  reason,
  movement,
  score,
  nextStep,
  memory,
  card,
  list,
  changes,
  commonChanges,
  portfolio,
  trend,
  plan,
  explain,
} satisfies Messages;
