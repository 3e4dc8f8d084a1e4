import type { Messages } from '../../messages.js';

/** French texts of what changed since an earlier day. Whole millions take a “de”. */
export const changes = {
  title: 'Ce qui a changé',
  since: 'Depuis le {day} : {what}',
  tasks: {
    talk: {
      one: '{n} compte dont parler',
      many: '{n} de comptes dont parler',
      other: '{n} comptes dont parler',
    },
    'follow-up': {
      one: '{n} action à suivre',
      many: '{n} d’actions à suivre',
      other: '{n} actions à suivre',
    },
    prepare: {
      one: '{n} date qui approche',
      many: '{n} de dates qui approchent',
      other: '{n} dates qui approchent',
    },
    'check-data': {
      one: '{n} compte aux données à vérifier',
      many: '{n} de comptes aux données à vérifier',
      other: '{n} comptes aux données à vérifier',
    },
    'good-news': {
      one: 'de bonnes nouvelles de {n} compte',
      many: 'de bonnes nouvelles de {n} de comptes',
      other: 'de bonnes nouvelles de {n} comptes',
    },
    know: {
      one: '{n} compte arrivé ou parti',
      many: '{n} de comptes arrivés ou partis',
      other: '{n} comptes arrivés ou partis',
    },
  },
  seenChanges: {
    one: '{n} changement, vu',
    many: '{n} de changements, tous vus',
    other: '{n} changements, tous vus',
  },
  onlyCommon: 'rien de notable compte par compte',
  // Short dates end in a full stop of their own, so none ends a sentence.
  nothing: 'Depuis le {day}, rien de notable n’a changé.',
  restated: 'Comparaison faite avec le modèle d’aujourd’hui, sur les données d’alors.',
  asBefore: {
    one: '{n} compte inchangé.',
    many: '{n} de comptes inchangés.',
    other: '{n} comptes inchangés.',
  },

  compareWith: 'Comparer avec',
  lastVisit: 'Dernière visite',

  portfolio: 'Dans tout le portefeuille',
  folded: {
    one: '{n} compte a seulement changé comme la plupart et n’est pas listé.',
    many: '{n} de comptes ont seulement changé comme la plupart et ne sont pas listés.',
    other: '{n} comptes ont seulement changé comme la plupart et ne sont pas listés.',
  },

  todos: {
    talk: 'À discuter',
    'follow-up': 'À suivre',
    prepare: 'Dates proches',
    'check-data': 'Données à vérifier',
    'good-news': 'Bonnes nouvelles',
    know: 'Arrivées et départs',
  },
  seen: 'Vu',
  see: 'Marquer comme vu',
  markSeen: 'Marquer comme vu : {name}',
  markAllSeen: 'Tout marquer comme vu',
  becomes: 'désormais',
  due: {
    started: '{play} : commencé {when}',
    waitingToday: '{play} : en attente depuis aujourd’hui',
    waiting: { one: '{play} : en attente depuis {n} jour', other: '{play} : en attente depuis {n} jours' },
    waitingOver: '{play} : il est temps d’y revenir, en attente jusqu’au {day}',
    setAside: '{play} : mis de côté {when}',
    setAsideUntil: '{play} : mis de côté jusqu’au {day}',
    done: '{play} : fait {when}',
  },
  near: {
    renewal: 'Échéance {when}, le {day}',
    notice: 'Date limite de préavis {when}, le {day}',
  },
  coverage: 'Fondé sur {after} du modèle, contre {before} avant',
  came: 'Nouveau dans le portefeuille',
  left: 'N’est plus dans le portefeuille',
  next: 'Ce qui pourrait aider :',

  firstVisit: 'Dès la prochaine visite, ce qui a changé s’affichera ici.',
  noVisits: 'Les visites ne sont pas mémorisées ici',
  orCompare: 'Une comparaison avec un jour antérieur est possible dès maintenant.',
  noAccounts: 'Aucun compte pour l’instant',
  noAccountsHow: 'Ce qui a changé s’affichera ici dès que cette page aura transmis des comptes.',
  failed: 'Les changements n’ont pas pu être calculés pour le moment',
  failedKept: 'Les derniers changements n’ont pas pu être calculés ; voici la situation d’avant.',
  tryAgain: 'Réessayer',
} satisfies Messages['changes'];
