/** Texts of what is remembered: earlier visits, and what people did and said. {day}, {since} and {until} are dates. */
export const memory = {
  /** Over what is shown from an earlier visit while the data are on their way. {day} has its weekday: “Friday 20 Nov”. */
  stoodToday: 'As it stood earlier today; newer data are on their way',
  stoodOn: 'As it stood on {day}; today’s data are on their way',

  /** Where a suggestion stands. It rests for a while after it was done, and is not suggested then. */
  started: 'Started {day}',
  done: 'Done {day}',
  doneRests: 'Done {day} · rests until {until}',
  setAside: 'Set aside {day}',
  setAsideUntil: 'Set aside {day} until {until}',
  /** Nothing happens until the customer, or somebody here, has answered. */
  waitingToday: 'Waiting since {day}',
  waitingTodayUntil: 'Waiting since {day}; until {until}',
  waiting: { one: 'Waiting {n} day, since {day}', other: 'Waiting {n} days, since {day}' },
  waitingUntil: {
    one: 'Waiting {n} day, since {day}; until {until}',
    other: 'Waiting {n} days, since {day}; until {until}',
  },
  waitingOver: 'Time to look again: waited from {day} until {until}',
  /** {said} is one of the above, {cause} one of `card.causes` or somebody’s own words. */
  withCause: '{said} · {cause}',

  /** One line of the record: “18 Nov · Offer a training session: started”. {said} is one of the texts below. */
  act: '{day} · {said}',
  /** {play} is the label of a suggestion. */
  played: {
    started: '{play}: started',
    done: '{play}: done',
    waiting: '{play}: waiting',
    'set-aside': '{play}: set aside',
  },
  playedUntil: {
    waiting: '{play}: waiting until {until}',
    'set-aside': '{play}: set aside until {until}',
  },
  playedWhy: '{said} ({cause})',
  /** {answer} is one of the three answers in `card`. */
  answered: 'Answered: {answer}',
  /** Somebody put the account on a band. */
  readAs: 'Read as “{band}”',
  answeredAndReadAs: 'Answered: {answer}; Read as “{band}”',
  noted: 'Noted',
  /** {note} are somebody’s own words. */
  withNote: '{said}: “{note}”',

  /** Why nothing is remembered beyond this page, or not all. */
  archive: {
    denied: 'Visits are not remembered here: the browser does not let this page store anything',
    broken: 'Visits are not remembered for now: the browser’s storage does not work',
    blocked: 'Visits are not remembered for now: an older version of this page is open in another tab',
    newer: 'Visits are not remembered for now: a newer version of this page keeps them',
    full: 'What is new is not remembered: the browser’s storage has no room left',
    wiped: 'What was remembered was erased, and nothing more is kept',
    refused: 'Visits are not remembered here: what this page would keep them in cannot be used',
    'host-failed': 'Visits are not remembered for now: the place they are kept in did not answer',
  },
};
