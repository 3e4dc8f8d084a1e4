import type { Messages } from '../../messages.js';

/** Japanese texts of how a score moved. */
export const movement = {
  fell: '{span}で {n} ポイント減',
  rose: '{span}で {n} ポイント増',
  fellMostly: '{span}で {n} ポイント減、主な要因は{causes}',
  roseMostly: '{span}で {n} ポイント増、主な要因は{causes}',
  little: '{span}でほぼ変化なし',
  newScore: '新規：{ago}はスコアなし',
  noScore: '現在スコアなし（{ago}はあり）',
  causes: {
    named: '「{label}」',
    came: '「{label}」の新しいデータ',
    went: '「{label}」のデータがなくなったこと',
    variant: 'モデルのバリアントの変更',
    model: '新しいモデル',
  },
  short: '{span}で {points}',
  shortNew: '新規',
  shortSteady: '横ばい',
  trend: '{span}のスコア：{first} から{last} へ。最低は{lowest}、最高は{highest}',
  trendGaps: '{trend}。スコアのない週は {n} 週',
  point: '{day}の {score}',
  trendOfOne: 'スコアは{point}',
  trendOfNone: '表示できるスコアはまだありません',
  scoreOn: '{day}のスコア',
  rows: {
    filled: '{measure}（データの送信なし）',
    weight: '{measure}（割合の変化）',
    came: '{measure}（新しいデータ）',
    went: '{measure}（データなし）',
    variant: 'モデルのバリアントの変更',
    model: '新しいモデル',
  },
} satisfies Messages['movement'];
