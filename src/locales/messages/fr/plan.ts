import type { Messages } from '../../messages.js';

/** French texts of the plan element: one account’s success plan. */
export const plan = {
  title: 'Plan de succès',

  path: 'Phases',
  places: { passed: 'passée', now: 'en cours', ahead: 'à venir' },

  next: 'Prochaine étape',
  steps: 'Étapes de « {stage} »',
  progress: { one: '{done} étape sur {n} faite', other: '{done} sur {n} étapes faites' },
  stepStates: { done: 'Fait', open: 'Pas encore', unknown: 'Pas encore connu' },
  allDone: 'Toutes les étapes de cette phase sont faites.',
  nextStage: 'La suite : « {stage} ».',
  lastStage: 'C’est la dernière phase du plan.',
  noSteps: 'Le plan ne nomme aucune étape pour cette phase.',

  asks: {
    atLeast: '{label} : {now} (il faut au moins {edge})',
    atMost: '{label} : {now} (il faut au plus {edge})',
    above: '{label} : {now} (il faut plus de {edge})',
    below: '{label} : {now} (il faut moins de {edge})',
    between: '{label} : {now} (il faut entre {from} et {to})',
    wanted: '{label} : {now} (il faut « {wanted} »)',
    unwanted: '{label} : {now} (il faut autre chose que « {wanted} »)',
    known: '{label} : {now}',
    nothingYet: '{label} : rien reçu pour l’instant',
    nothingSent: '{label} : pas encore connu, rien reçu à ce sujet',
    nothingSince: '{label} : pas encore connu, rien de nouveau depuis le {day}',
    tooLittle: '{label} : pas encore connu, trop peu de données',
    oneIsEnough: 'Une seule de ces conditions suffit :',
  },
  points: { one: '{points} point', other: '{points} points' },
  labels: {
    score: 'Score',
    coverage: 'Part connue du modèle',
    movement: 'Évolution du score',
    segment: 'Segment',
    stage: 'Phase',
    band: 'Statut',
    renewal: 'Échéance',
    since: 'Client depuis',
    pulse: 'Votre lecture',
  },

  goals: 'Objectifs',
  goal: '{metric} : {now} sur {goal}',
  goalUnknown: '{metric} : pas encore connu, objectif {goal}',
  reached: '{share} de l’objectif',
  reachedOn: '{share} de l’objectif, au {day}',

  underWay: 'En cours',
  suggested: 'Ce qui pourrait aider',
  nothingUnderWay: 'Rien n’est en cours.',
  role: 'Rôle : {role}',
  doneLately: { one: '{n} action terminée récemment', other: '{n} actions terminées récemment' },

  days: 'Dates clés',
  dayNames: {
    renewal: 'Échéance',
    notice: 'Date limite de préavis',
    lookAgain: 'À revoir : {play}',
  },

  opportunities: 'Opportunités',
  closes: 'à conclure le {day}',
  closeWas: 'était à conclure le {day}',

  noAccountHow: 'Choisissez-en un pour voir où il en est de son plan.',
  noStage: 'Ce compte n’est encore dans aucune phase',
  noStageHow: 'Son plan commence dès qu’une phase est transmise.',
  unknownStage: 'Le plan n’a pas de phase « {stage} »',
  unknownStageHow: 'Ses phases sont celles ci-dessus. La personne qui gère le modèle peut l’ajouter.',
  noStages: 'Le modèle n’a pas encore de phases',
  noStagesHow:
    'S’il en avait, leurs étapes s’afficheraient ici. La personne qui gère le modèle peut les ajouter.',
} satisfies Messages['plan'];
