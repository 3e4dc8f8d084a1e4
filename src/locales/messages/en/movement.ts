/**
 * Texts of how a score moved. {span} is a text of `span.within`: “in four weeks”; {ago} one of `span.ago`: “four weeks
 * ago”. `n` is a whole number of points. Never of a person, and without praise or blame.
 */
export const movement = {
  fell: { one: 'Fell {n} point {span}', other: 'Fell {n} points {span}' },
  rose: { one: 'Rose {n} point {span}', other: 'Rose {n} points {span}' },
  /** {causes} lists one or two of `causes`. */
  fellMostly: {
    one: 'Fell {n} point {span}, mostly {causes}',
    other: 'Fell {n} points {span}, mostly {causes}',
  },
  roseMostly: {
    one: 'Rose {n} point {span}, mostly {causes}',
    other: 'Rose {n} points {span}, mostly {causes}',
  },
  little: 'Little change {span}',
  /** There was no score then, and is one now; and the other way round. */
  newScore: 'New: no score {ago}',
  noScore: 'No score now; there was one {ago}',
  /** What moved it; {label} is the model’s own. */
  causes: {
    named: '“{label}”',
    came: 'new data on “{label}”',
    went: 'no more data on “{label}”',
    variant: 'another variant of the model',
    model: 'a new model',
  },
  /** In a table’s cell. {points} are signed, {span} is a text of `span.short`: “−9 in 4 weeks”. */
  short: '{points} {span}',
  shortNew: 'new',
  shortSteady: 'steady',
  /** The trend line, for those who do not see it. {first}, {last}, {lowest} and {highest} are `point`s, {span} is `span.length`. */
  trend: 'Score over {span}: from {first} to {last}; lowest {lowest}, highest {highest}',
  /** {trend} is the sentence above. */
  trendGaps: {
    one: '{trend}; {n} week without a score',
    other: '{trend}; {n} weeks without a score',
  },
  point: '{score} on {day}',
  trendOfOne: 'Score {point}',
  trendOfNone: 'No scores to draw yet',
  /** The first and the last line of a movement that is told in full. */
  scoreOn: 'Score on {day}',
  /** What its lines are called; {measure} is the model’s own name of a measure. */
  rows: {
    filled: '{measure} (no longer sent)',
    weight: '{measure} (another share)',
    came: '{measure} (new data)',
    went: '{measure} (no more data)',
    variant: 'Another variant of the model',
    model: 'The new model',
  },
};
