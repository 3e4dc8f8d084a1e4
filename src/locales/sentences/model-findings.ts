import type { FindingContext, FindingWords } from '../findings-wording.js';
import type { FindingsLanguage, FindingTexts, WordsByCode } from '../findings-language.js';
import type { Values } from '../message.js';
import type { modelFindings } from '../messages/en/model-findings.js';
import { findingWords } from './finding-words.js';

/** Findings that a model shows by itself, in a language. */
export function modelFindingWords({
  texts,
  formats,
  say,
}: FindingsLanguage): WordsByCode<keyof typeof modelFindings> {
  const words = (own: FindingTexts, places: Values = {}): FindingWords => findingWords(own, places, say);
  const listed = (ids: readonly string[], { labels }: FindingContext): string =>
    formats.list(ids.map((id) => say(texts.measure, { label: labels.measure(id) })));
  const percent = (fraction: number): string => formats.percent(fraction);

  return {
    'band-without-play': ({ band }, { labels }) =>
      words(texts['band-without-play'], { band: labels.band(band) }),
    'measure-without-play': ({ measure }, { labels }) =>
      words(texts['measure-without-play'], { measure: labels.measure(measure) }),
    'adjustment-without-play': ({ adjustment }, { labels }) =>
      words(texts['adjustment-without-play'], { adjustment: labels.adjustment(adjustment) }),
    'adjustment-without-end': ({ adjustment, action, value }, { labels }) => {
      const own = texts['adjustment-without-end'];
      const places = { adjustment: labels.adjustment(adjustment), value: value * labels.scale };
      return words({ ...own, what: own.what[action] }, places);
    },
    'missing-counts-as-good': ({ measure, whenMissing, reference }, { labels }) =>
      words(texts['missing-counts-as-good'], {
        measure: labels.measure(measure),
        points: whenMissing,
        reference,
      }),
    'older-than-18-months': ({ effective, due }, { asOf }) =>
      words(texts['older-than-18-months'], {
        effective: formats.date(effective, asOf),
        due: formats.date(due, asOf),
      }),
    'past-review-day': ({ reviewBy }, { asOf }) =>
      words(texts['past-review-day'], { day: formats.date(reviewBy, asOf) }),
    'no-effective-day': () => words(texts['no-effective-day']),
    'weights-not-whole': ({ sum, whole, worth }, { labels }) => {
      const own = texts['weights-not-whole'];
      const each = worth.map(({ id, share }) =>
        say(own.worth, { label: labels.measure(id), share: percent(share) }),
      );
      const inAll = each.reduce((list, item) => say(own.worths, { list, item }));
      return words(own, { sum, whole, worth: inAll });
    },
    'weights-without-effect': ({ group, combine }, { labels }) =>
      words(texts['weights-without-effect'], { group: labels.dimension(group), combine }),
    'lagging-share': ({ share, measures }, context) =>
      words(texts['lagging-share'], { share: percent(share), measures: listed(measures, context) }),
    'nature-unsaid': ({ share, lagging, measures }, context) => {
      const own = texts['nature-unsaid'];
      const places = {
        share: percent(share),
        lagging: percent(lagging),
        measures: listed(measures, context),
      };
      return words({ ...own, what: lagging > 0 ? own.whatBeside : own.what }, places);
    },
    'vendor-moves-alone': ({ measure, evidence, share, together }, { labels }) => {
      const own = texts['vendor-moves-alone'];
      const places = { measure: labels.measure(measure), share: percent(share), together: percent(together) };
      const isOneOfSeveral = together > share + 1e-9;
      return words({ ...own, what: (isOneOfSeveral ? own.whatTogether : own.what)[evidence] }, places);
    },
    'influence-unsaid': ({ measures }, context) =>
      words(texts['influence-unsaid'], { measures: listed(measures, context) }),
    'components-not-covered': ({ missing }) =>
      words(texts['components-not-covered'], { missing: formats.list(missing) }),
  };
}
