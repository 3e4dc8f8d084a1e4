import type { Messages } from '../messages.js';
import { card } from './fr/card.js';
import { changes } from './fr/changes.js';
import { commonChanges } from './fr/common-changes.js';
import { explain } from './fr/explain.js';
import { general } from './fr/general.js';
import { list } from './fr/list.js';
import { memory } from './fr/memory.js';
import { movement } from './fr/movement.js';
import { nextStep } from './fr/next-step.js';
import { plan } from './fr/plan.js';
import { portfolio } from './fr/portfolio.js';
import { reason } from './fr/reason.js';
import { score } from './fr/score.js';
import { span } from './fr/span.js';
import { trend } from './fr/trend.js';

/** French texts. */
export const fr = {
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
