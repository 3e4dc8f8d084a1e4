import type { Messages } from '../../messages.js';

/** French texts of what is remembered: earlier visits, and what people did and said. */
export const memory = {
  stoodToday: 'Situation vue plus tôt aujourd’hui ; des données plus récentes arrivent',
  stoodOn: 'Situation du {day} ; les données d’aujourd’hui arrivent',

  started: 'En cours depuis le {day}',
  done: 'Fait le {day}',
  doneRests: 'Fait le {day} · en pause jusqu’au {until}',
  setAside: 'Mis de côté le {day}',
  setAsideUntil: 'Mis de côté le {day}, jusqu’au {until}',
  waitingToday: 'En attente depuis le {day}',
  waitingTodayUntil: 'En attente depuis le {day}, jusqu’au {until}',
  waiting: {
    one: 'En attente depuis {n} jour (le {day})',
    other: 'En attente depuis {n} jours (le {day})',
  },
  waitingUntil: {
    one: 'En attente depuis {n} jour (le {day}), jusqu’au {until}',
    other: 'En attente depuis {n} jours (le {day}), jusqu’au {until}',
  },
  waitingOver: 'Il est temps d’y revenir : en attente du {day} au {until}',
  withCause: '{said} · {cause}',

  act: '{day} · {said}',
  played: {
    started: '{play} : commencé',
    done: '{play} : fait',
    waiting: '{play} : en attente',
    'set-aside': '{play} : mis de côté',
  },
  playedUntil: {
    waiting: '{play} : en attente jusqu’au {until}',
    'set-aside': '{play} : mis de côté jusqu’au {until}',
  },
  playedWhy: '{said} ({cause})',
  answered: 'Réponse : {answer}',
  readAs: 'Lecture : « {band} »',
  answeredAndReadAs: 'Réponse : {answer} ; lecture : « {band} »',
  // “Noté” would read as a mark at school.
  noted: 'Remarque',
  withNote: '{said} : « {note} »',

  archive: {
    denied: 'Les visites ne sont pas mémorisées ici : le navigateur n’autorise aucun stockage à cette page',
    broken: 'Les visites ne sont pas mémorisées pour le moment : le stockage du navigateur ne fonctionne pas',
    blocked:
      'Les visites ne sont pas mémorisées pour le moment : une version plus ancienne de cette page est ouverte dans un autre onglet',
    newer:
      'Les visites ne sont pas mémorisées pour le moment : une version plus récente de cette page s’en charge',
    full: 'Les nouveautés ne sont pas mémorisées : le stockage du navigateur est plein',
    wiped: 'Ce qui était mémorisé a été effacé, et plus rien n’est conservé',
    refused: 'Les visites ne sont pas mémorisées ici : l’emplacement prévu par cette page est inutilisable',
    'host-failed':
      'Les visites ne sont pas mémorisées pour le moment : l’emplacement où elles sont conservées n’a pas répondu',
  },
} satisfies Messages['memory'];
