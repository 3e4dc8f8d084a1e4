/** Findings that need a portfolio. {categories} lists `category`s, {accounts} are a band’s or contact’s accounts. */
export const portfolioFindings = {
  'measure-without-data': {
    what: {
      one: '“{measure}” is unknown for {unknown} of {n} account ({share}).',
      other: '“{measure}” is unknown for {unknown} of {n} accounts ({share}).',
    },
    why: 'Its weight falls to the other measures for most, and accounts are compared that were scored on different things.',
    todo: 'Send the data, ask a longer window, or give it weight only in a variant for those that have it.',
  },
  'unlisted-category': {
    what: {
      one: '“{measure}” does not list what {n} account say: {categories}.',
      other: '“{measure}” does not list what {n} accounts say: {categories}.',
    },
    whatMore: {
      one: '“{measure}” does not list what {n} account say: {categories} and {more} more.',
      other: '“{measure}” does not list what {n} accounts say: {categories} and {more} more.',
    },
    category: '“{category}” ({n})',
    /** The model gives points to whatever it does not list, or none. */
    whyCaught: 'They all get the same points, whatever they mean.',
    why: 'It is unknown for these accounts, though they sent something.',
    todo: 'Add the categories, or mend their spelling where they come from.',
  },
  'measures-alike': {
    what: {
      one: '“{measure}” and “{other}” put {n} account in nearly the same order (rank correlation {correlation}).',
      other:
        '“{measure}” and “{other}” put {n} accounts in nearly the same order (rank correlation {correlation}).',
    },
    why: 'They say the same thing, and it counts twice.',
    todo: 'Keep one, or put both in a group that has the weight of one.',
  },
  'never-varies': {
    what: {
      one: '“{measure}” gives all {n} account that have it {points} points.',
      other: '“{measure}” gives all {n} accounts that have it {points} points.',
    },
    why: 'It tells no account from another, and dampens the measures that do.',
    todo: 'Set its points where accounts differ, or take its weight away.',
  },
  'weight-and-spread': {
    what: {
      one: '“{measure}” has {weight} of the weight and {effect} of weight × spread (its points vary by {spread} over {n} account).',
      other:
        '“{measure}” has {weight} of the weight and {effect} of weight × spread (its points vary by {spread} over {n} accounts).',
    },
    why: 'A weight moves scores only as far as the points behind it vary.',
    todo: 'Where the two differ and should not, change the points before the weight.',
  },
  'band-crowded': {
    what: '“{band}” holds {accounts} of {of} accounts with a band ({share}).',
    why: 'A band that nearly everybody is in tells nobody where to look.',
    todo: 'Hold the edges and the points against what happened to accounts, and move them.',
  },
  'pulses-rosier': {
    what: 'Over the whole portfolio, {rosier} of {accounts} pulses are above the band of the signals, and {gloomier} below.',
    why: 'Either the signals miss something good, or they see something that conversations do not.',
    todo: 'Go through some of these accounts together, with both views on the table.',
  },
  'single-threaded': {
    what: {
      one: '{accounts} of {n} account with a list of contacts had one contact touched in 90 days: {names}.',
      other:
        '{accounts} of {n} accounts with a list of contacts had one contact touched in 90 days: {names}.',
    },
    whatMore: {
      one: '{accounts} of {n} account with a list of contacts had one contact touched in 90 days: {names} and {more} more.',
      other:
        '{accounts} of {n} accounts with a list of contacts had one contact touched in 90 days: {names} and {more} more.',
    },
    why: 'When that one person leaves, nobody there knows why they bought.',
    /** The model asks how many contacts were touched, or does not. */
    todoAsked: 'Offer a second and a third conversation at each.',
    todo: 'Add a measure or a play that asks how many contacts were touched: the model does not look.',
  },
  'segment-is-one-owner': {
    what: 'All accounts of {segments} ({count} of {of} segments) are looked after by one person each.',
    segment: '“{segment}”',
    why: 'Comparing these segments would compare people, and accounts differ for reasons no person chose.',
    todo: 'Do not compare them; compare each with its own past.',
  },
};
