import type { Messages } from '../../messages.js';

/** Japanese texts of the portfolio element. */
export const portfolio = {
  title: 'ポートフォリオ',
  summary: '顧客 {n} 件',
  summaryWithArr: '顧客 {n} 件、年間経常収益 {arr}',
  only: '対象：{filters}',
  mine: '自分の担当顧客',
  asOf: '{date}時点',
  updating: '再計算中',
  sum: '{sums} + {amount}',
  noCurrency: '{amount}（通貨不明）',
  withoutArr: '{n} 件の顧客は経常収益のデータがありません。件数に含め、合計額には含めていません。',

  accounts: '顧客',
  arr: '年間経常収益',
  band: '状態',
  segment: 'セグメント',
  stage: 'ステージ',
  quarterColumn: '四半期',
  movementColumn: '移動',
  cause: '下げている要因',

  bands: '顧客の状態',
  segments: 'セグメント別',
  stages: 'ステージ別',
  noSegment: 'セグメントなし',
  noStage: 'ステージなし',

  movement: '状態の移り変わり',
  period: '期間',
  periods: { fourWeeks: '4 週間', quarter: '四半期', halfYear: '半年' },
  moved: '{since}以降、{n} 件の顧客が別の状態に移りました。',
  noneMoved: '{since}以降、別の状態に移った顧客はありません。',
  restated:
    '両日とも、現在のモデルとその日のデータで計算しています。状態を一定の日数保つ仕組みは除いているため、状態別の件数とは異なることがあります。',
  notYet: '契約前',
  to: 'から',
  flow: '{since}以降、{n} 件の顧客が「{from}」から「{to}」へ',
  flowWithArr: '{since}以降、{n} 件の顧客（{arr}）が「{from}」から「{to}」へ',
  came: '{since}以降、{n} 件が新しい顧客となり、現在は「{to}」',
  cameWithArr: '{since}以降、{n} 件（{arr}）が新しい顧客となり、現在は「{to}」',

  quarters: '契約更新と解約予告の期限',
  quarter: '{year}年 Q{quarter}',
  thisQuarter: '今四半期',
  renewals: '契約更新',
  notices: '解約予告の期限',
  inQuarter: '{what}（{quarter}）',
  noQuarters: '今四半期以降の契約更新日や解約予告の期限は登録されていません。',

  causes: '顧客のスコアを下げている要因',
  causesHow: '「{band}」より低い顧客を、最も大きい要因で 1 回ずつ数えています。',
  hands: {
    outside: '後押しできるところ',
    shared: 'お客様や他のチームと動かせるところ',
    direct: 'チームで動かせるところ',
    unsaid: 'モデルに指定なし',
  },
  unblockHow: 'チームだけでは動かせません。別の立場からの支援が必要です。',
  noUnblock: '最も大きい要因のうち、チームのコントロール外のものはありません。',
  noCauses: 'スコアのある顧客はすべて「{band}」です。',
  play: '役立ちそうなこと：{play}',

  retention: '1 年間の収益維持率',
  retained:
    'このポートフォリオに残る顧客 {n} 件では、契約額 {before}（{from}時点）のうち {gross} が現在も継続しています（グロス）。その後の追加分を含めると {net} です（ネット）。',
  retentionLeftOut:
    '{n} 件の顧客は、契約が複数の通貨にわたるか、現在は別の通貨になっているため、含めていません。',
  retentionHow: 'グロスとネットの意味',
  grossMeans:
    'グロス：{from}時点の契約による経常収益のうち、{to}時点でも継続している割合。どの顧客も当時の金額を上限として数えます。',
  netMeans: 'ネット：グロスに、同じ顧客のその後の追加分を加えた割合。100% を超えていれば成長しています。',
  goneMeans:
    '離れた顧客はこのポートフォリオになく、これらの数値にも含まれていません。含めて数えると、どちらも低くなります。',

  behind: '{what}：顧客 {n} 件',
  behindWithArr: '{what}：顧客 {n} 件、{arr}',
  cell: '{part} · {band}',
  moreAccounts: '他 {n} 件',
  showMore: '他 {n} 件',
  close: '閉じる',

  noAccounts: '顧客はまだありません',
  noAccountsHow: '顧客のデータとモデルが届くと、顧客の状態がここに表示されます。',
  noMatch: 'この条件に当てはまる顧客はありません',
  failed: 'ポートフォリオを計算できませんでした。',
  failedKept: '再計算できませんでした。以前の数値を表示しています。',
  tryAgain: '再試行',
} satisfies Messages['portfolio'];
