import type { Messages } from '../../messages.js';

/** French texts of the trend: one account’s score over time, as a chart and as a table. */
export const trend = {
  title: 'Évolution du score',
  range: 'Période affichée',
  weeks: { one: '{n} semaine', other: '{n} semaines' },
  beside: 'Avec le score',
  score: 'Score',

  marker: 'Semaine',
  weekTo: 'Semaine jusqu’au {day}',
  noScore: 'pas de score',
  reading: 'Semaine jusqu’au {day} : {score}, {band}',
  readingUnknown: 'Semaine jusqu’au {day} : pas de score',
  dimension: '{label} : {points}',
  dimensionUnknown: '{label} : valeur inconnue',

  recorded: 'tel qu’affiché alors',
  restated: 'recalculé avec le modèle d’aujourd’hui',
  allRestated: 'Calculé avec le modèle d’aujourd’hui sur les données d’alors.',
  undated: 'Certains faits sont sans date : le passé est donc tracé avec ce qui est connu aujourd’hui.',

  dated: '{day} · {what}',
  renewal: 'Échéance',
  notice: 'Date limite de préavis',
  opportunity: 'Opportunité, conclusion prévue : {kind}',
  pulse: 'Lecture donnée : « {band} »',
  marks: {
    started: 'action commencée',
    done: 'action faite',
    waiting: 'action en attente',
    'set-aside': 'action mise de côté',
    pulse: 'lecture donnée',
    context: 'circonstances',
    renewal: 'échéance',
    notice: 'date limite de préavis',
    opportunity: 'opportunité',
  },
  legend: 'Légende',

  table: 'Sous forme de tableau',
  columnWeek: 'Semaine jusqu’au',
  columnBand: 'Statut',
  columnBasis: 'Origine du score',
  columnHappened: 'Ce qui s’est passé',
  ahead: 'à venir',

  chartMissing: 'Le graphique n’a pas pu être chargé. La courbe et le tableau montrent les mêmes scores.',
  nothingToDraw: 'Aucun score sur cette période',
  nothingToDrawHow: 'Il s’affichera dès qu’il y aura assez de données.',
} satisfies Messages['trend'];
