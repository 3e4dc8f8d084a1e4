/**
 * Texts of one reason: what a measure reads, what that rests on, how old it is. {label} is the model’s own name of a
 * measure and may be long; it cannot be declined. Spans like {span} are texts of `span.within`: “in four weeks”.
 */
export const reason = {
  /** The line: “Weekly active users: −31% in four weeks”. {reading} is one of the readings below, or a plain value. */
  line: '{label}: {reading}',
  /** The same with what it was in the window before, as a value: “Tickets: 7 (2 before)”. */
  lineBefore: '{label}: {reading} ({before} before)',
  /** The same with what it was at a time; {ago} is a text of `span.ago`: “Survey: 3 (four weeks ago: 6)”. */
  lineAgo: '{label}: {reading} ({ago}: {before})',
  /** Nothing was read; the model says how many points count instead. {why} is one of `why`. */
  filled: {
    one: '{label}: {why}, counted as {n} point of 100',
    other: '{label}: {why}, counted as {n} points of 100',
  },
  /** A number with the model’s own unit: “12 hours”. */
  withUnit: '{value} {unit}',
  /** {change} is signed: “−31%”, “+4 hours”. {then} is a text of `span.before` or `span.earlier`. */
  change: '{change} {span}',
  changeAgainst: '{change} {span}, against {then}',
  /** Where the windows are not known. */
  changeSince: '{change} since before',
  mean: '{value} on average',
  meanIn: '{value} on average {span}',
  lowest: '{value}, the lowest',
  lowestIn: '{value}, the lowest {span}',
  highest: '{value}, the highest',
  highestIn: '{value}, the highest {span}',
  /** {change} is a signed percentage: how much a line rises or falls each week. */
  slope: '{change} a week',
  slopeIn: '{change} a week {span}',
  /** {share} is a percentage: how much the values differ from one another. */
  varies: 'varies by {share}',
  variesIn: 'varies by {share} {span}',
  ofGoal: '{share} of the goal',
  /** A date of the account’s, after its label: “Contract ends: in 69 days”. */
  today: 'today',
  inDays: { one: 'in {n} day', other: 'in {n} days' },
  daysAgo: { one: '{n} day ago', other: '{n} days ago' },
  /** Why a measure is not known; after its label and a colon. */
  why: {
    'not-sent': 'not sent',
    undated: 'sent without dates',
    'yet-to-come': 'yet to come',
    stale: 'not updated lately',
    'empty-window': 'nothing in the days asked about',
    'zero-denominator': 'nothing to compare with',
    'outside-curve': 'outside what the model reads',
    'no-level': 'outside what the model reads',
    'unlisted-category': 'a value the model does not list',
    'too-few-points': 'too little to tell yet',
    unsaid: 'not known',
  },
  unknown: '{label}: {why}',
  unknownSeen: '{label}: {why}, last seen {day}',
  staleFor: { one: '{label}: nothing new for {n} day', other: '{label}: nothing new for {n} days' },
  staleSince: '{label}: nothing new since {day}',

  /**
   * Small, under the line: what the reading rests on. {metric} is a metric’s label. An arrow points from what was before to
   * what is now, in the direction of reading.
   */
  fromTo: '{before} → {after}',
  fromToOf: '{metric} {before} → {after}',
  /** A share: “337 of 500 licences”; {other} is the label of the metric it is a share of. */
  partOf: '{part} of {whole} {other}',
  partOfNamed: '{metric} {part} of {whole} {other}',
  /** So many events of a kind; {kind} is the host’s own word: “2 × urgent”. */
  kind: '{n} × {kind}',
  /** Some kinds count more than others. */
  weighted: '{kinds}, weighted',

  /** How old the newest data are; {when} is like “yesterday” or “12 days ago”. */
  updated: 'updated {when}',
  /** The same of events: the newest of those counted. */
  newest: 'newest {when}',
  undated: 'undated',

  /** What the host said of some days, in its own words {text}; {days} are dates: “3 – 9 Nov”. */
  context: '{text}, {days}',
  contextOutside: 'outside your control: {text}, {days}',
  contextShared: 'partly in your hands: {text}, {days}',
};
