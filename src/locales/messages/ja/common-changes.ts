import type { Messages } from '../../messages.js';

/** Japanese texts of what happened to all accounts alike. */
export const commonChanges = {
  modelChanged: 'モデルが変更されました。バージョンは {version} のままです。',
  modelVersion: 'モデルの新しいバージョン：{before} → {after}。',
  accounts: '{n} 件中 {count} 件の顧客',
  fell: {
    '=0': '{accounts}が一斉に低下しました。計測または休暇の影響とみられます。',
    other: '{accounts}が一斉に約 {n} ポイント低下しました。計測または休暇の影響とみられます。',
  },
  fellMostly: {
    '=0': '{accounts}が一斉に低下しました（主に「{measure}」）。計測または休暇の影響とみられます。',
    other:
      '{accounts}が一斉に約 {n} ポイント低下しました（主に「{measure}」）。計測または休暇の影響とみられます。',
  },
  rose: {
    '=0': '{accounts}が一斉に上昇しました。計測の再開または休暇明けの影響とみられます。',
    other: '{accounts}が一斉に約 {n} ポイント上昇しました。計測の再開または休暇明けの影響とみられます。',
  },
  roseMostly: {
    '=0': '{accounts}が一斉に上昇しました（主に「{measure}」）。計測の再開または休暇明けの影響とみられます。',
    other:
      '{accounts}が一斉に約 {n} ポイント上昇しました（主に「{measure}」）。計測の再開または休暇明けの影響とみられます。',
  },
  silence:
    '「{measure}」のデータが、{n} 件中 {count} 件の顧客で一斉に届かなくなりました。1 つのデータ元によるものとみられます。',

  meanRose: '平均が {n} ポイント上昇',
  meanFell: '平均が {n} ポイント低下',
  sitesRose: '{parent}：拠点の平均が {n} ポイント上昇',
  sitesFell: '{parent}：拠点の平均が {n} ポイント低下',
  meanMoved: '{moved}。以前からの顧客：{stayed}。',
  meanMovedBecause: '{moved}（{why}）。以前からの顧客：{stayed}。',
  left: { '=0': '顧客の離脱', other: '離脱：{names}' },
  came: { '=0': '顧客の追加', other: '追加：{names}' },
  namesMore: '他 {n} 件',
} satisfies Messages['commonChanges'];
