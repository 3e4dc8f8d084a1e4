import type { Messages } from '../../messages.js';

/** French texts that all elements share. */
export const general = {
  notEnoughData: 'Peu de données',
  loading: 'Chargement',
  comma: '{list}, {item}',
  then: '{first}. {second}',
} satisfies Messages['general'];
