/**
 * Texts of the portfolio element. `{arr}` is recurring revenue a year, one sum a currency; `{what}`, `{from}`, `{to}`,
 * `{band}` and `{part}` are names of the host or the model, which nobody can decline.
 */
export const portfolio = {
  title: 'Portfolio',
  /** Above all: how many accounts, and what they pay. */
  summary: { one: '{n} account', other: '{n} accounts' },
  summaryWithArr: {
    one: '{n} account, {arr} of recurring revenue a year',
    other: '{n} accounts, {arr} of recurring revenue a year',
  },
  /** What is summed up is a part of the portfolio: the words of the filters, as a list. */
  only: 'Only: {filters}',
  /** A filter: accounts the reader looks after. */
  mine: 'My accounts',
  asOf: 'As of {date}',
  /** Figures are from before, while they are worked out anew. */
  updating: 'Working it out anew',
  /** Two sums in different currencies: "€1.2M + $300K". */
  sum: '{sums} + {amount}',
  /** A sum of which the currency is not known. */
  noCurrency: '{amount} (currency not given)',
  withoutArr: {
    one: 'Recurring revenue is not given for {n} account: it is counted, and is in none of the sums.',
    other: 'Recurring revenue is not given for {n} accounts: they are counted, and are in none of the sums.',
  },

  /** Headings of columns, and names of bars. */
  accounts: 'Accounts',
  arr: 'Recurring revenue',
  band: 'Band',
  segment: 'Segment',
  stage: 'Stage',
  quarterColumn: 'Quarter',
  movementColumn: 'Moved',
  cause: 'What holds back',

  bands: 'Where accounts stand',
  segments: 'By segment',
  stages: 'By stage',
  noSegment: 'Segment not given',
  noStage: 'Stage not given',

  movement: 'Movement between bands',
  /** Before the choice of the time that movement is told over. */
  period: 'Over',
  periods: { fourWeeks: 'Four weeks', quarter: 'A quarter', halfYear: 'Half a year' },
  moved: {
    one: '{n} account moved to another band since {since}.',
    other: '{n} accounts moved to another band since {since}.',
  },
  noneMoved: 'No account moved to another band since {since}.',
  /** How the movement is worked out. */
  restated:
    'Both days by today’s model and the data of that day. Holding a band for some days is left out, so counts may differ from those by band.',
  /** The third part of the picture of then: accounts that have come since. */
  notYet: 'Not a customer yet',
  /** Read aloud between the band then and the band now. */
  to: 'to',
  flow: {
    one: '{n} account moved from {from} to {to} since {since}',
    other: '{n} accounts moved from {from} to {to} since {since}',
  },
  flowWithArr: {
    one: '{n} account, {arr}, moved from {from} to {to} since {since}',
    other: '{n} accounts, {arr}, moved from {from} to {to} since {since}',
  },
  came: {
    one: '{n} account became a customer since {since}, now on {to}',
    other: '{n} accounts became customers since {since}, now on {to}',
  },
  cameWithArr: {
    one: '{n} account, {arr}, became a customer since {since}, now on {to}',
    other: '{n} accounts, {arr}, became customers since {since}, now on {to}',
  },

  quarters: 'Renewals and last days of notice',
  quarter: 'Q{quarter} {year}',
  thisQuarter: 'this quarter',
  renewals: 'Renewals',
  notices: 'Last days of notice',
  /** `{what}` in the list of accounts behind a quarter: "Renewals, Q1 2027". */
  inQuarter: '{what}, {quarter}',
  noQuarters: 'No renewal or last day of notice is given for this quarter or a later one.',

  causes: 'What holds accounts back',
  /** How accounts are counted among causes. */
  causesHow: 'Each account below “{band}” is counted once: by what holds it back most.',
  /** Whose hands a cause is in; the first heads what the team cannot move by itself. */
  hands: {
    outside: 'Where you can unblock',
    shared: 'Shared with the customer or other teams',
    direct: 'In the team’s hands',
    unsaid: 'The model does not say in whose hands',
  },
  unblockHow: 'Outside the team’s control: it takes someone with other means.',
  noUnblock: 'Nothing that holds accounts back most is outside the team’s control.',
  noCauses: 'Every account with a score is on “{band}”.',
  /** The response the model names for a cause. */
  play: 'Could help: {play}',

  retention: 'Retention over a year',
  retained: {
    one: 'Of {before} contracted on {from} by {n} account still in this portfolio, {gross} is still paid (gross); with what it has added since, {net} (net).',
    other:
      'Of {before} contracted on {from} by {n} accounts still in this portfolio, {gross} is still paid (gross); with what they have added since, {net} (net).',
  },
  retentionLeftOut: {
    one: '{n} account is left out: its contracts are in several currencies, or in another one now.',
    other: '{n} accounts are left out: their contracts are in several currencies, or in another one now.',
  },
  retentionHow: 'What gross and net mean here',
  grossMeans:
    'Gross: of the recurring revenue contracted on {from}, the share that is still paid on {to}. No account counts for more than it paid then.',
  netMeans: 'Net: the same, with what those accounts have added since. Above 100% they have grown.',
  goneMeans:
    'Accounts that have left are no longer in this portfolio, and so not in these figures. Where they are counted, both are lower.',

  /** Heads the accounts behind a figure: "Enterprise · Act now: 3 accounts, €310K". */
  behind: { one: '{what}: {n} account', other: '{what}: {n} accounts' },
  behindWithArr: { one: '{what}: {n} account, {arr}', other: '{what}: {n} accounts, {arr}' },
  /** The accounts of a segment or stage that are on a band. */
  cell: '{part} · {band}',
  moreAccounts: { one: 'and {n} more', other: 'and {n} more' },
  /** Shows the rest of a long table. */
  showMore: { one: '{n} more', other: '{n} more' },
  close: 'Close',

  noAccounts: 'No accounts yet',
  noAccountsHow: 'Hand over accounts and a model, and this shows where they stand.',
  noMatch: 'No account is in this part of the portfolio',
  failed: 'The portfolio could not be worked out.',
  failedKept: 'It could not be worked out anew; these are the figures from before.',
  tryAgain: 'Try again',
};
