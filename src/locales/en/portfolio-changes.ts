import type { PortfolioChange } from '../../sdk/changes/change-report.js';
import type { Movers } from '../changes-words.js';
import type { WordingContext } from '../wording.js';
import { noun } from './numerals.js';

/** Names said before the rest is counted. */
const NAMED = 3;

/** What is said once for all accounts, so that it is not said of each. */
export function portfolioChange(change: PortfolioChange, movers: Movers, context: WordingContext): string {
  const { labels, formats } = context;
  const of = (accounts: number, all: number): string =>
    `${formats.number(accounts)} of ${formats.number(all)} accounts`;
  switch (change.kind) {
    case 'model':
      return change.before === change.after
        ? `The model was changed; its version is still ${change.after}.`
        : `New version of the model: ${change.before} → ${change.after}.`;
    case 'common-fall':
    case 'common-rise': {
      const typical = Math.round(change.typical * labels.scale);
      const by = typical > 0 ? ` by about ${formats.number(typical)} ${noun(typical, 'point')}` : '';
      const measure = change.measure === undefined ? '' : `, mostly “${labels.measure(change.measure)}”`;
      const [moved, like] =
        change.kind === 'common-fall'
          ? ['fell', 'tracking or a holiday']
          : ['rose', 'tracking coming back, or the end of a holiday'];
      return `${of(change.accounts, change.of)} ${moved} at once${by}${measure}: this looks like ${like}.`;
    }
    case 'common-silence':
      return `“${labels.measure(change.measure)}” stopped coming for ${of(change.accounts, change.of)} at once: this looks like one source of data.`;
    case 'composition':
      return composition(change, movers, context);
  }
}

/** "The mean rose by 2 points because Acme and Bolt left; the accounts that stayed: +0.2." */
function composition(
  { parent, difference, stayed, left, came }: Extract<PortfolioChange, { kind: 'composition' }>,
  movers: Movers,
  context: WordingContext,
): string {
  const { labels, formats } = context;
  const points = (value: number): number => Math.round(value * labels.scale * 10) / 10;
  const whose = parent === undefined ? 'The mean' : `${context.name(parent)}: the mean of its sites`;
  const size = Math.abs(points(difference));
  const moved = `${difference > 0 ? 'rose' : 'fell'} by ${formats.number(size)} ${noun(size, 'point')}`;
  const changed = [
    left === 0 ? '' : `${named(movers.left, 'accounts', context)} left`,
    came === 0 ? '' : `${named(movers.came, 'accounts', context)} came`,
  ].filter(Boolean);
  // A rise because an unhappy account left is said to be that.
  const why = changed.length ? ` because ${formats.list(changed)}` : '';
  return `${whose} ${moved}${why}; those that stayed: ${formats.signed(points(stayed))}.`;
}

function named(names: readonly string[], all: string, { formats }: WordingContext): string {
  if (names.length === 0) return all;
  const rest = names.length - NAMED;
  return formats.list(rest > 0 ? [...names.slice(0, NAMED), `${formats.number(rest)} more`] : [...names]);
}
