import type { Messages } from '../../messages.js';

/** Texts that all elements share, in Spanish. */
export const general = {
  notEnoughData: 'Sin datos suficientes',
  loading: 'Cargando',
  comma: '{list}, {item}',
  then: '{first}. {second}',
  more: 'y {n} más',
  modelRefused: 'No se pudo leer el modelo de salud',
  modelMissing: 'Aún no hay modelo de salud',
  modelHow:
    'Las franjas, los motivos y los siguientes pasos aparecerán en cuanto haya uno que se pueda leer.',
  problem: 'se esperaba {expected}, se recibió {received}',
  problemAt: '{path}: se esperaba {expected}, se recibió {received}',
} satisfies Messages['general'];
