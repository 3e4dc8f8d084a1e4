import { daysBetween } from '../formats.js';
import type { Language } from '../language.js';
import type { Wording } from '../wording.js';
import { enumeration } from './enumeration.js';

type Sentences = Pick<
  Wording,
  'adjustmentSentence' | 'coverageSentence' | 'unknownSentence' | 'rollUpSentence' | 'renewal'
>;

/** After so many days without anything new, the day is said and not how long ago. */
const DAYS_COUNTED = 60;

/** The sentences on what bears on a score, in a language. */
export function scoreSentences(language: Language<'score' | 'reason'>): Sentences {
  const { messages, formats, say } = language;
  const { score: texts, reason } = messages;
  return {
    adjustmentSentence: ({ id, contribution }, { labels }) => {
      if (id === 'limit') return say(texts.limit, { most: 100 * labels.scale });
      const label = labels.adjustment(id);
      const action = labels.action(id);
      if (!action) return label;
      const value = formats.number(action.value * labels.scale);
      switch (action.kind) {
        case 'cap':
          return say(contribution ? texts.caps : texts.mayNotPass, { label, value });
        case 'floor':
          return say(contribution ? texts.lifts : texts.staysAbove, { label, value });
        case 'set':
          return say(texts.sets, { label, value });
        case 'add': {
          const n = Math.abs(action.value * labels.scale);
          return say(action.value < 0 ? texts.takes : texts.adds, { label, n });
        }
      }
    },
    coverageSentence: (coverage) => say(texts.coverage, { share: wholePercent(coverage, language) }),
    unknownSentence: ({ measure, why, lastSeen }, { labels, asOf }) => {
      const label = labels.measure(measure);
      if (lastSeen === undefined) return say(reason.unknown, { label, why: say(reason.why[why]) });
      const day = formats.date(lastSeen, asOf);
      if (why !== 'stale') return say(reason.unknownSeen, { label, why: say(reason.why[why]), day });
      const n = daysBetween(lastSeen, asOf);
      return n < DAYS_COUNTED ? say(reason.staleFor, { label, n }) : say(reason.staleSince, { label, day });
    },
    rollUpSentence: ({ children, bands }, { labels }) => {
      const lowest = bands.find(({ count }) => count > 0);
      if (!lowest) return say(texts.sitesUnknown, { n: children });
      const { count, arr } = lowest;
      const places = { n: children, count, band: labels.band(lowest.id) };
      const sites = say(count === children ? texts.allSitesOn : texts.sitesOn, places);
      const sums = arr.map(({ amount, currency }) => formats.money(amount, currency));
      const money = enumeration(sums, texts.moneyAnd, language);
      const worth = money ? say(texts.sitesWorth, { sites, money }) : sites;
      const without = bands.reduce((left, band) => left - band.count, children);
      return without ? say(texts.sitesWithout, { sites: worth, n: without }) : worth;
    },
    renewal: (day, { asOf }) =>
      say(day < asOf ? texts.renewalWas : texts.renews, { when: formats.relative(day, asOf) }),
  };
}

/** A share in whole percent, rounded down: 99.6 % is not all of it. */
export const wholePercent = (share: number, { formats }: Language<never>): string =>
  formats.percent(Math.floor(share * 100 + 1e-9) / 100);
