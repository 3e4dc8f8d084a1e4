import type { Messages } from '../../messages.js';

/** French texts of how a score moved. */
export const movement = {
  fell: { one: 'Baisse de {n} point {span}', other: 'Baisse de {n} points {span}' },
  rose: { one: 'Hausse de {n} point {span}', other: 'Hausse de {n} points {span}' },
  fellMostly: {
    one: 'Baisse de {n} point {span}, surtout {causes}',
    other: 'Baisse de {n} points {span}, surtout {causes}',
  },
  roseMostly: {
    one: 'Hausse de {n} point {span}, surtout {causes}',
    other: 'Hausse de {n} points {span}, surtout {causes}',
  },
  little: 'Peu de changement {span}',
  newScore: 'Nouveau : pas de score {ago}',
  noScore: 'Aucun score à présent ; il y en avait un {ago}',
  causes: {
    named: '« {label} »',
    came: 'nouvelles données sur « {label} »',
    // “Plus de données” would also read as “more data”.
    went: 'fin des données sur « {label} »',
    variant: 'une autre variante du modèle',
    model: 'un nouveau modèle',
  },
  short: '{points} {span}',
  shortNew: 'nouveau',
  shortSteady: 'stable',
  trend: 'Score sur {span} : de {first} à {last} ; minimum {lowest}, maximum {highest}',
  trendGaps: {
    one: '{trend} ; {n} semaine sans score',
    other: '{trend} ; {n} semaines sans score',
  },
  point: '{score} ({day})',
  trendOfOne: 'Score : {point}',
  trendOfNone: 'Pas encore de scores à tracer',
  scoreOn: 'Score au {day}',
  rows: {
    filled: '{measure} (n’est plus transmis)',
    weight: '{measure} (part modifiée)',
    came: '{measure} (nouvelles données)',
    went: '{measure} (fin des données)',
    variant: 'Autre variante du modèle',
    model: 'Le nouveau modèle',
  },
} satisfies Messages['movement'];
