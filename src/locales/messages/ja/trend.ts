import type { Messages } from '../../messages.js';

/** Japanese texts of the trend. */
export const trend = {
  title: 'スコアの推移',
  range: '表示期間',
  weeks: '{n} 週間',
  beside: 'スコアと並べて表示',
  score: 'スコア',

  marker: '週',
  weekTo: '{day}までの週',
  noScore: 'スコアなし',
  reading: '{day}までの週：{score}、{band}',
  readingUnknown: '{day}までの週：スコアなし',
  dimension: '{label}：{points}',
  dimensionUnknown: '{label}：不明',

  recorded: '当時の表示',
  restated: '現在のモデルで再計算',
  allRestated: '現在のモデルと当時のデータで計算しています。',
  undated: '日付のない情報は、過去についても現在の値で描いています。',

  dated: '{day} · {what}',
  renewal: '契約更新',
  notice: '解約予告の期限',
  opportunity: '案件の成約予定：{kind}',
  pulse: '見立ての記録：「{band}」',
  marks: {
    started: '対応策の開始',
    done: '対応策の完了',
    waiting: '対応策の待機',
    'set-aside': '対応策の見送り',
    pulse: '見立ての記録',
    context: '背景事情',
    renewal: '契約更新',
    notice: '解約予告の期限',
    opportunity: '案件',
  },
  legend: '凡例',

  table: '表で見る',
  columnWeek: '週（最終日）',
  columnBand: '状態',
  columnBasis: 'スコアの出どころ',
  columnHappened: '出来事',
  ahead: 'これから',

  chartMissing: 'グラフを読み込めませんでした。線と表には同じスコアが表示されています。',
  nothingToDraw: 'この期間のスコアはありません',
  nothingToDrawHow: 'データがそろうと表示されます。',
} satisfies Messages['trend'];
