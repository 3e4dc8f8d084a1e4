import { explain } from './en/explain.js';
import { plan } from './en/plan.js';
import { portfolio } from './en/portfolio.js';
import { trend } from './en/trend.js';

/** English texts: the ones every other language is measured by. */
export const en = {
  /** `rtl` for a language written from right to left. */
  direction: 'ltr',
  portfolio,
  trend,
  plan,
  explain,
};
