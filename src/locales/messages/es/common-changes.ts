import type { Messages } from '../../messages.js';

/** What happened to all accounts alike, in Spanish. */
export const commonChanges = {
  modelChanged: 'El modelo ha cambiado; su versión sigue siendo {version}.',
  modelVersion: 'Nueva versión del modelo: {before} → {after}.',
  accounts: {
    one: '{count} de {n} cuenta',
    many: '{count} de {n} de cuentas',
    other: '{count} de {n} cuentas',
  },
  fell: {
    '=0': '{accounts} bajaron a la vez: parece deberse a la medición del uso o a días festivos.',
    one: '{accounts} bajaron a la vez en torno a {n} punto: parece deberse a la medición del uso o a días festivos.',
    other:
      '{accounts} bajaron a la vez unos {n} puntos: parece deberse a la medición del uso o a días festivos.',
  },
  fellMostly: {
    '=0': '{accounts} bajaron a la vez, sobre todo por “{measure}”: parece deberse a la medición del uso o a días festivos.',
    one: '{accounts} bajaron a la vez en torno a {n} punto, sobre todo por “{measure}”: parece deberse a la medición del uso o a días festivos.',
    other:
      '{accounts} bajaron a la vez unos {n} puntos, sobre todo por “{measure}”: parece deberse a la medición del uso o a días festivos.',
  },
  rose: {
    '=0': '{accounts} subieron a la vez: parece que se ha recuperado la medición del uso o que han terminado unos días festivos.',
    one: '{accounts} subieron a la vez en torno a {n} punto: parece que se ha recuperado la medición del uso o que han terminado unos días festivos.',
    other:
      '{accounts} subieron a la vez unos {n} puntos: parece que se ha recuperado la medición del uso o que han terminado unos días festivos.',
  },
  roseMostly: {
    '=0': '{accounts} subieron a la vez, sobre todo por “{measure}”: parece que se ha recuperado la medición del uso o que han terminado unos días festivos.',
    one: '{accounts} subieron a la vez en torno a {n} punto, sobre todo por “{measure}”: parece que se ha recuperado la medición del uso o que han terminado unos días festivos.',
    other:
      '{accounts} subieron a la vez unos {n} puntos, sobre todo por “{measure}”: parece que se ha recuperado la medición del uso o que han terminado unos días festivos.',
  },
  silence: {
    one: 'Los datos de “{measure}” dejaron de llegar a la vez en {count} de {n} cuenta: parece cosa de una sola fuente de datos.',
    many: 'Los datos de “{measure}” dejaron de llegar a la vez en {count} de {n} de cuentas: parece cosa de una sola fuente de datos.',
    other:
      'Los datos de “{measure}” dejaron de llegar a la vez en {count} de {n} cuentas: parece cosa de una sola fuente de datos.',
  },

  meanRose: { one: 'La media subió {n} punto', other: 'La media subió {n} puntos' },
  meanFell: { one: 'La media bajó {n} punto', other: 'La media bajó {n} puntos' },
  sitesRose: {
    one: '{parent}: la media de sus sedes subió {n} punto',
    other: '{parent}: la media de sus sedes subió {n} puntos',
  },
  sitesFell: {
    one: '{parent}: la media de sus sedes bajó {n} punto',
    other: '{parent}: la media de sus sedes bajó {n} puntos',
  },
  meanMoved: '{moved}; en las que permanecen: {stayed}.',
  meanMovedBecause: '{moved} porque {why}; en las que permanecen: {stayed}.',
  left: { '=0': 'se fueron cuentas', one: '{names} se fue', other: '{names} se fueron' },
  came: { '=0': 'llegaron cuentas', one: '{names} llegó', other: '{names} llegaron' },
  namesMore: '{n} más',
} satisfies Messages['commonChanges'];
