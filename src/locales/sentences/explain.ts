import { explain as english } from '../messages/en/explain.js';
import { reason } from '../messages/en/reason.js';
import { wordsOf } from '../words-of.js';
import type { ExplainWords } from '../explain-words.js';
import type { Language } from '../language.js';
import { explainModelWords } from './explain-model.js';
import { explainPointsWords } from './explain-points.js';

function build(language: Language<'explain' | 'reason'>): ExplainWords {
  const { messages, say, formats } = language;
  const texts = messages.explain;
  const { weight, movement } = texts;
  return {
    ...explainPointsWords(language),
    ...explainModelWords(language),
    title: say(texts.title),
    guide: say(texts.guide),
    scoreOn: (score, most, { asOf }) =>
      score === undefined
        ? say(texts.noScoreOn, { day: formats.date(asOf) })
        : say(texts.scoreOn, { score, most, day: formats.date(asOf) }),
    showDetails: say(texts.showDetails),
    hideDetails: say(texts.hideDetails),
    columnBar: say(texts.columnBar),
    starts: (edge, band, isSum, { labels }) => {
      if (isSum) return say(texts.starts.sum, { edge });
      return band === undefined
        ? say(texts.starts.plain, { edge })
        : say(texts.starts.mean, { edge, band: labels.band(band) });
    },
    legend: {
      adds: say(texts.legend.adds),
      takes: say(texts.legend.takes),
      filled: say(texts.legend.filled),
      edges: say(texts.legend.edges),
    },
    silent: (measure, { labels }) => say(texts.silent, { measure: labels.measure(measure) }),

    weightTitle: say(weight.title),
    weightInGroup: (own, total, group, { labels }) =>
      say(weight.ofGroup, { weight: own, total, group: labels.measure(group) }),
    weightInModel: (own, total, group, { labels }) =>
      say(weight.ofModel, { weight: own, total, group: labels.measure(group) }),
    extreme: (combine, group, { labels }) => say(weight[combine], { group: labels.measure(group) }),
    times: (own) => say(weight.times, { weight: own }),
    shareToday: (share, isShared) =>
      say(isShared ? weight.todayShared : weight.today, { share: formats.percent(share) }),
    faded: say(weight.faded),
    lostTitle: say(texts.lost.title),
    lost: (points, { labels }) => {
      const n = Math.round(points * labels.scale * 10) / 10;
      return say(texts.lost.value, { n, points: formats.number(n, 1) });
    },
    kindTitle: say(texts.kind.title),
    kinds: { leading: say(texts.kind.leading), lagging: say(texts.kind.lagging) },
    handsTitle: say(texts.hands.title),
    hands: {
      direct: say(texts.hands.direct),
      shared: say(texts.hands.shared),
      outside: say(texts.hands.outside),
    },

    comparedWith: (day, { asOf }) => say(movement.title, { day: formats.date(day, asOf) }),
    unrounded: say(movement.unrounded),
    nothingEarlier: say(movement.nothing),
    movementEffect: ({ kind, id = '', turned }, { labels }) => {
      if (kind === 'adjustment') return say(movement.adjustment, { adjustment: labels.adjustment(id) });
      // What turned is told on the row of the points, the larger of a measure’s two.
      const told = turned !== undefined && kind !== 'weight' ? turned : kind;
      return say(movement[told], { measure: labels.measure(id) });
    },
    smallChanges: (count, least) => say(movement.small, { n: count, least }),
  };
}

/** The words of the explain element in a language. */
export const explainWords = wordsOf({ explain: english, reason }, build);
