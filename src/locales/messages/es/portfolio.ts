import type { Messages } from '../../messages.js';

/** The portfolio element, in Spanish. */
export const portfolio = {
  title: 'Cartera',
  summary: { one: '{n} cuenta', many: '{n} de cuentas', other: '{n} cuentas' },
  summaryWithArr: {
    one: '{n} cuenta, {arr} de ingresos recurrentes al año',
    many: '{n} de cuentas, {arr} de ingresos recurrentes al año',
    other: '{n} cuentas, {arr} de ingresos recurrentes al año',
  },
  only: 'Solo: {filters}',
  mine: 'Mis cuentas',
  asOf: 'Datos al {date}',
  updating: 'Recalculando',
  sum: '{sums} + {amount}',
  noCurrency: '{amount} (moneda no indicada)',
  withoutArr: {
    one: '{n} cuenta no indica ingresos recurrentes: se cuenta, pero no entra en ninguna suma.',
    many: '{n} de cuentas no indican ingresos recurrentes: se cuentan, pero no entran en ninguna suma.',
    other: '{n} cuentas no indican ingresos recurrentes: se cuentan, pero no entran en ninguna suma.',
  },

  accounts: 'Cuentas',
  arr: 'Ingresos recurrentes',
  band: 'Franja',
  segment: 'Segmento',
  stage: 'Etapa',
  quarterColumn: 'Trimestre',
  movementColumn: 'Cambio',
  cause: 'Qué las frena',

  bands: 'Dónde están las cuentas',
  segments: 'Por segmento',
  stages: 'Por etapa',
  noSegment: 'Segmento no indicado',
  noStage: 'Etapa no indicada',

  movement: 'Movimiento entre franjas',
  period: 'Periodo',
  periods: { fourWeeks: 'Cuatro semanas', quarter: 'Un trimestre', halfYear: 'Medio año' },
  moved: {
    one: '{n} cuenta ha cambiado de franja desde el {since}.',
    many: '{n} de cuentas han cambiado de franja desde el {since}.',
    other: '{n} cuentas han cambiado de franja desde el {since}.',
  },
  noneMoved: 'Ninguna cuenta ha cambiado de franja desde el {since}.',
  restated:
    'Ambos días según el modelo de hoy y los datos de cada día. No se tiene en cuenta que una franja se mantenga unos días, así que los recuentos pueden diferir de los de cada franja.',
  notYet: 'Aún no era cliente',
  to: 'a',
  flow: {
    one: '{n} cuenta pasó de “{from}” a “{to}” desde el {since}',
    many: '{n} de cuentas pasaron de “{from}” a “{to}” desde el {since}',
    other: '{n} cuentas pasaron de “{from}” a “{to}” desde el {since}',
  },
  flowWithArr: {
    one: '{n} cuenta, {arr}, pasó de “{from}” a “{to}” desde el {since}',
    many: '{n} de cuentas, {arr}, pasaron de “{from}” a “{to}” desde el {since}',
    other: '{n} cuentas, {arr}, pasaron de “{from}” a “{to}” desde el {since}',
  },
  came: {
    one: '{n} cuenta nueva desde el {since}, ahora en “{to}”',
    many: '{n} de cuentas nuevas desde el {since}, ahora en “{to}”',
    other: '{n} cuentas nuevas desde el {since}, ahora en “{to}”',
  },
  cameWithArr: {
    one: '{n} cuenta nueva, {arr}, desde el {since}, ahora en “{to}”',
    many: '{n} de cuentas nuevas, {arr}, desde el {since}, ahora en “{to}”',
    other: '{n} cuentas nuevas, {arr}, desde el {since}, ahora en “{to}”',
  },

  quarters: 'Renovaciones y últimos días de preaviso',
  quarter: 'T{quarter} {year}',
  thisQuarter: 'este trimestre',
  renewals: 'Renovaciones',
  notices: 'Últimos días de preaviso',
  inQuarter: '{what}, {quarter}',
  noQuarters:
    'No se indica ninguna renovación ni último día de preaviso para este trimestre ni para los siguientes.',

  causes: 'Qué frena a las cuentas',
  causesHow: 'Cada cuenta por debajo de “{band}” se cuenta una vez: por lo que más la frena.',
  hands: {
    outside: 'Donde usted puede desbloquear',
    shared: 'Compartido con el cliente o con otros equipos',
    direct: 'En manos del equipo',
    unsaid: 'El modelo no indica en manos de quién',
  },
  unblockHow: 'Fuera del control del equipo: hace falta alguien con otros medios.',
  noUnblock: 'De lo que más frena a las cuentas, nada está fuera del control del equipo.',
  noCauses: 'Todas las cuentas con puntuación están en “{band}”.',
  play: 'Podría ayudar: {play}',

  retention: 'Retención en un año',
  retained: {
    one: 'De {before} contratados el {from} por {n} cuenta que sigue en esta cartera, aún se paga el {gross} (bruta); con lo que ha añadido desde entonces, el {net} (neta).',
    many: 'De {before} contratados el {from} por {n} de cuentas que siguen en esta cartera, aún se paga el {gross} (bruta); con lo que han añadido desde entonces, el {net} (neta).',
    other:
      'De {before} contratados el {from} por {n} cuentas que siguen en esta cartera, aún se paga el {gross} (bruta); con lo que han añadido desde entonces, el {net} (neta).',
  },
  retentionLeftOut: {
    one: '{n} cuenta queda fuera: sus contratos están en varias monedas o ahora están en otra.',
    many: '{n} de cuentas quedan fuera: sus contratos están en varias monedas o ahora están en otra.',
    other: '{n} cuentas quedan fuera: sus contratos están en varias monedas o ahora están en otra.',
  },
  retentionHow: 'Qué significan aquí bruta y neta',
  grossMeans:
    'Bruta: de los ingresos recurrentes contratados el {from}, la parte que se sigue pagando el {to}. Ninguna cuenta pesa más de lo que pagaba entonces.',
  netMeans:
    'Neta: lo mismo, con lo que esas cuentas han añadido desde entonces. Por encima del 100\u00A0% han crecido.',
  goneMeans:
    'Las cuentas que se han ido ya no están en esta cartera y, por tanto, tampoco en estas cifras. Donde se incluyen, ambas son más bajas.',

  behind: { one: '{what}: {n} cuenta', many: '{what}: {n} de cuentas', other: '{what}: {n} cuentas' },
  behindWithArr: {
    one: '{what}: {n} cuenta, {arr}',
    many: '{what}: {n} de cuentas, {arr}',
    other: '{what}: {n} cuentas, {arr}',
  },
  cell: '{part} · {band}',
  moreAccounts: { one: 'y {n} más', other: 'y {n} más' },
  showMore: { one: '{n} más', other: '{n} más' },
  close: 'Cerrar',

  noAccounts: 'Aún no hay cuentas',
  noAccountsHow: 'Con cuentas y un modelo, aquí se verá dónde están.',
  noMatch: 'No hay ninguna cuenta en esta parte de la cartera',
  failed: 'No se pudo calcular la cartera.',
  failedKept: 'No se pudo recalcular; estas son las cifras anteriores.',
  tryAgain: 'Reintentar',
} satisfies Messages['portfolio'];
