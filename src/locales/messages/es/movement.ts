import type { Messages } from '../../messages.js';

/** How a score moved, in Spanish. What moves is “la cuenta” or “la puntuación”, both feminine. */
export const movement = {
  fell: { one: 'Bajó {n} punto {span}', other: 'Bajó {n} puntos {span}' },
  rose: { one: 'Subió {n} punto {span}', other: 'Subió {n} puntos {span}' },
  fellMostly: {
    one: 'Bajó {n} punto {span}, sobre todo por {causes}',
    other: 'Bajó {n} puntos {span}, sobre todo por {causes}',
  },
  roseMostly: {
    one: 'Subió {n} punto {span}, sobre todo por {causes}',
    other: 'Subió {n} puntos {span}, sobre todo por {causes}',
  },
  little: 'Pocos cambios {span}',
  newScore: 'Nueva: {ago} no había puntuación',
  noScore: 'Ahora sin puntuación; {ago} la había',
  causes: {
    named: '“{label}”',
    came: 'datos nuevos de “{label}”',
    went: 'el fin de los datos de “{label}”',
    variant: 'otra variante del modelo',
    model: 'un modelo nuevo',
  },
  short: '{points} {span}',
  shortNew: 'nueva',
  shortSteady: 'estable',
  trend: 'Puntuación durante {span}: de {first} a {last}; mínimo, {lowest}; máximo, {highest}',
  trendGaps: {
    one: '{trend}; {n} semana sin puntuación',
    other: '{trend}; {n} semanas sin puntuación',
  },
  point: '{score} el {day}',
  trendOfOne: 'Puntuación: {point}',
  trendOfNone: 'Aún no hay puntuaciones que dibujar',
  scoreOn: 'Puntuación el {day}',
  rows: {
    filled: '{measure} (ya no llegan datos)',
    weight: '{measure} (otro peso)',
    came: '{measure} (datos nuevos)',
    went: '{measure} (sin más datos)',
    variant: 'Otra variante del modelo',
    model: 'El modelo nuevo',
  },
} satisfies Messages['movement'];
