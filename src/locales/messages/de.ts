import type { Messages } from '../messages.js';
import { card } from './de/card.js';
import { changes } from './de/changes.js';
import { commonChanges } from './de/common-changes.js';
import { explain } from './de/explain.js';
import { general } from './de/general.js';
import { list } from './de/list.js';
import { memory } from './de/memory.js';
import { movement } from './de/movement.js';
import { nextStep } from './de/next-step.js';
import { plan } from './de/plan.js';
import { portfolio } from './de/portfolio.js';
import { reason } from './de/reason.js';
import { score } from './de/score.js';
import { span } from './de/span.js';
import { trend } from './de/trend.js';

/** German texts. */
export const de = {
  direction: 'ltr',
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
