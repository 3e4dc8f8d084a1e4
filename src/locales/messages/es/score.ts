import type { Messages } from '../../messages.js';

/** What bears on the whole score, in Spanish. */
export const score = {
  limit: 'La puntuación se mantiene entre 0 y {most}',
  caps: '{label}: limita la puntuación a {value}',
  mayNotPass: '{label}: la puntuación no puede pasar de {value}',
  lifts: '{label}: sube la puntuación a {value}',
  staysAbove: '{label}: la puntuación no baja de {value}',
  sets: '{label}: fija la puntuación en {value}',
  takes: { one: '{label}: resta {n} punto', other: '{label}: resta {n} puntos' },
  adds: { one: '{label}: suma {n} punto', other: '{label}: suma {n} puntos' },
  coverage: 'Basado en el {share} del modelo',
  sitesOn: {
    one: '{count} de {n} sede en “{band}”',
    many: '{count} de {n} de sedes en “{band}”',
    other: '{count} de {n} sedes en “{band}”',
  },
  allSitesOn: {
    one: 'La única sede, en “{band}”',
    many: 'Todas las sedes ({n}), en “{band}”',
    other: 'Las {n} sedes, en “{band}”',
  },
  sitesWorth: '{sites}, {money}',
  sitesWithout: '{sites}; {n} sin datos suficientes',
  sitesUnknown: {
    one: '{n} sede, sin datos suficientes',
    many: '{n} de sedes, ninguna con datos suficientes',
    other: '{n} sedes, ninguna con datos suficientes',
  },
  moneyAnd: '{list} + {item}',
  renews: 'renueva {when}',
  renewalWas: 'fecha de renovación: {when}',
} satisfies Messages['score'];
