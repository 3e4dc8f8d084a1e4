import type { Messages } from '../messages.js';
import { card } from './es/card.js';
import { changes } from './es/changes.js';
import { commonChanges } from './es/common-changes.js';
import { explain } from './es/explain.js';
import { general } from './es/general.js';
import { list } from './es/list.js';
import { memory } from './es/memory.js';
import { movement } from './es/movement.js';
import { nextStep } from './es/next-step.js';
import { plan } from './es/plan.js';
import { portfolio } from './es/portfolio.js';
import { reason } from './es/reason.js';
import { score } from './es/score.js';
import { span } from './es/span.js';
import { trend } from './es/trend.js';

/**
 * Spanish texts. The reader is “usted” where a text has to address them. Of a million things, Spanish says “1.000.000 de
 * cuentas”: what can be so many has the form `many`.
 */
export const es = {
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
