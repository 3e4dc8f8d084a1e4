import type { Messages } from '../../messages.js';

/** French texts of the list: all accounts, searched, filtered and sorted. Whole millions take a “de”. */
export const list = {
  accounts: 'Comptes',
  search: 'Rechercher un compte',
  clearSearch: 'Effacer la recherche',
  bands: 'Statuts affichés',
  segment: 'Segment',
  allSegments: 'Tous les segments',
  stage: 'Phase',
  allStages: 'Toutes les phases',
  mine: 'Les miens',
  triageHint:
    'Selon le revenu, ce qui peut encore être gagné, la proximité d’une décision et la vitesse de la baisse',
  columns: {
    'in-band': 'Statut',
    who: 'Compte',
    movement: 'Évolution',
    reason: 'Raison principale',
    step: 'Prochaine étape',
    terms: 'Échéance et revenu annuel',
  },
  chosen: '« {name} » est sélectionné',
  score: 'score {score}',
  choices: 'Filtrer et trier',
  sortBy: 'Trier par',
  // Nouns, to be read after “Trier par”.
  sorts: {
    triage: 'Priorité',
    name: 'Nom',
    band: 'Statut le plus bas',
    score: 'Score le plus bas',
    movement: 'Plus forte baisse',
    renewal: 'Échéance la plus proche',
    arr: 'Revenu le plus élevé',
  },
  clearFilters: 'Effacer les filtres',
  onLowest: {
    '=0': 'Aucun compte n’est au statut « {band} ».',
    one: '{n} compte est au statut « {band} ».',
    many: '{n} de comptes sont au statut « {band} ».',
    other: '{n} comptes sont au statut « {band} ».',
  },
  fell: {
    '=0': 'aucun n’a baissé de {points} sur quatre semaines',
    one: '{n} a baissé de {points} sur quatre semaines',
    other: '{n} ont baissé de {points} sur quatre semaines',
  },
  fellPoints: { one: '{n} point ou plus', other: '{n} points ou plus' },
  asOf: 'Au {day}',
  today: {
    heading: 'À regarder aujourd’hui',
    headingMine: 'Parmi les vôtres, à regarder aujourd’hui',
    takenUp: { one: '{n} pris en charge', other: '{n} pris en charge' },
    none: 'Rien ne ressort aujourd’hui. Tous les comptes suivent, en commençant par ceux où un regard serait le plus utile.',
    noneMine:
      'Rien ne ressort parmi les vôtres aujourd’hui. Tous les comptes suivent, en commençant par ceux où un regard serait le plus utile.',
    toCome: 'Ce qui est à regarder aujourd’hui arrive avec les données du jour',
    others: 'Tous les autres',
    open: {
      '=0': 'Rien ne ressort aujourd’hui',
      one: '{n} compte à regarder aujourd’hui',
      other: '{n} comptes à regarder aujourd’hui',
    },
    openMine: {
      '=0': 'Rien ne ressort parmi les vôtres aujourd’hui',
      one: '{n} de vos comptes à regarder aujourd’hui',
      other: '{n} de vos comptes à regarder aujourd’hui',
    },
    // Short dates end in a full stop of their own, so none ends a sentence.
    movedSince: {
      '=0': 'depuis le {day}, aucun n’a bougé',
      one: 'depuis le {day}, {n} a bougé',
      other: 'depuis le {day}, {n} ont bougé',
    },
    summary: '{open}.',
    summaryMoved: '{open} ; {moved}.',
    because: {
      fell: {
        one: 'Car en baisse de {n} point {within}',
        other: 'Car en baisse de {n} points {within}',
      },
      fellRenews: {
        one: 'Car en baisse de {n} point {within}, avec une échéance {when}',
        other: 'Car en baisse de {n} points {within}, avec une échéance {when}',
      },
      fellNotice: {
        one: 'Car en baisse de {n} point {within}, avec une date limite de préavis {when}',
        other: 'Car en baisse de {n} points {within}, avec une date limite de préavis {when}',
      },
      fellWorth: {
        one: 'Car en baisse de {n} point {within}, avec {amount} par an en jeu',
        other: 'Car en baisse de {n} points {within}, avec {amount} par an en jeu',
      },
      lowest: 'Car au statut « {band} »',
      lowestRenews: 'Car au statut « {band} », avec une échéance {when}',
      lowestNotice: 'Car au statut « {band} », avec une date limite de préavis {when}',
      lowestWorth: 'Car au statut « {band} », avec {amount} par an en jeu',
      Renews: 'Car l’échéance est {when}',
      Notice: 'Car la date limite de préavis est {when}',
      putOff: 'Car le report de « {play} » prend fin',
      started: 'Car « {play} », commencé le {day}, arrive à son terme',
    },
  },
  empty: 'Aucun compte pour l’instant',
  emptyHow: 'Ils s’afficheront ici, par ordre de priorité, dès que cette page les aura transmis.',
  noMatch: 'Aucun compte ne correspond à {filters}.',
  quoted: '« {word} »',
  count: { one: '{n} compte', many: '{n} de comptes', other: '{n} comptes' },
  countOf: {
    one: '{shown} sur {n} compte',
    many: '{shown} sur {n} de comptes',
    other: '{shown} sur {n} comptes',
  },
  progress: {
    one: '{done} sur {n} compte lu',
    many: '{done} sur {n} de comptes lus',
    other: '{done} sur {n} comptes lus',
  },
  // Without a verb, which would agree with {rejected}: the form is chosen by the total.
  unread: {
    one: 'Lecture impossible : {rejected} enregistrement sur {n}',
    other: 'Enregistrements impossibles à lire : {rejected} sur {n}',
  },
  unreadMore: {
    one: 'Plus de {n} enregistrement n’a pas pu être lu',
    many: 'Plus de {n} d’enregistrements n’ont pas pu être lus',
    other: 'Plus de {n} enregistrements n’ont pas pu être lus',
  },
  partlyRead: {
    one: 'Dans {n} enregistrement, une partie a été laissée de côté',
    many: 'Dans {n} d’enregistrements, une partie a été laissée de côté',
    other: 'Dans {n} enregistrements, une partie a été laissée de côté',
  },
  partlyReadMore: {
    one: 'Dans plus de {n} enregistrement, une partie a été laissée de côté',
    many: 'Dans plus de {n} d’enregistrements, une partie a été laissée de côté',
    other: 'Dans plus de {n} enregistrements, une partie a été laissée de côté',
  },
  problem: 'attendu : {expected}, reçu : {received}',
  modelKept: 'Le nouveau modèle de santé n’a pas pu être lu ; le précédent reste appliqué',
  handedOver: 'Une partie de ce que cette page a transmis n’a pas pu être lue',
  notLoaded: '{url} n’a pas pu être chargé',
  close: 'Fermer',
  account: 'Compte',
} satisfies Messages['list'];
