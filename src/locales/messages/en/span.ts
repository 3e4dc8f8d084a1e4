/**
 * Lengths of time, as they stand in other sentences. Whole weeks are said as weeks, 365 days as a year, all else as
 * days. `=4` is the text for exactly four; without it the language’s plural forms serve: `{ one: …, other: '{n} …' }`.
 */
export const span = {
  /** By itself, nominative: “four weeks”. Also at the start of a line. */
  length: {
    days: { '=1': 'a day', other: '{n} days' },
    weeks: {
      '=1': 'a week',
      '=2': 'two weeks',
      '=3': 'three weeks',
      '=4': 'four weeks',
      '=5': 'five weeks',
      '=6': 'six weeks',
      '=7': 'seven weeks',
      '=8': 'eight weeks',
      '=9': 'nine weeks',
      other: '{n} weeks',
    },
    year: 'a year',
  },
  /** Something happened in the course of it: “−31% in four weeks”. Not a day to come. */
  within: {
    days: { '=1': 'in a day', other: 'in {n} days' },
    weeks: {
      '=1': 'in a week',
      '=2': 'in two weeks',
      '=3': 'in three weeks',
      '=4': 'in four weeks',
      '=5': 'in five weeks',
      '=6': 'in six weeks',
      '=7': 'in seven weeks',
      '=8': 'in eight weeks',
      '=9': 'in nine weeks',
      other: 'in {n} weeks',
    },
    year: 'in a year',
  },
  /** A day in the past: “no score four weeks ago”. */
  ago: {
    days: { '=1': 'a day ago', other: '{n} days ago' },
    weeks: {
      '=1': 'a week ago',
      '=2': 'two weeks ago',
      '=3': 'three weeks ago',
      '=4': 'four weeks ago',
      '=5': 'five weeks ago',
      '=6': 'six weeks ago',
      '=7': 'seven weeks ago',
      '=8': 'eight weeks ago',
      '=9': 'nine weeks ago',
      other: '{n} weeks ago',
    },
    year: 'a year ago',
  },
  /** The time just before that was spoken of, after “against”: “−22% in a week, against the four weeks before”. */
  before: {
    days: { '=1': 'the day before', other: 'the {n} days before' },
    weeks: {
      '=1': 'the week before',
      '=2': 'the two weeks before',
      '=3': 'the three weeks before',
      '=4': 'the four weeks before',
      '=5': 'the five weeks before',
      '=6': 'the six weeks before',
      '=7': 'the seven weeks before',
      '=8': 'the eight weeks before',
      '=9': 'the nine weeks before',
      other: 'the {n} weeks before',
    },
    year: 'the year before',
  },
  /** The same time, so much earlier, after “against”: “+5% in a week, against 52 weeks earlier”. */
  earlier: {
    days: { '=1': 'a day earlier', other: '{n} days earlier' },
    weeks: {
      '=1': 'a week earlier',
      '=2': 'two weeks earlier',
      '=3': 'three weeks earlier',
      '=4': 'four weeks earlier',
      '=5': 'five weeks earlier',
      '=6': 'six weeks earlier',
      '=7': 'seven weeks earlier',
      '=8': 'eight weeks earlier',
      '=9': 'nine weeks earlier',
      other: '{n} weeks earlier',
    },
    year: 'a year earlier',
  },
  /** As short as can be, in a table’s cell beside a number: “−9 in 4 weeks”. Numbers in digits. */
  short: {
    days: { one: 'in {n} day', other: 'in {n} days' },
    weeks: { one: 'in {n} week', other: 'in {n} weeks' },
    year: 'in a year',
  },
};
