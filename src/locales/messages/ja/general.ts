import type { Messages } from '../../messages.js';

/** Japanese texts that all elements share. */
export const general = {
  notEnoughData: 'データ不足',
  loading: '読み込み中',
  comma: '{list}、{item}',
  then: '{first}。{second}',
  more: '他 {n} 件',
  modelRefused: 'ヘルスモデルを読み込めませんでした',
  modelMissing: 'ヘルスモデルがまだありません',
  modelHow: '読み込めるモデルが届くと、状態、要因、次のステップが表示されます。',
  problem: '想定：{expected}、実際：{received}',
  problemAt: '{path}：想定は {expected}、実際は {received}',
} satisfies Messages['general'];
