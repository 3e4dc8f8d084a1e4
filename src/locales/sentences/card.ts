import { card as english } from '../messages/en/card.js';
import { wordsOf } from '../words-of.js';
import type { CardWords } from '../card-words.js';
import type { Language } from '../language.js';
import { shownPoints } from '../shown-points.js';
import { textsOf } from '../texts.js';

function build({ messages: { card }, formats, say }: Language<'card'>): CardWords {
  const counted =
    (message: typeof card.morePlays) =>
    (n: number): string =>
      say(message, { n });
  return {
    ...textsOf(card, say),
    outside: ({ total, outside }, { labels }) => {
      const all = shownPoints(total, labels);
      const n = shownPoints(outside, labels);
      if (n === 0) return '';
      return n === all ? say(card.outsideAll, { n }) : say(card.outsideSome, { n, total: all });
    },
    contribution: (value) => {
      if (value === 0) return say(card.changesNothing);
      const n = Math.abs(value);
      return say(value < 0 ? card.takes : card.adds, { n, points: formats.number(n, 1) });
    },
    forecast: ({ band, weeks, soonestWeeks, latestWeeks }, { labels }) => {
      const values = { band: labels.band(band), n: Math.max(1, Math.round(weeks)) };
      const soonest = Math.floor(soonestWeeks);
      if (latestWeeks === undefined) return say(card.forecastOpen, values);
      const latest = Math.max(1, Math.ceil(latestWeeks));
      return soonest < 1
        ? say(card.forecastWithin, { ...values, n: latest })
        : say(card.forecast, { ...values, soonest, latest });
    },
    movesUp: ({ band, edge, from }, { labels }) =>
      say(card.moves[from], { band: labels.band(band), edge: edge * labels.scale }),
    moved: (since, { asOf }) => say(card.moved, { day: formats.date(since, asOf) }),
    touched: (day, { asOf }) =>
      day === undefined ? say(card.notTouched) : say(card.touched, { day: formats.date(day, asOf) }),
    noExecutive: counted(card.noExecutive),
    moreContacts: counted(card.moreContacts),
    takenUpBy: (role) => say(card.takenUpBy, { role }),
    newestData: (day, { asOf }) => say(card.newestData, { day: formats.date(day, asOf) }),
    onDay: (day) => say(card.onDay, { day: formats.date(day) }),
    morePlays: counted(card.morePlays),
    restingPlays: counted(card.restingPlays),
    earlierActs: counted(card.earlierActs),
    moreReasons: counted(card.moreReasons),
    moreUnknown: counted(card.moreUnknown),
    unread: counted(card.unread),
    lookAt: (name) => say(card.lookAt, { name }),
    outOf: (most) => say(card.outOf, { most }),
    startsAt: (reference, band, { labels }) =>
      band === undefined
        ? say(card.startsAtPoints, { points: reference * labels.scale })
        : say(card.startsAtBand, { band: labels.band(band) }),
    modelLine: (id, version, effective, { asOf }) =>
      effective === undefined
        ? say(card.modelLine, { id, version })
        : say(card.modelLineSince, { id, version, day: formats.date(effective, asOf) }),
    unknownAccount: (id) => say(card.unknownAccount, { id }),
    belowCoverage: (least) => say(card.belowCoverage, { share: formats.percent(least) }),
    couldNotLoad: (url) => say(card.couldNotLoad, { url }),
  };
}

/** The words of the card in a language. */
export const cardWords = wordsOf({ card: english }, build);
