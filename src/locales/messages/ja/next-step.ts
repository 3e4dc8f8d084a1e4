import type { Messages } from '../../messages.js';

/** Japanese texts of suggested next steps and of readings that differ. */
export const nextStep = {
  today: '今日',
  within: '{n} 日以内',
  waiting: '{n} 日前から待機',
  because: '理由：{causes}',
  cause: '「{label}」',
  causeBand: '状態「{label}」',
  becauseRule: '理由：モデルの条件に該当',
  youSaid: 'ご自身の見立て（{day}）は「{pulse}」、シグナルは「{band}」です。',
  teamSaid: 'チームの見立て（{day}）は「{pulse}」、シグナルは「{band}」です。',
  renewalPut: '契約更新の見込みは {share}、シグナルは「{band}」です。',
  siteDiffers: '全拠点をまとめると「{band}」、{child}は「{childBand}」です。',
} satisfies Messages['nextStep'];
