/**
 * Texts of what happened to all accounts alike, each a sentence or two. {accounts} is `accounts`: “41 of 60 accounts”;
 * {measure} is the model’s own label; `n` are points, and `=0` stands where it is not known how many.
 */
export const commonChanges = {
  /** {version} is the model’s own. */
  modelChanged: 'The model was changed; its version is still {version}.',
  modelVersion: 'New version of the model: {before} → {after}.',
  accounts: { one: '{count} of {n} account', other: '{count} of {n} accounts' },
  /** Tracking: the software that counts what users do. */
  fell: {
    '=0': '{accounts} fell at once: this looks like tracking or a holiday.',
    one: '{accounts} fell at once by about {n} point: this looks like tracking or a holiday.',
    other: '{accounts} fell at once by about {n} points: this looks like tracking or a holiday.',
  },
  fellMostly: {
    '=0': '{accounts} fell at once, mostly “{measure}”: this looks like tracking or a holiday.',
    one: '{accounts} fell at once by about {n} point, mostly “{measure}”: this looks like tracking or a holiday.',
    other:
      '{accounts} fell at once by about {n} points, mostly “{measure}”: this looks like tracking or a holiday.',
  },
  rose: {
    '=0': '{accounts} rose at once: this looks like tracking coming back, or the end of a holiday.',
    one: '{accounts} rose at once by about {n} point: this looks like tracking coming back, or the end of a holiday.',
    other:
      '{accounts} rose at once by about {n} points: this looks like tracking coming back, or the end of a holiday.',
  },
  roseMostly: {
    '=0': '{accounts} rose at once, mostly “{measure}”: this looks like tracking coming back, or the end of a holiday.',
    one: '{accounts} rose at once by about {n} point, mostly “{measure}”: this looks like tracking coming back, or the end of a holiday.',
    other:
      '{accounts} rose at once by about {n} points, mostly “{measure}”: this looks like tracking coming back, or the end of a holiday.',
  },
  /** Data of one measure no longer come. `n` is the number of all accounts. */
  silence: {
    one: '“{measure}” stopped coming for {count} of {n} account at once: this looks like one source of data.',
    other:
      '“{measure}” stopped coming for {count} of {n} accounts at once: this looks like one source of data.',
  },

  /** The mean of all scores, or of one account’s sites ({parent} is its name), moved because accounts came or left. */
  meanRose: { one: 'The mean rose by {n} point', other: 'The mean rose by {n} points' },
  meanFell: { one: 'The mean fell by {n} point', other: 'The mean fell by {n} points' },
  sitesRose: {
    one: '{parent}: the mean of its sites rose by {n} point',
    other: '{parent}: the mean of its sites rose by {n} points',
  },
  sitesFell: {
    one: '{parent}: the mean of its sites fell by {n} point',
    other: '{parent}: the mean of its sites fell by {n} points',
  },
  /** {moved} is one of the four above, {stayed} signed points: how far the accounts moved that were there all along. */
  meanMoved: '{moved}; those that stayed: {stayed}.',
  /** {why} is `left`, `came` or both with an “and”. */
  meanMovedBecause: '{moved} because {why}; those that stayed: {stayed}.',
  /** {names} lists accounts, `n` says how many there are in all; `=0` stands where no name is known. */
  left: { '=0': 'accounts left', one: '{names} left', other: '{names} left' },
  came: { '=0': 'accounts came', one: '{names} came', other: '{names} came' },
  /** Last of the names where there are too many to say. */
  namesMore: '{n} more',
};
