import type { FindingsLanguage, FindingTexts, WordsByCode } from '../findings-language.js';
import type { FindingWords } from '../findings-wording.js';
import type { Values } from '../message.js';
import type { portfolioFindings } from '../messages/en/portfolio-findings.js';
import { findingWords } from './finding-words.js';

/** Findings that need a portfolio, in a language. */
export function portfolioFindingWords({
  texts,
  formats,
  say,
}: FindingsLanguage): WordsByCode<keyof typeof portfolioFindings> {
  const words = (own: FindingTexts, places: Values = {}): FindingWords => findingWords(own, places, say);
  const percent = (fraction: number): string => formats.percent(fraction);

  return {
    'measure-without-data': ({ measure, unknown, accounts, share }, { labels }) =>
      words(texts['measure-without-data'], {
        measure: labels.measure(measure),
        unknown,
        n: accounts,
        share: percent(share),
      }),
    'unlisted-category': ({ measure, categories, accounts, more, caught }, { labels }) => {
      const own = texts['unlisted-category'];
      const each = categories.map(({ category, accounts: n }) => say(own.category, { category, n }));
      const listed = each.reduce((list, item) => say(texts.comma, { list, item }));
      return words(
        { ...own, what: more > 0 ? own.whatMore : own.what, why: caught ? own.whyCaught : own.why },
        { measure: labels.measure(measure), n: accounts, categories: listed, more },
      );
    },
    'measures-alike': ({ measure, other, correlation, accounts }, { labels }) =>
      words(texts['measures-alike'], {
        measure: labels.measure(measure),
        other: labels.measure(other),
        n: accounts,
        correlation: formats.number(correlation, 2),
      }),
    'never-varies': ({ measure, points, accounts }, { labels }) =>
      words(texts['never-varies'], { measure: labels.measure(measure), n: accounts, points }),
    'weight-and-spread': ({ measure, weight, effect, spread, accounts }, { labels }) =>
      words(texts['weight-and-spread'], {
        measure: labels.measure(measure),
        weight: percent(weight),
        effect: percent(effect),
        spread: formats.number(spread, 1),
        n: accounts,
      }),
    'band-crowded': ({ band, accounts, of, share }, { labels }) =>
      words(texts['band-crowded'], { band: labels.band(band), accounts, of, share: percent(share) }),
    'pulses-rosier': ({ rosier, gloomier, accounts }) =>
      words(texts['pulses-rosier'], { rosier, gloomier, accounts }),
    'single-threaded': ({ accounts, of, ids, more, asked }, { name }) => {
      const own = texts['single-threaded'];
      return words(
        { ...own, what: more > 0 ? own.whatMore : own.what, todo: asked ? own.todoAsked : own.todo },
        { accounts, n: of, names: formats.list(ids.map((id) => name(id))), more },
      );
    },
    'segment-is-one-owner': ({ segments, of }) => {
      const own = texts['segment-is-one-owner'];
      const each = segments.map((segment) => say(own.segment, { segment }));
      return words(own, { segments: formats.list(each), count: segments.length, of });
    },
  };
}
