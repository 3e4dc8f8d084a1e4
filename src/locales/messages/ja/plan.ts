import type { Messages } from '../../messages.js';

/** Japanese texts of the plan element. */
export const plan = {
  title: 'サクセスプラン',

  path: 'ステージ',
  places: { passed: '通過', now: '現在', ahead: 'これから' },

  next: '次のステップ',
  steps: '「{stage}」のステップ',
  progress: '{n} ステップ中 {done} 完了',
  stepStates: { done: '完了', open: 'これから', unknown: '未確認' },
  allDone: 'このステージのステップはすべて完了しています。',
  nextStage: '次は「{stage}」です。',
  lastStage: 'プランの最後のステージです。',
  noSteps: 'このステージのステップはプランにありません。',

  asks: {
    atLeast: '{label}：{now}（目安：{edge}以上）',
    atMost: '{label}：{now}（目安：{edge}以下）',
    above: '{label}：{now}（目安：{edge}超）',
    below: '{label}：{now}（目安：{edge}未満）',
    between: '{label}：{now}（目安：{from}～{to}）',
    wanted: '{label}：{now}（目安：「{wanted}」）',
    unwanted: '{label}：{now}（目安：「{wanted}」以外）',
    known: '{label}：{now}',
    nothingYet: '{label}：まだデータなし',
    nothingSent: '{label}：まだ不明（データ未受信）',
    nothingSince: '{label}：まだ不明（{day}以降、新しいデータなし）',
    tooLittle: '{label}：まだ不明（判断できるデータがまだ少ない状況）',
    oneIsEnough: '次のいずれか 1 つで完了：',
  },
  points: '{points} ポイント',
  labels: {
    score: 'スコア',
    coverage: 'データのあるモデルの割合',
    movement: 'スコアの変化',
    segment: 'セグメント',
    stage: 'ステージ',
    band: '状態',
    renewal: '契約更新',
    since: '契約開始',
    pulse: 'ご自身の見立て',
  },

  goals: '目標',
  goal: '{metric}：{now} / {goal}',
  goalUnknown: '{metric}：まだ不明（目標 {goal}）',
  reached: '目標の {share}',
  reachedOn: '目標の {share}（{day}時点）',

  underWay: '進行中',
  suggested: '役立ちそうなこと',
  nothingUnderWay: '進行中のものはありません。',
  role: '役割：{role}',
  doneLately: '最近完了 {n} 件',

  days: '重要な日程',
  dayNames: {
    renewal: '契約更新',
    notice: '解約予告の期限',
    lookAgain: '再確認：{play}',
  },

  opportunities: '案件',
  closes: '成約予定：{day}',
  closeWas: '成約予定日：{day}',

  noAccountHow: '顧客を選ぶと、プランの現在地が表示されます。',
  noStage: 'この顧客のステージはまだありません',
  noStageHow: 'ステージが届くと、プランが始まります。',
  unknownStage: 'プランにステージ「{stage}」がありません',
  unknownStageHow: 'プランのステージは上のとおりです。モデルの管理者が追加できます。',
  noStages: 'モデルにステージがまだありません',
  noStagesHow: 'ステージがあれば、ここにステップが表示されます。モデルの管理者が追加できます。',
} satisfies Messages['plan'];
