import { daysBetween } from '../formats.js';
import type { Language } from '../language.js';
import type { Wording } from '../wording.js';

type Sentences = Pick<Wording, 'playDue' | 'playCause' | 'disagreementSentence'>;

/** The sentences on suggested steps, and on readings that differ, in a language. */
export function nextStepSentences({ messages, formats, say }: Language<'nextStep'>): Sentences {
  const texts = messages.nextStep;
  return {
    playDue: (due, { asOf }) => {
      if (due === undefined) return '';
      const days = daysBetween(asOf, due);
      if (days === 0) return say(texts.today);
      return days > 0 ? say(texts.within, { n: days }) : say(texts.waiting, { n: -days });
    },
    playCause: (causes, { labels }) => {
      const names = causes.flatMap((cause) => {
        switch (cause.kind) {
          case 'measure':
            return say(texts.cause, { label: labels.measure(cause.id) });
          case 'adjustment':
            return say(texts.cause, { label: labels.adjustment(cause.id) });
          case 'band':
            return say(texts.causeBand, { label: labels.band(cause.id) });
          case 'when':
            return [];
        }
      });
      // A rule of the step's own speaks for itself.
      if (!names.length) return say(texts.becauseRule);
      return say(texts.because, { causes: formats.list([...new Set(names)]) });
    },
    disagreementSentence: (disagreement, mine, context) => {
      const { labels, asOf } = context;
      const band = labels.band(disagreement.band);
      switch (disagreement.kind) {
        case 'pulse': {
          const said = { pulse: labels.band(disagreement.pulse), day: formats.date(disagreement.on, asOf) };
          return say(mine ? texts.youSaid : texts.teamSaid, { ...said, band });
        }
        case 'likelihood':
          return say(texts.renewalPut, { share: formats.percent(disagreement.likelihood), band });
        case 'worst-child': {
          const childBand = labels.band(disagreement.childBand);
          return say(texts.siteDiffers, { band, child: context.name(disagreement.child), childBand });
        }
      }
    },
  };
}
