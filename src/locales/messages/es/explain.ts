import type { Messages } from '../../messages.js';

/** The explain element, in Spanish. */
export const explain = {
  title: 'Cómo se calcula la puntuación',
  guide: 'Orienta, no califica',
  scoreOn: 'Puntuación: {score} de {most}, el {day}',
  noScoreOn: 'Sin puntuación el {day}: todavía no se sabe nada',
  showDetails: 'Mostrar todos los detalles',
  hideDetails: 'Ocultar los detalles',
  columnBar: 'Dibujo',

  starts: {
    mean: 'Se empieza a contar en {edge}, donde comienza “{band}”. Lo que está por encima suma; lo que está por debajo resta.',
    plain: 'Se empieza a contar en {edge}. Lo que está por encima suma; lo que está por debajo resta.',
    sum: 'Se empieza a contar en {edge}. Cada línea suma o resta.',
  },
  legend: {
    adds: 'suma',
    takes: 'resta',
    filled: 'sin datos: puntos propios del modelo',
    edges: 'dónde empieza cada franja',
  },
  silent: '{measure}: hoy no decide nada',

  points: {
    title: 'Cómo la lectura se convierte en puntos',
    gives: {
      one: 'Una lectura de {reading} da aquí {points} punto.',
      other: 'Una lectura de {reading} da aquí {points} puntos.',
    },
    filled: {
      one: 'No hay lectura: en su lugar cuenta {points} punto propio del modelo.',
      other: 'No hay lectura: en su lugar cuentan {points} puntos propios del modelo.',
    },
    curve: 'Entre estos valores los puntos siguen una línea recta; más allá de los extremos no cambian.',
    curveSkips:
      'Entre estos valores los puntos siguen una línea recta; más allá de los extremos la lectura no cuenta.',
    levels: 'Decide la primera línea que se cumple.',
    asIs: 'La propia lectura son los puntos, entre 0 y 100.',
    asIsSum: 'La propia lectura son los puntos.',
    line: { one: '{condition}: {points} punto', other: '{condition}: {points} puntos' },
    here: 'Esta cuenta',
    atLeast: 'al menos {value}',
    atMost: 'como máximo {value}',
    above: 'por encima de {value}',
    below: 'por debajo de {value}',
    otherwise: 'todo lo demás',
    picture: 'La curva de {from} a {to}, con esta cuenta en {reading}',
  },

  weight: {
    title: 'Peso',
    ofGroup: '{weight} de {total} en “{group}”',
    ofModel: '“{group}”: {weight} de {total} en el modelo',
    worst: '“{group}” vale lo que su parte más baja',
    best: '“{group}” vale lo que su parte más alta',
    times: 'puntos multiplicados por {weight}',
    today: 'hoy decide el {share} de la puntuación',
    todayShared: 'hoy decide el {share} de la puntuación, con el peso de lo que se desconoce repartido',
    faded: 'sus datos envejecen, así que poco a poco cuenta menos',
  },
  lost: {
    title: 'El máximo aquí añadiría',
    value: { one: '{points} punto a la puntuación', other: '{points} puntos a la puntuación' },
  },
  kind: {
    title: 'Qué indica',
    leading: 'anticipa: suele moverse antes que el resultado',
    lagging: 'confirma: muestra lo que ya ha ocurrido',
  },
  hands: {
    title: 'En manos de quién está',
    direct: 'en sus manos',
    shared: 'en parte en sus manos',
    outside: 'fuera de su control',
  },

  movement: {
    title: 'Comparado con el {day}',
    unrounded: 'Ambas puntuaciones, tal como son antes de redondear.',
    nothing: 'No hay una puntuación anterior con la que comparar.',
    points: '{measure}',
    weight: '{measure}: otro peso, porque llegaron o dejaron de llegar otros datos',
    came: '{measure}: ahora hay datos',
    went: '{measure}: ahora no hay datos',
    filled: '{measure}: ahora sin datos, cuentan los puntos propios del modelo',
    unfilled: '{measure}: ahora hay datos, donde contaban los puntos propios del modelo',
    adjustment: '{adjustment}',
    variant: 'Se aplica otra variante del modelo',
    model: 'Otro modelo',
    small: {
      one: '{n} cambio menor, de menos de {least}',
      other: '{n} cambios menores, de menos de {least} cada uno',
    },
  },

  model: {
    title: 'El modelo en que se basa',
    name: 'Modelo',
    version: 'Versión',
    effective: 'En vigor desde',
    review: 'Revisión',
    reviewBy: 'prevista para el {day}',
    reviewWas: 'estaba prevista para el {day}; consulte a quien se ocupa del modelo',
    reviewAfter: 'prevista para el {day}, 18 meses después de su entrada en vigor',
    reviewWasAfter:
      'estaba prevista para el {day}, 18 meses después de su entrada en vigor; consulte a quien se ocupa del modelo',
    reviewUnset: 'sin fecha; consulte a quien se ocupa del modelo',
    hash: 'Hash del contenido',
    hashTells:
      'Dos valores hash iguales significan modelos iguales, se calcule donde se calcule la puntuación.',
    variants: 'Variantes que se aplican',
    noVariants: 'ninguna: el modelo tal cual',
    coverage: 'Cobertura',
    unknown: { one: '{n} indicador se desconoce', other: '{n} indicadores se desconocen' },
    filled: {
      one: 'para {n} indicador cuentan los puntos propios del modelo',
      other: 'para {n} indicadores cuentan los puntos propios del modelo',
    },
    leastCoverage: 'Una franja requiere datos para el {coverage} del modelo.',
    bands: 'Franjas',
    from: '{band}: desde {edge}',
    above: '{band}: por encima de {edge}',
    lowest: '{band}: todo lo inferior',
    heldFrom: '{band}: se sube a partir de {up}, se baja por debajo de {down}',
    heldAbove: '{band}: se sube por encima de {up}, se baja con {down} o menos',
    all: '{band}: cualquier puntuación',
  },
} satisfies Messages['explain'];
