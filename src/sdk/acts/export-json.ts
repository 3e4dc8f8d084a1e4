import type { Day } from '../../scoring/index.js';
import type { Picture } from '../snapshots/picture.js';
import type { ActLedger } from './act-ledger.js';

/** What an export says it is. */
export const EXPORT_FORMAT = 'customer-health-elements';

/** The version of what is in it; raised when an older reader would misread a newer document. */
export const EXPORT_CONTRACT = 1;

/** A browser's longest text has about half a billion characters; past this many the oldest days are left out. */
const LENGTH_LIMIT = 2 ** 28;

/** What an export is made of. */
export interface Exported {
  readonly ledger: ActLedger;
  /** Recorded days, oldest first; read one by one, because all of them at once may not fit in memory. */
  readonly pictures: Iterable<Picture> | AsyncIterable<Picture>;
  readonly exportedOn: Day;
}

/** A day as columns: scores that are unknown are null, because JSON has no NaN. Points are for this machine alone. */
function dayText({ day, takenAt, model, ids, score, coverage, band }: Picture): string {
  return JSON.stringify({
    day,
    takenAt,
    model,
    ids,
    score: [...score],
    coverage: [...coverage],
    band: [...band],
  });
}

/**
 * All that was recorded, as JSON: what was done and said with the words of it, what was looked at, and the recorded days.
 * No names, no owners, and nobody who did it. `daysLeftOut` counts days that did not fit.
 */
export async function exportJson({ ledger, pictures, exportedOn }: Exported): Promise<string> {
  const days: string[] = [];
  let length = 0;
  let daysLeftOut = 0;
  for await (const picture of pictures) {
    days.push(dayText(picture));
    length += days.at(-1)!.length;
    while (length > LENGTH_LIMIT) {
      length -= days.shift()!.length;
      daysLeftOut++;
    }
  }
  const { acts, marks } = ledger;
  const head = {
    format: EXPORT_FORMAT,
    contract: EXPORT_CONTRACT,
    exportedOn,
    acts,
    marks,
    ...(daysLeftOut > 0 && { daysLeftOut }),
  };
  return `${JSON.stringify(head).slice(0, -1)},"days":[${days.join(',')}]}`;
}
