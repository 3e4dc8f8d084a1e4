import type { Messages } from '../messages.js';
import { card } from './ja/card.js';
import { changes } from './ja/changes.js';
import { commonChanges } from './ja/common-changes.js';
import { explain } from './ja/explain.js';
import { general } from './ja/general.js';
import { list } from './ja/list.js';
import { memory } from './ja/memory.js';
import { movement } from './ja/movement.js';
import { nextStep } from './ja/next-step.js';
import { plan } from './ja/plan.js';
import { portfolio } from './ja/portfolio.js';
import { reason } from './ja/reason.js';
import { score } from './ja/score.js';
import { span } from './ja/span.js';
import { trend } from './ja/trend.js';

/** Japanese texts. */
export const ja = {
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
