import type { Messages } from '../../messages.js';

/** Japanese texts of what changed since an earlier day. */
export const changes = {
  title: '変わったこと',
  since: '{day}以降：{what}',
  tasks: {
    talk: '話し合いたい顧客 {n} 件',
    'follow-up': 'フォローする対応策 {n} 件',
    prepare: '近づいている日程 {n} 件',
    'check-data': 'データを確認したい顧客 {n} 件',
    'good-news': 'よい知らせのある顧客 {n} 件',
    know: '加わった・離れた顧客 {n} 件',
  },
  seenChanges: { '=1': '変化 1 件、確認済み', other: '変化 {n} 件、すべて確認済み' },
  onlyCommon: '個別の顧客に目立った変化なし',
  nothing: '{day}以降、目立った変化はありません。',
  restated: '現在のモデルと当時のデータで比較しています。',
  asBefore: '{n} 件の顧客は以前のままです。',

  compareWith: '比較する時点',
  lastVisit: '前回の閲覧',

  portfolio: 'ポートフォリオ全体',
  folded: '{n} 件の顧客は全体と同じ変化のみのため、表示していません。',

  todos: {
    talk: '話し合いたいこと',
    'follow-up': 'フォローすること',
    prepare: '近づいている日程',
    'check-data': '確認したいデータ',
    'good-news': 'よい知らせ',
    know: '加わった・離れた顧客',
  },
  seen: '確認済み',
  see: '確認済みにする',
  markSeen: '確認済みにする：{name}',
  markAllSeen: 'すべて確認済みにする',
  becomes: '現在は',
  due: {
    started: '{play}：開始（{when}）',
    waitingToday: '{play}：今日から待機中',
    waiting: '{play}：待機中（{n} 日）',
    waitingOver: '{play}：再確認の時期（{day}まで待機）',
    setAside: '{play}：見送り（{when}）',
    setAsideUntil: '{play}：見送り（{day}まで）',
    done: '{play}：完了（{when}）',
  },
  near: { renewal: '契約更新：{when}（{day}）', notice: '解約予告の期限：{when}（{day}）' },
  coverage: 'モデルの {after} に基づくスコア（以前は {before}）',
  came: 'ポートフォリオに追加',
  left: 'ポートフォリオから離脱',
  next: '役立ちそうなこと：',

  firstVisit: '次回の閲覧から、変わったことをここに表示します。',
  noVisits: '閲覧の記録は保存されません',
  orCompare: '過去の日との比較は、今すぐできます。',
  noAccounts: '顧客はまだありません',
  noAccountsHow: 'このページに顧客のデータが届くと、変わったことがここに表示されます。',
  failed: '変わったことを計算できませんでした',
  failedKept: '最新の変化を計算できませんでした。以前の内容を表示しています。',
  tryAgain: '再試行',
} satisfies Messages['changes'];
