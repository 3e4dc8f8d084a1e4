/** Texts of suggested next steps and of readings that differ. */
export const nextStep = {
  /** By when a step is best taken, in a small remark. A day gone by is waited for, never reproached. */
  today: 'today',
  within: { one: 'within {n} day', other: 'within {n} days' },
  waiting: { one: 'waiting {n} day', other: 'waiting {n} days' },
  /** What called for a step. {causes} lists texts of `cause`, `causeBand`. */
  because: 'because of {causes}',
  cause: '“{label}”',
  causeBand: 'the band “{label}”',
  becauseRule: 'because its rule in the model holds',
  /** Two readings of an account, neither of them the right one. {pulse} and {band} are labels of bands. */
  youSaid: 'You said “{pulse}” on {day}; the signals say “{band}”.',
  teamSaid: 'The team said “{pulse}” on {day}; the signals say “{band}”.',
  /** {share} is a percentage that somebody entered. */
  renewalPut: 'Renewal is put at {share}; the signals say “{band}”.',
  /** {child} is the name of one site of the account. */
  siteDiffers: 'All sites together are on “{band}”; {child} is on “{childBand}”.',
};
