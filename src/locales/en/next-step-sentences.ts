import type { Day } from '../../scoring/contract/account.js';
import type { Disagreement, PlayCause } from '../../scoring/explain/explanation.js';
import { daysBetween } from '../formats.js';
import type { WordingContext } from '../wording.js';
import { noun } from './numerals.js';

/** "within 7 days"; a day gone by is waited for, not overdue. */
export function playDue(due: Day | undefined, { asOf }: WordingContext): string {
  if (due === undefined) return '';
  const days = daysBetween(asOf, due);
  if (days === 0) return 'today';
  return days > 0 ? `within ${days} ${noun(days, 'day')}` : `waiting ${-days} ${noun(-days, 'day')}`;
}

/** because of “Usage lately” and “Licences in use”; a rule of the play's own speaks for itself. */
export function playCause(causes: readonly PlayCause[], { labels, formats }: WordingContext): string {
  const names = causes.flatMap((cause) => {
    switch (cause.kind) {
      case 'measure':
        return `“${labels.measure(cause.id)}”`;
      case 'adjustment':
        return `“${labels.adjustment(cause.id)}”`;
      case 'band':
        return `the band “${labels.band(cause.id)}”`;
      case 'when':
        return [];
    }
  });
  return names.length
    ? `because of ${formats.list([...new Set(names)])}`
    : 'because its rule in the model holds';
}

/** Two views of the account, neither of them the right one. */
export function disagreementSentence(
  disagreement: Disagreement,
  mine: boolean,
  context: WordingContext,
): string {
  const { labels, formats, asOf } = context;
  const signals = `the signals say “${labels.band(disagreement.band)}”`;
  switch (disagreement.kind) {
    case 'pulse': {
      const who = mine ? 'You said' : 'The team said';
      return `${who} “${labels.band(disagreement.pulse)}” on ${formats.date(disagreement.on, asOf)}; ${signals}.`;
    }
    case 'likelihood':
      return `Renewal is put at ${formats.percent(disagreement.likelihood)}; ${signals}.`;
    case 'worst-child':
      return `All sites together are on “${labels.band(disagreement.band)}”; ${context.name(disagreement.child)} is on “${labels.band(disagreement.childBand)}”.`;
  }
}
