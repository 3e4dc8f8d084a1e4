import type { Messages } from '../../messages.js';

/** What is remembered, in Spanish: earlier visits, and what people did and said. */
export const memory = {
  stoodToday: 'Situación de la última visita de hoy; los datos más recientes están en camino',
  stoodOn: 'Situación del {day}; los datos de hoy están en camino',

  // In the neuter, since what was done is named by a label of the model: “hecho”, “apartado”.
  started: 'Iniciado el {day}',
  done: 'Hecho el {day}',
  doneRests: 'Hecho el {day} · en pausa hasta el {until}',
  setAside: 'Apartado el {day}',
  setAsideUntil: 'Apartado el {day} hasta el {until}',
  waitingToday: 'En espera desde el {day}',
  waitingTodayUntil: 'En espera desde el {day}; hasta el {until}',
  waiting: { one: '{n} día en espera, desde el {day}', other: '{n} días en espera, desde el {day}' },
  waitingUntil: {
    one: '{n} día en espera, desde el {day}; hasta el {until}',
    other: '{n} días en espera, desde el {day}; hasta el {until}',
  },
  waitingOver: 'Es momento de volver a mirar: en espera del {day} al {until}',
  withCause: '{said} · {cause}',

  act: '{day} · {said}',
  played: {
    started: '{play}: iniciado',
    done: '{play}: hecho',
    waiting: '{play}: en espera',
    'set-aside': '{play}: apartado',
  },
  playedUntil: {
    waiting: '{play}: en espera hasta el {until}',
    'set-aside': '{play}: apartado hasta el {until}',
  },
  playedWhy: '{said} ({cause})',
  answered: 'Respuesta: {answer}',
  readAs: 'Lectura: “{band}”',
  answeredAndReadAs: 'Respuesta: {answer}; lectura: “{band}”',
  noted: 'Anotado',
  withNote: '{said}: “{note}”',

  archive: {
    denied: 'Las visitas no se recuerdan aquí: el navegador no permite que esta página guarde nada',
    broken: 'Las visitas no se recuerdan por ahora: el almacenamiento del navegador no funciona',
    blocked:
      'Las visitas no se recuerdan por ahora: hay una versión anterior de esta página abierta en otra pestaña',
    newer: 'Las visitas no se recuerdan por ahora: las guarda una versión más reciente de esta página',
    full: 'Lo nuevo no se recuerda: no queda espacio en el almacenamiento del navegador',
    wiped: 'Lo recordado se ha borrado y no se guarda nada más',
    refused: 'Las visitas no se recuerdan aquí: no se puede usar el lugar donde esta página las guardaría',
    'host-failed': 'Las visitas no se recuerdan por ahora: el lugar donde se guardan no ha respondido',
  },
} satisfies Messages['memory'];
