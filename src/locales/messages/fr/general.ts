import type { Messages } from '../../messages.js';

/** French texts that all elements share. */
export const general = {
  notEnoughData: 'Pas assez de données',
  loading: 'Chargement',
  comma: '{list}, {item}',
} satisfies Messages['general'];
