import type { Reason } from '../../scoring/explain/explanation.js';

/** Whether a reason is among the points that the sentence on what comes from outside adds up. */
export const isOutside = ({ influence, contribution }: Reason): boolean =>
  influence === 'outside' && contribution < 0;
