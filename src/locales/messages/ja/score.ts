import type { Messages } from '../../messages.js';

/** Japanese texts of what bears on the whole score. */
export const score = {
  limit: 'スコアの範囲は 0～{most}',
  caps: '{label}：スコアを {value} までに抑制',
  mayNotPass: '{label}：スコアの上限は {value}',
  lifts: '{label}：スコアを {value} まで引き上げ',
  staysAbove: '{label}：スコアの下限は {value}',
  sets: '{label}：スコアを {value} に設定',
  takes: '{label}：{n} ポイント減',
  adds: '{label}：{n} ポイント増',
  coverage: 'モデルの {share} に基づくスコア',
  sitesOn: '{n} 拠点中 {count} 拠点が「{band}」',
  allSitesOn: { '=1': '1 拠点のみ、状態は「{band}」', other: '全 {n} 拠点が「{band}」' },
  sitesWorth: '{sites}、{money}',
  sitesWithout: '{sites}（他に {n} 拠点はデータ不足）',
  sitesUnknown: { '=1': '1 拠点、データ不足', other: '{n} 拠点、いずれもデータ不足' },
  moneyAnd: '{list} + {item}',
  renews: '契約更新：{when}',
  renewalWas: '契約更新日：{when}',
} satisfies Messages['score'];
