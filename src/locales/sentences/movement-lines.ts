import type { Language } from '../language.js';
import type { Wording } from '../wording.js';

/** The lines of a movement that is told in full, in a language. */
export function movementLines({
  messages: {
    movement: { rows, scoreOn },
  },
  formats,
  say,
}: Language<'movement'>): Pick<Wording, 'movementRow' | 'scoreOn'> {
  return {
    movementRow: ({ kind, id = '', turned }, { labels }) => {
      switch (kind) {
        case 'points': {
          const measure = labels.measure(id);
          return turned === 'filled' ? say(rows.filled, { measure }) : measure;
        }
        case 'adjustment':
          return labels.adjustment(id);
        case 'weight':
        case 'came':
        case 'went':
          return say(rows[kind], { measure: labels.measure(id) });
        case 'variant':
        case 'model':
          return say(rows[kind]);
      }
    },
    scoreOn: (day, { asOf }) => say(scoreOn, { day: formats.date(day, asOf) }),
  };
}
