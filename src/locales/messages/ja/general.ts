import type { Messages } from '../../messages.js';

/** Japanese texts that all elements share. */
export const general = {
  notEnoughData: 'データ不足',
  loading: '読み込み中',
  comma: '{list}、{item}',
  then: '{first}。{second}',
} satisfies Messages['general'];
