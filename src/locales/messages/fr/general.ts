import type { Messages } from '../../messages.js';

/** French texts that all elements share. */
export const general = {
  notEnoughData: 'Peu de données',
  loading: 'Chargement',
  comma: '{list}, {item}',
  then: '{first}. {second}',
  more: { one: 'et {n} autre', many: 'et {n} d’autres', other: 'et {n} autres' },
  modelRefused: 'Le modèle de santé n’a pas pu être lu',
  modelMissing: 'Aucun modèle de santé pour l’instant',
  modelHow: 'Statuts, raisons et prochaines étapes s’afficheront dès qu’il y en aura un de lisible.',
  problem: 'attendu : {expected}, reçu : {received}',
  problemAt: '{path} : attendu {expected}, reçu {received}',
} satisfies Messages['general'];
