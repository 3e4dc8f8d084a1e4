import type { Formats } from '../formats.js';
import type { ListWords, PortfolioFacts } from '../list-words.js';

const accounts = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count) === 'one' ? 'account' : 'accounts'}`;

const records = (count: number, formats: Formats): string =>
  `${formats.number(count)} ${formats.plural(count) === 'one' ? 'record' : 'records'}`;

const onLowest = ({ lowest }: PortfolioFacts, formats: Formats): string => {
  if (lowest.count === 0) return `No account is on “${lowest.label}”`;
  const verb = formats.plural(lowest.count) === 'one' ? 'is' : 'are';
  return `${accounts(lowest.count, formats)} ${verb} on “${lowest.label}”`;
};

const moved = ({ fell }: PortfolioFacts, formats: Formats): string => {
  if (!fell) return '';
  const who = fell.count === 0 ? 'none' : formats.number(fell.count);
  return `; ${who} fell by ${formats.number(fell.by)} points or more in four weeks`;
};

/** The list's words in English. */
export const list: ListWords = {
  accounts: 'Accounts',
  search: 'Search accounts',
  clearSearch: 'Clear search',
  bands: 'Show bands',
  segment: 'Segment',
  allSegments: 'All segments',
  stage: 'Stage',
  allStages: 'All stages',
  mine: 'Mine',
  triageHint: 'By revenue, what can still be won, how soon a decision is due and how fast the score falls',
  score: (display) => `score ${display}`,
  choices: 'Filter and sort',
  sortBy: 'Sort by',
  sorts: {
    triage: 'Needs attention first',
    name: 'Name',
    band: 'Lowest band first',
    score: 'Lowest score first',
    movement: 'Largest fall first',
    renewal: 'Next renewal first',
    arr: 'Largest revenue first',
  },
  clearFilters: 'Clear filters',
  summary: (facts, formats) => `${onLowest(facts, formats)}${moved(facts, formats)}.`,
  asOf: (day, formats) => `As of ${formats.date(day)}`,
  empty: 'No accounts yet',
  emptyHow: 'They appear here, with what needs attention first, as soon as this page hands them over.',
  noMatch: (filters) => `No account matches ${filters}.`,
  quoted: (word) => `“${word}”`,
  count: (shown, total, formats) =>
    shown === total ? accounts(total, formats) : `${formats.number(shown)} of ${accounts(total, formats)}`,
  progress: ({ done, total }, formats) => `${formats.number(done)} of ${accounts(total, formats)} read`,
  unread: (rejected, total, formats) =>
    total === undefined
      ? `More than ${records(rejected, formats)} could not be read`
      : `${formats.number(rejected)} of ${records(total, formats)} could not be read`,
  partlyRead: (count, more, formats) =>
    `In ${more ? 'more than ' : ''}${records(count, formats)} a part was left out`,
  problem: (expected, received) => `expected ${expected}, got ${received}`,
  more: (count, formats) => `and ${formats.number(count)} more`,
  modelRefused: 'The health model could not be read',
  modelMissing: 'No health model yet',
  modelHow: 'Bands, reasons and next steps appear as soon as there is one that can be read.',
  modelKept: 'The new health model could not be read; the one before it still applies',
  handedOver: 'Something this page handed over could not be read',
  notLoaded: (url) => `${url} could not be loaded`,
  close: 'Close',
  account: 'Account',
};
