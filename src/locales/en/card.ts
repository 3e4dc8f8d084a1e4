import type { CardWords } from '../card-words.js';
import { noun } from './numerals.js';

/** The card’s words in English. */
export const card: CardWords = {
  holdingBack: 'Holding it back',
  outside: ({ total, outside }, { formats, labels }) => {
    const [all, some] = [total, outside].map((points) => Math.round(points * labels.scale)) as [
      number,
      number,
    ];
    if (some === 0) return '';
    const held = `${formats.number(all)} ${noun(all, 'point')} held back`;
    return some === all
      ? `All ${held} come from outside your control`
      : `Of ${held}, ${formats.number(some)} ${some === 1 ? 'comes' : 'come'} from outside your control`;
  },
  outsideControl: 'outside your control',
  helping: 'Helping',
  plays: 'What could help',
  morePlays: (count) => `${count} more ${noun(count, 'suggestion')}`,
  opportunities: 'A chance to grow',
  conversation: 'Worth a conversation',
  question: 'What do you see that the signals don’t?',
  lookAt: (name) => `Look at ${name}`,
  knowSomethingNew: 'I know something new',
  dataLookWrong: 'Data look wrong',
  agree: 'I agree',
  answered: 'Noted, thank you.',
  start: 'Start',
  done: 'Done',
  setAside: 'Set aside',
  wait: 'Waiting',
  takeUpAgain: 'Take up again',
  undo: 'Undo',
  playStates: { started: 'Started', done: 'Done', waiting: 'Waiting', 'set-aside': 'Set aside' },
  asks: { 'set-aside': 'Why set it aside?', waiting: 'What does it wait for?' },
  cause: 'Why',
  causes: {
    'not-needed': 'not needed here',
    'not-now': 'not the right time',
    'tried-before': 'tried before',
    'customer-declined': 'the customer declined',
    'outside-control': 'outside anyone’s control',
    'data-look-wrong': 'the data look wrong',
    'waiting-for-customer': 'for the customer',
    'waiting-for-us': 'for us',
  },
  notSaid: 'not said',
  howLong: 'For how long',
  lengths: {
    week: '1 week',
    fortnight: '2 weeks',
    month: '1 month',
    'until-change': 'until things change',
    'open-end': 'no day set',
  },
  skip: 'Skip',
  restingPlays: (count) => `${count} ${noun(count, 'suggestion')} waiting or at rest`,
  notSuggested: 'Nothing calls for it at the moment.',
  acts: 'What was done',
  earlierActs: (count) => `and ${count} earlier`,
  recordedLine: 'Solid: as shown then; dashed: worked out again with today’s model',
  howTo: 'How to',
  opensNewTab: 'opens in a new tab',
  links: 'Links',
  nothingHoldsBack: 'Nothing holds it back.',
  moreReasons: (count) => `${count} more under “how this is worked out”`,

  score: 'Score',
  outOf: (most) => `of ${most}`,
  revenue: 'Recurring revenue a year',
  showAll: 'Show all',
  showLess: 'Show less',
  contribution: (value, { formats }) =>
    value === 0
      ? 'changes nothing today'
      : `${value < 0 ? 'takes' : 'adds'} ${formats.number(Math.abs(value), 1)} ${noun(Math.abs(value), 'point')}`,

  ageing: 'some of it rests on older data',
  moreUnknown: (count) => `${count} more not known`,
  undated: 'Some facts have no date, so the past is drawn as of now.',

  howWorkedOut: 'A guide, not a grade: how this is worked out',
  columnWhat: 'What counts',
  columnPoints: 'Points',
  columnShare: 'Share',
  columnEffect: 'Effect',
  startsAt: (reference, band, { labels, formats }) =>
    band === undefined
      ? `Counted from ${formats.number(reference * labels.scale)}`
      : `Counted from the edge of “${labels.band(band)}”`,
  rounding: 'Rounding',
  unknown: 'not known',
  filled: 'no data: the model’s own points',
  modelLine: (id, version, effective, { formats, asOf }) =>
    `Model ${id}, version ${version}${effective === undefined ? '' : `, in effect since ${formats.date(effective, asOf)}`}`,
  restated: 'The line is today’s model over past data.',

  noAccount: 'No account chosen',
  noAccountHow: 'Choose one to see how it is doing and what could help.',
  unknownAccount: (id) => `No account “${id}” here`,
  unknownAccountHow: 'It may not have been handed over yet.',
  noScore: 'There is nothing to go on yet.',
  belowCoverage: (least, { formats }) => `A band needs ${formats.percent(least)} of the model.`,
  accountRefused: 'The account could not be read',
  noModel: 'No health model yet',
  modelRefused: 'The model could not be read',
  lastGood: 'The newest change could not be read; what was there before stays.',
  couldNotLoad: (url) => `${url} could not be loaded`,
  engineMissing: 'The scoring engine could not be loaded',
  problem: ({ path, expected, received }) =>
    `${path ? `${path}: ` : ''}expected ${expected}, got ${received}`,
  unread: (count) => `${count} ${noun(count, 'part')} of this account’s data could not be read`,
};
