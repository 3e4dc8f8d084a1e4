import type { Messages } from '../../messages.js';

/** The plan element, in Spanish: one account’s success plan. */
export const plan = {
  title: 'Plan de éxito',

  path: 'Etapas',
  places: { passed: 'recorrida', now: 'ahora', ahead: 'por venir' },

  next: 'Siguiente paso',
  steps: 'Pasos en “{stage}”',
  progress: { one: '{done} de {n} paso hecho', other: '{done} de {n} pasos hechos' },
  stepStates: { done: 'Hecho', open: 'Todavía no', unknown: 'Aún no se sabe' },
  allDone: 'Todos los pasos de esta etapa están hechos.',
  nextStage: 'A continuación: “{stage}”.',
  lastStage: 'Es la última etapa del plan.',
  noSteps: 'El plan no indica pasos para esta etapa.',

  // Without a verb: what is needed may be one, many, or a word.
  asks: {
    atLeast: '{label}: {now} (necesario: al menos {edge})',
    atMost: '{label}: {now} (necesario: como máximo {edge})',
    above: '{label}: {now} (necesario: más de {edge})',
    below: '{label}: {now} (necesario: menos de {edge})',
    between: '{label}: {now} (necesario: entre {from} y {to})',
    wanted: '{label}: {now} (necesario: “{wanted}”)',
    unwanted: '{label}: {now} (necesario: algo distinto de “{wanted}”)',
    known: '{label}: {now}',
    nothingYet: '{label}: aún no se ha recibido nada',
    nothingSent: '{label}: aún no se sabe; no se ha recibido nada al respecto',
    nothingSince: '{label}: aún no se sabe; sin novedades desde el {day}',
    tooLittle: '{label}: aún no se sabe; hay muy poco en que basarse',
    oneIsEnough: 'Basta con uno de estos:',
  },
  points: { one: '{points} punto', other: '{points} puntos' },
  labels: {
    score: 'Puntuación',
    coverage: 'Parte conocida del modelo',
    movement: 'Movimiento de la puntuación',
    segment: 'Segmento',
    stage: 'Etapa',
    band: 'Franja',
    renewal: 'Renovación',
    since: 'Cliente desde',
    pulse: 'Su propia lectura',
  },

  goals: 'Objetivos',
  goal: '{metric}: {now} de {goal}',
  goalUnknown: '{metric}: aún no se sabe, objetivo: {goal}',
  reached: '{share} del objetivo',
  reachedOn: '{share} del objetivo, al {day}',

  underWay: 'En curso',
  suggested: 'Qué podría ayudar',
  nothingUnderWay: 'No hay nada en curso.',
  role: 'Rol: {role}',
  doneLately: { one: '{n} acción terminada hace poco', other: '{n} acciones terminadas hace poco' },

  days: 'Fechas clave',
  dayNames: {
    renewal: 'Renovación',
    notice: 'Último día de preaviso',
    lookAgain: 'Volver a mirar: {play}',
  },

  opportunities: 'Oportunidades',
  closes: 'cierre previsto el {day}',
  closeWas: 'el cierre estaba previsto el {day}',

  noAccountHow: 'Al elegir una se ve en qué punto de su plan está.',
  noStage: 'Esta cuenta aún no está en ninguna etapa',
  noStageHow: 'Su plan empieza en cuanto se reciba una etapa.',
  unknownStage: 'El plan no tiene ninguna etapa “{stage}”',
  unknownStageHow: 'Sus etapas son las de arriba. Quien se ocupa del modelo puede añadirla.',
  noStages: 'El modelo aún no tiene etapas',
  noStagesHow: 'Con etapas, aquí estarían sus pasos. Quien se ocupa del modelo puede añadirlas.',
} satisfies Messages['plan'];
