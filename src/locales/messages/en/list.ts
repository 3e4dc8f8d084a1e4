/** Texts of the list: all accounts, searched, filtered and sorted. */
export const list = {
  /** Names the list. */
  accounts: 'Accounts',
  /** In the empty search field. */
  search: 'Search accounts',
  clearSearch: 'Clear search',
  /** Names the group of band chips, which are switches. */
  bands: 'Show bands',
  /** Names and first choices of two filters. A segment is a part of the portfolio, like “Enterprise”. */
  segment: 'Segment',
  allSegments: 'All segments',
  /** A stage of the customer’s way, like “Onboarding”. */
  stage: 'Stage',
  allStages: 'All stages',
  /** A switch: only accounts that the reader looks after. */
  mine: 'Mine',
  /** What “Needs attention first” goes by; shown on hovering, after “Sort by.” */
  triageHint: 'By revenue, what can still be won, how soon a decision is due and how fast the score falls',
  /** Heads of the columns, heard and not seen. */
  columns: {
    'in-band': 'Band',
    who: 'Account',
    movement: 'Movement',
    reason: 'Main reason',
    step: 'Next step',
    terms: 'Renewal and revenue a year',
  },
  /** Read aloud once an account was chosen. */
  chosen: '“{name}” is chosen',
  /** In a row; {score} is the number as shown. */
  score: 'score {score}',
  /** Unfolds the filters where there is no room for them. */
  choices: 'Filter and sort',
  sortBy: 'Sort by',
  /** Choices after “Sort by”. */
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
  /** The sentence above the rows, where no accounts stand first; {band} is the label of the lowest band. */
  onLowest: {
    '=0': 'No account is on “{band}”.',
    one: '{n} account is on “{band}”.',
    other: '{n} accounts are on “{band}”.',
  },
  /** The end of a sentence; {points} is `fellPoints`: “5 fell by 5 points or more in four weeks”; of accounts. */
  fell: {
    '=0': 'none fell by {points} in four weeks',
    one: '{n} fell by {points} in four weeks',
    other: '{n} fell by {points} in four weeks',
  },
  fellPoints: { one: '{n} point or more', other: '{n} points or more' },
  asOf: 'As of {day}',
  /** The accounts that stand first: those that a person should look at, or call, today. */
  today: {
    /** Heading over them. `Mine`: they are the reader’s own. */
    heading: 'To look at today',
    headingMine: 'Of yours, to look at today',
    /** Small, beside the heading: so many of them were looked after since this morning. */
    takenUp: { one: '{n} taken up', other: '{n} taken up' },
    /** Instead of them. Kind: it is good news. */
    none: 'Nothing stands out today. All accounts follow, those first that would gain most from a look.',
    noneMine:
      'Nothing stands out among yours today. All accounts follow, those first that would gain most from a look.',
    /** In place of the heading, while only Friday’s picture is here. */
    toCome: 'What to look at today comes with today’s data',
    /** Heading over the rest of the list. */
    others: 'All others',
    /** The sentence above the rows; `summaryMoved` joins {open} and {moved}, which is `movedSince` or `fell` above. */
    open: {
      '=0': 'Nothing stands out today',
      one: '{n} account to look at today',
      other: '{n} accounts to look at today',
    },
    openMine: {
      '=0': 'Nothing stands out among yours today',
      one: '{n} of your accounts to look at today',
      other: '{n} of your accounts to look at today',
    },
    /** Of accounts; {day} is “Friday, Nov 13”. */
    movedSince: {
      '=0': 'none moved since {day}',
      one: '{n} moved since {day}',
      other: '{n} moved since {day}',
    },
    summary: '{open}.',
    summaryMoved: '{open}; {moved}.',
    /**
     * Why an account is among them, by itself in its row. `n` is points of score; {within} is “in four weeks”; {when} is
     * “in 30 days”, “tomorrow” or “today”, after a verb; {amount} is money; {band} and {play} are the model’s labels.
     */
    because: {
      fell: { one: 'Because it fell {n} point {within}', other: 'Because it fell {n} points {within}' },
      fellRenews: {
        one: 'Because it fell {n} point {within} and renews {when}',
        other: 'Because it fell {n} points {within} and renews {when}',
      },
      /** The last day on which the contract can be ended. */
      fellNotice: {
        one: 'Because it fell {n} point {within} and its last day of notice is {when}',
        other: 'Because it fell {n} points {within} and its last day of notice is {when}',
      },
      fellWorth: {
        one: 'Because it fell {n} point {within}, with {amount} a year at stake',
        other: 'Because it fell {n} points {within}, with {amount} a year at stake',
      },
      lowest: 'Because it is on “{band}”',
      lowestRenews: 'Because it is on “{band}” and renews {when}',
      lowestNotice: 'Because it is on “{band}” and its last day of notice is {when}',
      lowestWorth: 'Because it is on “{band}”, with {amount} a year at stake',
      Renews: 'Because it renews {when}',
      Notice: 'Because its last day of notice is {when}',
      /** A next step that was put off, or that was begun on {day}; never “overdue”. */
      putOff: 'Because “{play}” was put off until now',
      started: 'Because “{play}” was started on {day} and its time has come',
    },
  },
  empty: 'No accounts yet',
  /** “They”: the accounts. */
  emptyHow: 'They appear here, with what needs attention first, as soon as this page hands them over.',
  /** {filters} lists what was asked for, each in quotes. */
  noMatch: 'No account matches {filters}.',
  quoted: '“{word}”',
  count: { one: '{n} account', other: '{n} accounts' },
  /** So many shown of `n` in all. */
  countOf: { one: '{shown} of {n} account', other: '{shown} of {n} accounts' },
  /** While they are being read. */
  progress: { one: '{done} of {n} account read', other: '{done} of {n} accounts read' },
  /** A record is one account or fact as it was handed over. */
  unread: {
    one: '{rejected} of {n} record could not be read',
    other: '{rejected} of {n} records could not be read',
  },
  unreadMore: {
    one: 'More than {n} record could not be read',
    other: 'More than {n} records could not be read',
  },
  partlyRead: { one: 'In {n} record a part was left out', other: 'In {n} records a part was left out' },
  partlyReadMore: {
    one: 'In more than {n} record a part was left out',
    other: 'In more than {n} records a part was left out',
  },
  /** For the page’s developers, after a record’s place: {expected} and {received} are technical English. */
  problem: 'expected {expected}, got {received}',
  modelKept: 'The new health model could not be read; the one before it still applies',
  handedOver: 'Something this page handed over could not be read',
  notLoaded: '{url} could not be loaded',
  /** A button that closes the account beside the list. */
  close: 'Close',
  /** Names that part of the screen. */
  account: 'Account',
};
