import type { Messages } from '../../messages.js';

/** Japanese texts of what is remembered. */
export const memory = {
  stoodToday: '今日の先ほどの時点の状況です。新しいデータを取得しています',
  stoodOn: '{day}の時点の状況です。今日のデータを取得しています',

  started: '{day}に開始',
  done: '{day}に完了',
  doneRests: '{day}に完了 · {until}まで休止',
  setAside: '{day}に見送り',
  setAsideUntil: '{day}に見送り（{until}まで）',
  waitingToday: '{day}から待機中',
  waitingTodayUntil: '{day}から待機中（{until}まで）',
  waiting: '{day}から待機中（{n} 日）',
  waitingUntil: '{day}から待機中（{n} 日、{until}まで）',
  waitingOver: '再確認の時期です（{day}から{until}まで待機）',
  withCause: '{said} · {cause}',

  act: '{day} · {said}',
  played: {
    started: '{play}：開始',
    done: '{play}：完了',
    waiting: '{play}：待機',
    'set-aside': '{play}：見送り',
  },
  playedUntil: {
    waiting: '{play}：{until}まで待機',
    'set-aside': '{play}：{until}まで見送り',
  },
  playedWhy: '{said}（{cause}）',
  answered: '回答：{answer}',
  readAs: '見立て：「{band}」',
  answeredAndReadAs: '回答：{answer}、見立て：「{band}」',
  noted: 'メモ',
  withNote: '{said}：「{note}」',

  archive: {
    denied: '閲覧の記録は保存されません：ブラウザーがこのページでの保存を許可していません',
    broken: '閲覧の記録は現在保存されません：ブラウザーの保存領域を利用できません',
    blocked: '閲覧の記録は現在保存されません：別のタブでこのページの古いバージョンが開いています',
    newer: '閲覧の記録は現在保存されません：このページの新しいバージョンが管理しています',
    full: '新しい内容は保存されません：ブラウザーの保存領域に空きがありません',
    wiped: '保存されていた内容は消去され、今後は何も保存されません',
    refused: '閲覧の記録は保存されません：このページの保存先を利用できません',
    'host-failed': '閲覧の記録は現在保存されません：保存先から応答がありませんでした',
  },
} satisfies Messages['memory'];
