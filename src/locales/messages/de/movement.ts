/** German texts of how a score moved. */
export const movement = {
  fell: { one: '{n} Punkt weniger {span}', other: '{n} Punkte weniger {span}' },
  rose: { one: '{n} Punkt mehr {span}', other: '{n} Punkte mehr {span}' },
  /** The causes stand after “durch”: accusative. */
  fellMostly: {
    one: '{n} Punkt weniger {span}, vor allem durch {causes}',
    other: '{n} Punkte weniger {span}, vor allem durch {causes}',
  },
  roseMostly: {
    one: '{n} Punkt mehr {span}, vor allem durch {causes}',
    other: '{n} Punkte mehr {span}, vor allem durch {causes}',
  },
  little: 'Kaum Veränderung {span}',
  newScore: 'Neu: {ago} noch kein Score',
  noScore: 'Zurzeit kein Score; {ago} gab es einen',
  causes: {
    named: '„{label}“',
    came: 'neue Daten zu „{label}“',
    went: 'ausbleibende Daten zu „{label}“',
    variant: 'eine andere Variante des Modells',
    model: 'ein neues Modell',
  },
  short: '{points} {span}',
  shortNew: 'neu',
  shortSteady: 'stabil',
  trend: 'Score im Verlauf ({span}): von {first} auf {last}; niedrigster Wert {lowest}, höchster {highest}',
  trendGaps: {
    one: '{trend}; {n} Woche ohne Score',
    other: '{trend}; {n} Wochen ohne Score',
  },
  /** In brackets: at the end of a sentence the day’s abbreviation would meet the full stop. */
  point: '{score} ({day})',
  trendOfOne: 'Score {point}',
  trendOfNone: 'Noch keine Scores zum Zeichnen',
  scoreOn: 'Score am {day}',
  rows: {
    filled: '{measure} (nicht mehr gesendet)',
    weight: '{measure} (anderer Anteil)',
    came: '{measure} (neue Daten)',
    went: '{measure} (keine Daten mehr)',
    variant: 'Andere Variante des Modells',
    model: 'Das neue Modell',
  },
};
