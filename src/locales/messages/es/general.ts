import type { Messages } from '../../messages.js';

/** Texts that all elements share, in Spanish. */
export const general = {
  notEnoughData: 'Sin datos suficientes',
  loading: 'Cargando',
  comma: '{list}, {item}',
  then: '{first}. {second}',
} satisfies Messages['general'];
