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

/** Arabic texts. */
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
