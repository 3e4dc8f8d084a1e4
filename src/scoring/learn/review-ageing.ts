import { addMonths, formatDay, parseDay, type DayNumber } from '../contract/day.js';
import type { HealthModel } from '../contract/model.js';
import type { Finding } from './finding.js';

/** A model is due for review at the latest this long after it took effect. */
const MONTHS_AT_MOST = 18;

/** Whether the model is older than it may be; a model without days cannot be asked. */
export function reviewAgeing({ id, effective, reviewBy }: HealthModel, asOf: DayNumber): Finding[] {
  const found: Finding[] = [];
  if (effective === undefined) {
    found.push({ severity: 'note', code: 'no-effective-day', path: '', values: { model: id } });
  } else {
    const due = addMonths(parseDay(effective)!, MONTHS_AT_MOST);
    const values = { effective, due: formatDay(due) };
    if (asOf > due)
      found.push({ severity: 'warning', code: 'older-than-18-months', path: 'effective', values });
  }
  if (reviewBy !== undefined && asOf > parseDay(reviewBy)!)
    found.push({ severity: 'warning', code: 'past-review-day', path: 'reviewBy', values: { reviewBy } });
  return found;
}
