/** Texts of the trend: one account's score over time, as a chart and as a table. */
export const trend = {
  /** Under the account's name, and the name of the whole for those who do not see it. */
  title: 'Score over time',
  /** Names the choice of how far back the chart goes, for those who do not see it; then the choices, as buttons. */
  range: 'How far back',
  weeks: { one: '{n} week', other: '{n} weeks' },
  /** Before buttons with the names of the model's dimensions: each draws a line beside that of the score. */
  beside: 'Beside the score',
  score: 'Score',

  /** Names the marker that arrow keys move along the chart; what it stands on is read after it. */
  marker: 'Week',
  /** The marker's week, by its last day, in bold before the score: “Week to 16 Nov”. */
  weekTo: 'Week to {day}',
  noScore: 'no score',
  /** A score of one day, read aloud as one: “Week to 16 Nov: 66, Look into”. {band} is the name of a band. */
  reading: 'Week to {day}: {score}, {band}',
  readingUnknown: 'Week to {day}: no score',
  /** A dimension's name and its points of 100. */
  dimension: '{label}: {points}',
  dimensionUnknown: '{label}: not known',

  /** Where a score comes from, behind it and beside a sample of its line. */
  recorded: 'as shown then',
  restated: 'worked out again with today’s model',
  /** Under a chart that has no score as shown then. */
  allRestated: 'Worked out with today’s model from the data of then.',
  undated: 'Some facts have no date, so the past is drawn as of now.',

  /** What happened on a day: “18 Nov · Renewal”. */
  dated: '{day} · {what}',
  renewal: 'Renewal',
  notice: 'Last day to give notice',
  /** An opportunity to sell; {kind} is the host's word for it, like “expansion”. */
  opportunity: 'Opportunity, planned to close: {kind}',
  /** How a person reads the account; {band} is the name of a band. */
  pulse: 'Reading given: “{band}”',
  /** Names of the little shapes under the chart, in a legend. A play is a suggested step. */
  marks: {
    started: 'play started',
    done: 'play done',
    waiting: 'play waiting',
    'set-aside': 'play set aside',
    pulse: 'reading given',
    context: 'circumstances',
    renewal: 'renewal',
    notice: 'last day to give notice',
    opportunity: 'opportunity',
  },
  /** Names the legend. */
  legend: 'Legend',

  /** Unfolds the table; then its columns. */
  table: 'As a table',
  columnWeek: 'Week to',
  columnBand: 'Band',
  columnBasis: 'Where the score comes from',
  columnHappened: 'What happened',
  /** In place of a score, on a day after today. */
  ahead: 'ahead',

  /** The chart's code did not arrive; a plain line and the table are there. */
  chartMissing: 'The chart could not be loaded. The line and the table show the same scores.',
  /** There is an account, and no score on any day of the chart. */
  nothingToDraw: 'No score in this time',
  nothingToDrawHow: 'It appears as soon as there is enough data.',
};
