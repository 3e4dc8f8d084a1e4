/** Texts of the card: one account, its score, what moves it and what could help. */
export const card = {
  /** Heading over the reasons that take points. */
  holdingBack: 'Holding it back',
  /** Under that heading: `n` of `total` points come from causes marked as outside the team’s control. `total` is at least 2. */
  outsideSome: {
    one: 'Of {total} points held back, {n} comes from outside your control',
    other: 'Of {total} points held back, {n} come from outside your control',
  },
  outsideAll: {
    one: 'The {n} point held back comes from outside your control',
    other: 'All {n} points held back come from outside your control',
  },
  /** A remark behind one reason, small. */
  outsideControl: 'outside your control',
  /** Of a rule of the model that is in force and takes nothing from today’s score; behind the rule. */
  changesNothing: 'changes nothing today',
  /** Heading over the reasons that add points. */
  helping: 'Helping',
  /**
   * Where the trend leads, small and quiet: uncertain, and never a promise. `n`, {soonest} and {latest} are whole weeks,
   * {soonest} at least 1; the band may be a better one or a worse one.
   */
  forecast: {
    one: 'May reach “{band}” in about a week if nothing changes ({soonest} to {latest})',
    other: 'May reach “{band}” in about {n} weeks if nothing changes ({soonest} to {latest})',
  },
  /** The same where it may be any day: `n` weeks at the most. */
  forecastWithin: {
    one: 'May reach “{band}” within a week if nothing changes',
    other: 'May reach “{band}” within {n} weeks if nothing changes',
  },
  /** The same where it may also take much longer. */
  forecastOpen: {
    one: 'May reach “{band}” in about a week if nothing changes, or much later',
    other: 'May reach “{band}” in about {n} weeks if nothing changes, or much later',
  },
  /** The score has passed the edge of a better band by too little: the account moves up at {edge}. */
  moves: {
    up: 'Moves up to “{band}” at {edge}',
    above: 'Moves up to “{band}” above {edge}',
  },
  /** Unfolds what each cause did to the score since a day, as a sum. */
  moved: 'What moved since {day}',
  /** Under that sum: what was compared with what. */
  movedHow: 'Today’s model over the data of both days.',
  /** Heading over the people of the account’s company: their roles, never their names. */
  contacts: 'Whom to call',
  /** Of a person there, after the role: one who speaks for the product, one who leads. */
  champion: 'champion',
  executive: 'executive',
  /** Of a person there whose role is not known. */
  contact: 'Contact',
  touched: 'in touch {day}',
  /** Facts, not reproaches: of a person no day in touch is known of, and of all of them who lead. */
  notTouched: 'no contact on record',
  noExecutive: 'No executive contact in {n} days',
  moreContacts: { one: '{n} more contact', other: '{n} more contacts' },
  /** Heading over the suggested plays (next steps). */
  plays: 'What could help',
  /** Unfolds the suggestions that do not fit. */
  morePlays: { one: '{n} more suggestion', other: '{n} more suggestions' },
  /** Heading over suggestions where all is well: selling more, asking for a reference. */
  opportunities: 'A chance to grow',
  /** Heading where a person’s reading and the signals differ. */
  conversation: 'Worth a conversation',
  /** The question under that heading, put to the reader; the three buttons of the answers follow further down. */
  question: 'What do you see that the signals don’t?',
  /** A button that leads to another account; {name} is that account’s name. */
  lookAt: 'Look at {name}',
  /** Heads of two views side by side, each over a band: who says so. `you` is the reader. */
  views: {
    you: 'You said',
    team: 'The team said',
    signals: 'The signals say',
    /** Over a percentage. */
    likelihood: 'Likelihood of renewal',
    /** Of a parent company, beside one of its sites. */
    together: 'All sites together',
  },
  /** Unfolds a form in which the reader chooses a band for the account and may say why. */
  reading: {
    title: 'How do you read it?',
    band: 'Your reading',
    note: 'What you see (optional)',
    save: 'Note it',
  },
  /** The three answers, as buttons; each is what the reader says. */
  knowSomethingNew: 'I know something new',
  dataLookWrong: 'Data look wrong',
  agree: 'I agree',
  /** Said after an answer. */
  answered: 'Noted, thank you.',
  /** Buttons on a suggestion: take it up, mark it done, put it aside, say that it waits. */
  start: 'Start',
  done: 'Done',
  setAside: 'Set aside',
  wait: 'Waiting',
  takeUpAgain: 'Take up again',
  undo: 'Undo',
  /** Where a suggestion stands, by itself, in a word. */
  playStates: { started: 'Started', done: 'Done', waiting: 'Waiting', 'set-aside': 'Set aside' },
  /** The question put on setting aside or waiting, over a choice of `causes` and one of `lengths`. */
  asks: { 'set-aside': 'Why set it aside?', waiting: 'What does it wait for?' },
  /** Names the choice of causes for those who do not see the question. */
  cause: 'Why',
  /** Choices; also behind a dot after a state: “Set aside 18 Nov · not needed here”. */
  causes: {
    'not-needed': 'not needed here',
    'not-now': 'not the right time',
    'tried-before': 'tried before',
    'customer-declined': 'the customer declined',
    'outside-control': 'outside anyone’s control',
    'data-look-wrong': 'the data look wrong',
    /** Answers “What does it wait for?” */
    'waiting-for-customer': 'for the customer',
    'waiting-for-us': 'for us',
  },
  /** The choice that leaves the cause open. */
  notSaid: 'not said',
  /** Names the choice of lengths. */
  howLong: 'For how long',
  lengths: {
    week: '1 week',
    fortnight: '2 weeks',
    month: '1 month',
    'until-change': 'until things change',
    'open-end': 'no day set',
  },
  /** A button: set aside or wait without answering the question. */
  skip: 'Skip',
  /** Unfolds suggestions that were done or set aside lately, or that wait. */
  restingPlays: { one: '{n} suggestion waiting or at rest', other: '{n} suggestions waiting or at rest' },
  /** {role} is the model’s own word for who should do it, like “csm” or “support”. */
  takenUpBy: 'Taken up by: {role}',
  /** Of a suggestion that was started and that nothing in the data calls for now. */
  notSuggested: 'Nothing calls for it at the moment.',
  /** Unfolds the record of what people did and said. */
  acts: 'What was done',
  /** Last line of that record: so many more before these. */
  earlierActs: 'and {n} earlier',
  /** Under the trend line, no full stop at the end. */
  recordedLine: 'Solid: as shown then; dashed: worked out again with today’s model',
  /** A link to a guide for a suggestion. */
  howTo: 'How to',
  /** Read aloud after a link, in brackets. */
  opensNewTab: 'opens in a new tab',
  /** Names the group of links to other systems. */
  links: 'Links',
  /** Instead of the reasons that take points. */
  nothingHoldsBack: 'Nothing holds it back.',
  /** Under a short list of reasons; the quoted words are a short form of `howWorkedOut`. */
  moreReasons: '{n} more under “how this is worked out”',

  /** Before the number, read aloud; also the last row of the workings. */
  score: 'Score',
  /** After the score: 66 “of 100”. */
  outOf: 'of {most}',
  /** Read aloud before an amount of money. */
  revenue: 'Recurring revenue a year',
  /** Buttons that unfold and fold the card. */
  showAll: 'Show all',
  showLess: 'Show less',
  /** How one reason’s part in the score is read aloud. {points} is the number as shown, with a decimal: “6.2”. */
  takes: { one: 'takes {points} point', other: 'takes {points} points' },
  adds: { one: 'adds {points} point', other: 'adds {points} points' },

  /** After “Based on 82% of the model”: why it is not all although nothing is missing. */
  ageing: 'some of it rests on older data',
  moreUnknown: '{n} more not known',
  /** Among those facts: the newest of all the account’s data. */
  newestData: 'newest data from {day}',
  undated: 'Some facts have no date, so the past is drawn as of now.',

  /** Unfolds the workings. The first half is the product’s creed: never a grade, a mark or a verdict. */
  howWorkedOut: 'A guide, not a grade: how this is worked out',
  /** Heads of the table of workings: measure or group, its points (0–100), its part of the score, what it adds or takes. */
  columnWhat: 'What counts',
  columnPoints: 'Points',
  columnShare: 'Share',
  columnEffect: 'Effect',
  /** First row of the workings: where the counting begins. {band} is a band’s label. */
  startsAtBand: 'Counted from the edge of “{band}”',
  startsAtPoints: 'Counted from {points}',
  /** Row that makes the sum come out as shown. */
  rounding: 'Rounding',
  /** In the table, instead of points. */
  unknown: 'not known',
  /** In brackets after a measure: the model says what counts when there are no data. */
  filled: 'no data: the model’s own points',
  /** On paper: the day that everything is told of. */
  onDay: 'As of {day}',
  /** {id} and {version} are the model’s own. */
  modelLine: 'Model {id}, version {version}',
  modelLineSince: 'Model {id}, version {version}, in effect since {day}',
  /** Of the trend line. */
  restated: 'The line is today’s model over past data.',

  noAccount: 'No account chosen',
  noAccountHow: 'Choose one to see how it is doing and what could help.',
  unknownAccount: 'No account “{id}” here',
  /** “It”: the account. */
  unknownAccountHow: 'It may not have been handed over yet.',
  noScore: 'There is nothing to go on yet.',
  /** {share} is a percentage: so much of the model has to be known before an account is put in a band. */
  belowCoverage: 'A band needs {share} of the model.',
  accountRefused: 'The account could not be read',
  lastGood: 'The newest change could not be read; what was there before stays.',
  /** {url} is an address. */
  couldNotLoad: '{url} could not be loaded',
  engineMissing: 'The scoring engine could not be loaded',
  unread: {
    one: '{n} part of this account’s data could not be read',
    other: '{n} parts of this account’s data could not be read',
  },
};
