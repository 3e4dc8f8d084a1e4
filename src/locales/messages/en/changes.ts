/** Texts of what changed since an earlier day. {play} and {measure} are the model’s own labels. */
export const changes = {
  title: 'What changed',
  /** The sentence on top. {day} is a date; {what} lists the texts of `tasks`, or is one of the three below them. */
  since: 'Since {day}: {what}',
  tasks: {
    talk: { one: '{n} account to talk about', other: '{n} accounts to talk about' },
    /** Of plays: steps that were suggested. */
    'follow-up': { one: '{n} play to follow up', other: '{n} plays to follow up' },
    /** Days of renewal or notice. */
    prepare: { one: '{n} date coming near', other: '{n} dates coming near' },
    'check-data': { one: '{n} account with data to check', other: '{n} accounts with data to check' },
    'good-news': { one: 'good news from {n} account', other: 'good news from {n} accounts' },
    know: { one: '{n} account came or went', other: '{n} accounts came or went' },
  },
  seenChanges: { one: '{n} change, seen', other: '{n} changes, all seen' },
  /** What changed is said once for all accounts, further down. */
  onlyCommon: 'nothing of note in single accounts',
  nothing: 'Nothing of note changed since {day}.',
  restated: 'Compared with today’s model over the data of then.',
  asBefore: { one: '{n} account as before.', other: '{n} accounts as before.' },

  /** Names the choice of the earlier day; its choices are “Last visit” and texts of `span.ago`, with a capital. */
  compareWith: 'Compare with',
  lastVisit: 'Last visit',

  /** Heading over what is said once for all accounts. */
  portfolio: 'In the whole portfolio',
  folded: {
    one: '{n} account changed only as most did, and is not listed.',
    other: '{n} accounts changed only as most did, and are not listed.',
  },

  /** Headings of the groups: what a change asks for. */
  todos: {
    talk: 'Worth a conversation',
    'follow-up': 'To follow up',
    prepare: 'Coming near',
    'check-data': 'Data to check',
    'good-news': 'Good news',
    know: 'Came and went',
  },
  /** A remark on a change, and the buttons that make it so. {name} is an account’s name. */
  seen: 'Seen',
  /** The button on one account; `markSeen` is how it is read aloud. */
  see: 'Mark as seen',
  markSeen: 'Mark as seen: {name}',
  markAllSeen: 'Mark all as seen',
  /** Read aloud between two bands: “On track, now Act now”. */
  becomes: 'now',
  /** A step that it is time to look at. {when} is like “9 days ago”, {day} a date. */
  due: {
    started: '{play}: started {when}',
    waitingToday: '{play}: waiting since today',
    waiting: { one: '{play}: waiting {n} day', other: '{play}: waiting {n} days' },
    waitingOver: '{play}: time to look again, waited until {day}',
    setAside: '{play}: set aside {when}',
    setAsideUntil: '{play}: set aside until {day}',
    done: '{play}: done {when}',
  },
  /** A day that comes near: “Last day of notice in 28 days, 14 Dec”. */
  near: { renewal: 'Renewal {when}, {day}', notice: 'Last day of notice {when}, {day}' },
  /** Percentages of the model that have data, now and before. */
  coverage: 'Based on {after} of the model, {before} before',
  /** Of an account. */
  came: 'New in the portfolio',
  left: 'No longer in the portfolio',
  /** Before the first suggestion, on the same line. */
  next: 'What could help:',

  firstVisit: 'From the next visit on, this shows what changed.',
  noVisits: 'Visits are not remembered here',
  orCompare: 'An earlier day can be compared with right away.',
  noAccounts: 'No accounts yet',
  /** “Them”: the accounts. */
  noAccountsHow: 'What changed appears here once this page has handed them over.',
  failed: 'What changed could not be worked out just now',
  failedKept: 'The newest changes could not be worked out; this is how it stood before.',
  tryAgain: 'Try again',
};
