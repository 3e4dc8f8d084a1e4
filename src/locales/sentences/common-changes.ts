import type { PortfolioChange } from '../../sdk/changes/change-report.js';
import type { ChangesWords, Movers } from '../changes-words.js';
import type { Language } from '../language.js';
import { shownPoints } from '../shown-points.js';
import type { WordingContext } from '../wording.js';

type Composition = Extract<PortfolioChange, { kind: 'composition' }>;

/** Names said before the rest is counted. */
const NAMED = 3;

/** What is said once for all accounts, so that it is not said of each, in a language. */
export function commonChangeSentence({
  messages,
  formats,
  say,
}: Language<'commonChanges'>): ChangesWords['once'] {
  const texts = messages.commonChanges;

  const named = (names: readonly string[]): string => {
    const rest = names.length - NAMED;
    if (rest <= 0) return formats.list(names);
    return formats.list([...names.slice(0, NAMED), say(texts.namesMore, { n: rest })]);
  };

  /** "The mean rose by 2 points because Acme and Bolt left; those that stayed: +0.2." */
  const composition = (change: Composition, movers: Movers, context: WordingContext): string => {
    const { labels } = context;
    const points = (value: number): number => Math.round(value * labels.scale * 10) / 10;
    const { parent, difference } = change;
    const places = {
      n: Math.abs(points(difference)),
      parent: parent === undefined ? '' : context.name(parent),
    };
    const [rose, fell] =
      parent === undefined ? [texts.meanRose, texts.meanFell] : [texts.sitesRose, texts.sitesFell];
    const moved = say(difference > 0 ? rose : fell, places);
    // A rise because an unhappy account left is said to be that.
    const why = (['left', 'came'] as const)
      .filter((kind) => change[kind] !== 0)
      .map((kind) => say(texts[kind], { n: movers[kind].length, names: named(movers[kind]) }));
    const stayed = formats.signed(points(change.stayed));
    return why.length
      ? say(texts.meanMovedBecause, { moved, why: formats.list(why), stayed })
      : say(texts.meanMoved, { moved, stayed });
  };

  return (change, movers, context) => {
    const { labels } = context;
    switch (change.kind) {
      case 'model': {
        const { before, after } = change;
        if (before === after) return say(texts.modelChanged, { version: after });
        return say(texts.modelVersion, { before, after });
      }
      case 'common-fall':
      case 'common-rise': {
        const [plain, mostly] =
          change.kind === 'common-fall' ? [texts.fell, texts.fellMostly] : [texts.rose, texts.roseMostly];
        const accounts = say(texts.accounts, { count: change.accounts, n: change.of });
        const places = { accounts, n: shownPoints(change.typical, labels) };
        if (change.measure === undefined) return say(plain, places);
        return say(mostly, { ...places, measure: labels.measure(change.measure) });
      }
      case 'common-silence': {
        const measure = labels.measure(change.measure);
        return say(texts.silence, { measure, count: change.accounts, n: change.of });
      }
      case 'composition':
        return composition(change, movers, context);
    }
  };
}
