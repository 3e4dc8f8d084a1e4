import type { Messages } from '../../messages.js';

/** The trend, in Spanish: one account’s score over time, as a chart and as a table. */
export const trend = {
  title: 'Evolución de la puntuación',
  range: 'Periodo',
  weeks: { one: '{n} semana', other: '{n} semanas' },
  beside: 'Junto a la puntuación',
  score: 'Puntuación',

  marker: 'Semana',
  weekTo: 'Semana hasta el {day}',
  noScore: 'sin puntuación',
  reading: 'Semana hasta el {day}: {score}, {band}',
  readingUnknown: 'Semana hasta el {day}: sin puntuación',
  dimension: '{label}: {points}',
  dimensionUnknown: '{label}: se desconoce',

  recorded: 'como se mostró entonces',
  restated: 'recalculada con el modelo de hoy',
  allRestated: 'Calculada con el modelo de hoy a partir de los datos de entonces.',
  undated: 'Algunos datos no tienen fecha, así que el pasado se dibuja como si fueran de entonces.',

  dated: '{day} · {what}',
  renewal: 'Renovación',
  notice: 'Último día de preaviso',
  opportunity: 'Oportunidad, cierre previsto: {kind}',
  pulse: 'Lectura indicada: “{band}”',
  marks: {
    started: 'acción iniciada',
    done: 'acción hecha',
    waiting: 'acción en espera',
    'set-aside': 'acción apartada',
    pulse: 'lectura indicada',
    context: 'circunstancias',
    renewal: 'renovación',
    notice: 'último día de preaviso',
    opportunity: 'oportunidad',
  },
  legend: 'Leyenda',

  table: 'Como tabla',
  columnWeek: 'Semana hasta',
  columnBand: 'Franja',
  columnBasis: 'De dónde sale la puntuación',
  columnHappened: 'Qué ocurrió',
  ahead: 'por venir',

  chartMissing: 'No se pudo cargar el gráfico. La línea y la tabla muestran las mismas puntuaciones.',
  nothingToDraw: 'Sin puntuación en este periodo',
  nothingToDrawHow: 'Aparecerá en cuanto haya datos suficientes.',
} satisfies Messages['trend'];
