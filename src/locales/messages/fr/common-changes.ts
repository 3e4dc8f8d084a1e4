import type { Messages } from '../../messages.js';

/** French texts of what happened to all accounts alike. */
export const commonChanges = {
  modelChanged: 'Le modèle a été modifié ; sa version reste {version}.',
  modelVersion: 'Nouvelle version du modèle : {before} → {after}.',
  accounts: { one: '{count} compte sur {n}', other: '{count} comptes sur {n}' },
  // A noun and not a verb: nothing says here whether {accounts} are several.
  fell: {
    '=0': 'Baisse simultanée pour {accounts} : cela évoque le suivi d’usage ou des congés.',
    one: 'Baisse simultanée d’environ {n} point pour {accounts} : cela évoque le suivi d’usage ou des congés.',
    other:
      'Baisse simultanée d’environ {n} points pour {accounts} : cela évoque le suivi d’usage ou des congés.',
  },
  fellMostly: {
    '=0': 'Baisse simultanée pour {accounts}, surtout « {measure} » : cela évoque le suivi d’usage ou des congés.',
    one: 'Baisse simultanée d’environ {n} point pour {accounts}, surtout « {measure} » : cela évoque le suivi d’usage ou des congés.',
    other:
      'Baisse simultanée d’environ {n} points pour {accounts}, surtout « {measure} » : cela évoque le suivi d’usage ou des congés.',
  },
  rose: {
    '=0': 'Hausse simultanée pour {accounts} : cela évoque le retour du suivi d’usage ou la fin de congés.',
    one: 'Hausse simultanée d’environ {n} point pour {accounts} : cela évoque le retour du suivi d’usage ou la fin de congés.',
    other:
      'Hausse simultanée d’environ {n} points pour {accounts} : cela évoque le retour du suivi d’usage ou la fin de congés.',
  },
  roseMostly: {
    '=0': 'Hausse simultanée pour {accounts}, surtout « {measure} » : cela évoque le retour du suivi d’usage ou la fin de congés.',
    one: 'Hausse simultanée d’environ {n} point pour {accounts}, surtout « {measure} » : cela évoque le retour du suivi d’usage ou la fin de congés.',
    other:
      'Hausse simultanée d’environ {n} points pour {accounts}, surtout « {measure} » : cela évoque le retour du suivi d’usage ou la fin de congés.',
  },
  silence: {
    one: '« {measure} » n’arrive plus pour {count} compte sur {n} : cela évoque une source de données.',
    other:
      '« {measure} » n’arrive plus, d’un coup, pour {count} comptes sur {n} : cela évoque une source de données.',
  },

  meanRose: { one: 'La moyenne a augmenté de {n} point', other: 'La moyenne a augmenté de {n} points' },
  meanFell: { one: 'La moyenne a baissé de {n} point', other: 'La moyenne a baissé de {n} points' },
  sitesRose: {
    one: '{parent} : la moyenne de ses sites a augmenté de {n} point',
    other: '{parent} : la moyenne de ses sites a augmenté de {n} points',
  },
  sitesFell: {
    one: '{parent} : la moyenne de ses sites a baissé de {n} point',
    other: '{parent} : la moyenne de ses sites a baissé de {n} points',
  },
  meanMoved: '{moved} ; pour ceux qui sont restés : {stayed}.',
  meanMovedBecause: '{moved}, car {why} ; pour ceux qui sont restés : {stayed}.',
  // No participle, which would agree with the names, and no “de”, which some of them would elide.
  left: {
    '=0': 'des comptes n’en font plus partie',
    one: '{names} n’en fait plus partie',
    other: '{names} n’en font plus partie',
  },
  came: {
    '=0': 'des comptes en font désormais partie',
    one: '{names} en fait désormais partie',
    other: '{names} en font désormais partie',
  },
  namesMore: { one: '{n} autre', many: '{n} d’autres', other: '{n} autres' },
} satisfies Messages['commonChanges'];
