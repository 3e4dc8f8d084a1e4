/** Texts of what bears on the whole score. {label} is the model’s own name of an adjustment. */
export const score = {
  /** {most} is the highest score there is: 100. */
  limit: 'The score is held between 0 and {most}',
  /** A cap that holds the score down, and one that changes nothing today. {value} is a score. */
  caps: '{label}: holds the score at {value}',
  mayNotPass: '{label}: the score may not pass {value}',
  lifts: '{label}: lifts the score to {value}',
  staysAbove: '{label}: the score stays at {value} or above',
  sets: '{label}: sets the score to {value}',
  takes: { one: '{label}: takes {n} point', other: '{label}: takes {n} points' },
  adds: { one: '{label}: adds {n} point', other: '{label}: adds {n} points' },
  /** How much of the model has data; {share} is a percentage. */
  coverage: 'Based on {share} of the model',
  /** Of an account with sites (accounts under it): how many are on its lowest band. {band} is a band’s label. */
  sitesOn: { one: '{count} of {n} site on {band}', other: '{count} of {n} sites on {band}' },
  allSitesOn: { one: 'The one site on {band}', other: 'All {n} sites on {band}' },
  /** {sites} is the text above, {money} what these sites are worth. */
  sitesWorth: '{sites}, {money}',
  /** {sites} is either of the texts above. */
  sitesWithout: '{sites}; {n} without enough data',
  sitesUnknown: { one: '{n} site, without enough data', other: '{n} sites, none with enough data' },
  /** Sums of two currencies. */
  moneyAnd: '{list} + {item}',
  /** {when} is like “in 64 days”. A day that has passed is only that: nobody said whether the contract was renewed. */
  renews: 'renews {when}',
  renewalWas: 'renewal was {when}',
};
