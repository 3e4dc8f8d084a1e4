import type { Messages } from '../../messages.js';

/** French texts of what bears on the whole score. */
export const score = {
  limit: 'Le score reste compris entre 0 et {most}',
  caps: '{label} : limite le score à {value}',
  mayNotPass: '{label} : le score ne peut pas dépasser {value}',
  lifts: '{label} : porte le score à {value}',
  staysAbove: '{label} : le score reste au moins à {value}',
  sets: '{label} : fixe le score à {value}',
  takes: { one: '{label} : enlève {n} point', other: '{label} : enlève {n} points' },
  adds: { one: '{label} : ajoute {n} point', other: '{label} : ajoute {n} points' },
  coverage: 'Fondé sur {share} du modèle',
  // The form is chosen by the total and a verb would agree with {count}: the noun stands alone.
  sitesOn: {
    one: 'Site au statut « {band} » : {count} sur {n}',
    other: 'Sites au statut « {band} » : {count} sur {n}',
  },
  allSitesOn: {
    one: 'Le seul site est au statut « {band} »',
    other: 'Les {n} sites sont au statut « {band} »',
  },
  sitesWorth: '{sites}, {money}',
  sitesWithout: '{sites} ; {n} sans assez de données',
  sitesUnknown: {
    one: '{n} site, sans assez de données',
    other: '{n} sites, aucun avec assez de données',
  },
  moneyAnd: '{list} + {item}',
  // The day is an “échéance” wherever it is one account’s: “renouvellement” is too long for a row.
  renews: 'échéance {when}',
  renewalWas: 'échéance {when}',
} satisfies Messages['score'];
