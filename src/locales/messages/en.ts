import { card } from './en/card.js';
import { changes } from './en/changes.js';
import { commonChanges } from './en/common-changes.js';
import { explain } from './en/explain.js';
import { general } from './en/general.js';
import { list } from './en/list.js';
import { memory } from './en/memory.js';
import { movement } from './en/movement.js';
import { nextStep } from './en/next-step.js';
import { plan } from './en/plan.js';
import { portfolio } from './en/portfolio.js';
import { reason } from './en/reason.js';
import { score } from './en/score.js';
import { span } from './en/span.js';
import { trend } from './en/trend.js';

/** English texts: the ones every other language is measured by. */
export const en = {
  /** `rtl` for a language written from right to left. */
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
};
