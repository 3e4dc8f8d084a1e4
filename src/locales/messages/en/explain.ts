/** Texts of the explain element. */
export const explain = {
  title: 'How the score is worked out',
  guide: 'A guide, not a grade',
  /** Under the account’s name; `score` and `most` are numbers as they are shown: “61 of 100 on 16 Nov”. */
  scoreOn: 'Score: {score} of {most}, on {day}',
  noScoreOn: 'No score on {day}: nothing is known yet',
  showDetails: 'Show every detail',
  hideDetails: 'Hide the details',
  /** For those who do not see them, above the drawn bars of a table. */
  columnBar: 'Drawn',

  /** How the counting goes, above the table. `edge` is where the best band begins, as shown. */
  starts: {
    mean: 'Counting starts at {edge}, where “{band}” begins. What stands above it adds, what stands below it takes away.',
    plain: 'Counting starts at {edge}. What stands above it adds, what stands below it takes away.',
    sum: 'Counting starts at {edge}. Each line adds to it or takes from it.',
  },
  /** The parts of a bar, under the table. */
  legend: {
    adds: 'adds',
    takes: 'takes away',
    filled: 'no data: the model’s own points',
    edges: 'where bands begin',
  },
  /** A measure that is known and has no say, because another one of its group decides, or because it has no weight. */
  silent: '{measure}: decides nothing today',

  /** How a reading becomes points. `reading` is as the model compares it: “−23%”, “284”, “paid”. */
  points: {
    title: 'How the reading becomes points',
    gives: {
      one: 'A reading of {reading} gives {points} point here.',
      other: 'A reading of {reading} gives {points} points here.',
    },
    filled: {
      one: 'There is no reading, so the model’s own {points} point stands in.',
      other: 'There is no reading, so the model’s own {points} points stand in.',
    },
    curve: 'Between these the points run in a straight line, and beyond the ends they stay the same.',
    curveSkips:
      'Between these the points run in a straight line; beyond the ends the reading does not count.',
    levels: 'The first line that fits decides.',
    asIs: 'The reading itself is the points, held between 0 and 100.',
    asIsSum: 'The reading itself is the points.',
    /** One place of a curve, one level, one category. `condition` is one of the texts below, or the reading. */
    line: { one: '{condition}: {points} point', other: '{condition}: {points} points' },
    here: 'This account',
    atLeast: 'at least {value}',
    atMost: 'at most {value}',
    above: 'above {value}',
    below: 'below {value}',
    otherwise: 'everything else',
    /** For those who do not see the drawn curve. */
    picture: 'The curve from {from} to {to}, with this account at {reading}',
  },

  /** What a measure weighs, from the inside out. */
  weight: {
    title: 'Weight',
    /** “2 of 3 in “Adoption””. */
    ofGroup: '{weight} of {total} in “{group}”',
    ofModel: '“{group}”: {weight} of {total} in the model',
    worst: '“{group}” is as good as its lowest part',
    best: '“{group}” is as good as its highest part',
    times: 'points count {weight} times',
    today: 'decides {share} of the score today',
    /** Some measures are not known, so the others decide more. */
    todayShared: 'decides {share} of the score today, with the part of what is not known shared out',
    faded: 'its data are ageing, so it counts for less by and by',
  },
  lost: {
    title: 'Full points here would add',
    value: { one: '{points} point of score', other: '{points} points of score' },
  },
  kind: {
    title: 'What it tells',
    leading: 'early: it tends to move before the outcome does',
    lagging: 'late: it tells what has come about',
  },
  hands: {
    title: 'Whose hands it is in',
    direct: 'in your hands',
    shared: 'partly in your hands',
    outside: 'outside your control',
  },

  movement: {
    title: 'Compared with {day}',
    /** Under a table whose scores have a decimal more than the score elsewhere. */
    unrounded: 'Both scores as they are before rounding.',
    nothing: 'There is no earlier score to compare with.',
    /** What each row did to the score. */
    points: '{measure}',
    weight: '{measure}: counts for more or less, because other data came or went',
    came: '{measure}: there are data now',
    went: '{measure}: there are no data now',
    filled: '{measure}: no data now, the model’s own points stand in',
    unfilled: '{measure}: data now, where the model’s own points stood in',
    adjustment: '{adjustment}',
    variant: 'Another variant of the model applies',
    model: 'Another model',
    small: {
      one: '{n} smaller change, of less than {least}',
      other: '{n} smaller changes, of less than {least} each',
    },
  },

  model: {
    title: 'The model behind it',
    name: 'Model',
    version: 'Version',
    effective: 'In effect since',
    review: 'Review',
    reviewBy: 'due by {day}',
    reviewWas: 'was due by {day}; ask whoever looks after the model',
    reviewAfter: 'due by {day}, 18 months after it took effect',
    reviewWasAfter: 'was due by {day}, 18 months after it took effect; ask whoever looks after the model',
    reviewUnset: 'no day set; ask whoever looks after the model',
    hash: 'Content hash',
    hashTells: 'Equal hashes mean equal models, wherever the score was worked out.',
    variants: 'Variants that apply',
    noVariants: 'none: the model as it is',
    coverage: 'Coverage',
    /** How many measures have no data, and how many of them the model’s own points stand in for. */
    unknown: { one: '{n} measure is not known', other: '{n} measures are not known' },
    filled: {
      one: 'for {n} measure the model’s own points stand in',
      other: 'for {n} measures the model’s own points stand in',
    },
    leastCoverage: 'A band needs data for {coverage} of the model.',
    bands: 'Bands',
    /** Where a band begins. `up` is where an account moves up into it, `down` where it leaves it again. */
    from: '{band}: from {edge}',
    above: '{band}: above {edge}',
    lowest: '{band}: everything lower',
    heldFrom: '{band}: moves up at {up}, down below {down}',
    heldAbove: '{band}: moves up above {up}, down at {down}',
    all: '{band}: every score',
  },
};
