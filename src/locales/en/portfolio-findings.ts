import type { FindingFacts } from '../../scoring/learn/finding.js';
import type { FindingContext, FindingWords } from '../findings-wording.js';
import type { Formats } from '../formats.js';

type Say<Code extends keyof FindingFacts> = (
  values: FindingFacts[Code],
  context: FindingContext,
) => FindingWords;

const accountsOf = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count) === 'one' ? 'account' : 'accounts'}`;

const andMore = (count: number, formats: Formats): string =>
  count > 0 ? ` and ${formats.number(count)} more` : '';

const withoutData: Say<'measure-without-data'> = (
  { measure, unknown, accounts, share },
  { labels, formats },
) => ({
  what: `“${labels.measure(measure)}” is unknown for ${formats.number(unknown)} of ${accountsOf(accounts, formats)} (${formats.percent(share)}).`,
  why: 'Its weight falls to the other measures for most, and accounts are compared that were scored on different things.',
  todo: 'Send the data, ask a longer window, or give it weight only in a variant for those that have it.',
});

const unlisted: Say<'unlisted-category'> = (
  { measure, categories, accounts, more, caught },
  { labels, formats },
) => ({
  what: `“${labels.measure(measure)}” does not list what ${accountsOf(accounts, formats)} say: ${categories
    .map(({ category, accounts: each }) => `“${category}” (${formats.number(each)})`)
    .join(', ')}${andMore(more, formats)}.`,
  why: caught
    ? 'They all get the same points, whatever they mean.'
    : 'It is unknown for these accounts, though they sent something.',
  todo: 'Add the categories, or mend their spelling where they come from.',
});

const alike: Say<'measures-alike'> = ({ measure, other, correlation, accounts }, { labels, formats }) => ({
  what: `“${labels.measure(measure)}” and “${labels.measure(other)}” put ${accountsOf(accounts, formats)} in nearly the same order (rank correlation ${formats.number(correlation, 2)}).`,
  why: 'They say the same thing, and it counts twice.',
  todo: 'Keep one, or put both in a group that has the weight of one.',
});

const neverVaries: Say<'never-varies'> = ({ measure, points, accounts }, { labels, formats }) => ({
  what: `“${labels.measure(measure)}” gives all ${accountsOf(accounts, formats)} that have it ${formats.number(points)} points.`,
  why: 'It tells no account from another, and dampens the measures that do.',
  todo: 'Set its points where accounts differ, or take its weight away.',
});

const weightAndSpread: Say<'weight-and-spread'> = (
  { measure, weight, effect, spread, accounts },
  { labels, formats },
) => ({
  what: `“${labels.measure(measure)}” has ${formats.percent(weight)} of the weight and ${formats.percent(effect)} of weight × spread (its points vary by ${formats.number(spread, 1)} over ${accountsOf(accounts, formats)}).`,
  why: 'A weight moves scores only as far as the points behind it vary.',
  todo: 'Where the two differ and should not, change the points before the weight.',
});

const crowded: Say<'band-crowded'> = ({ band, accounts, of, share }, { labels, formats }) => ({
  what: `“${labels.band(band)}” holds ${formats.number(accounts)} of ${formats.number(of)} accounts with a band (${formats.percent(share)}).`,
  why: 'A band that nearly everybody is in tells nobody where to look.',
  todo: 'Hold the edges and the points against what happened to accounts, and move them.',
});

const rosier: Say<'pulses-rosier'> = ({ rosier: above, gloomier, accounts }, { formats }) => ({
  what: `Over the whole portfolio, ${formats.number(above)} of ${formats.number(accounts)} pulses are above the band of the signals, and ${formats.number(gloomier)} below.`,
  why: 'Either the signals miss something good, or they see something that conversations do not.',
  todo: 'Go through some of these accounts together, with both views on the table.',
});

const singleThreaded: Say<'single-threaded'> = ({ accounts, of, ids, more, asked }, context) => ({
  what: `${context.formats.number(accounts)} of ${accountsOf(of, context.formats)} with a list of contacts had one contact touched in 90 days: ${context.formats.list(ids.map((id) => context.name(id)))}${andMore(more, context.formats)}.`,
  why: 'When that one person leaves, nobody there knows why they bought.',
  todo: asked
    ? 'Offer a second and a third conversation at each.'
    : 'Add a measure or a play that asks how many contacts were touched: the model does not look.',
});

const oneOwner: Say<'segment-is-one-owner'> = ({ segments, of }, { formats }) => ({
  what: `All accounts of ${formats.list(segments.map((segment) => `“${segment}”`))} (${formats.number(segments.length)} of ${formats.number(of)} segments) are looked after by one person each.`,
  why: 'Comparing these segments would compare people, and accounts differ for reasons no person chose.',
  todo: 'Do not compare them; compare each with its own past.',
});

/** Findings that need a portfolio. */
export const portfolioFindings = {
  'measure-without-data': withoutData,
  'unlisted-category': unlisted,
  'measures-alike': alike,
  'never-varies': neverVaries,
  'weight-and-spread': weightAndSpread,
  'band-crowded': crowded,
  'pulses-rosier': rosier,
  'single-threaded': singleThreaded,
  'segment-is-one-owner': oneOwner,
};
