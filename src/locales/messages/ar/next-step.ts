import type { Messages } from '../../messages.js';

/** Arabic texts of suggested next steps and of readings that differ. */
export const nextStep = {
  today: 'اليوم',
  within: {
    zero: 'اليوم',
    one: 'خلال يوم',
    two: 'خلال يومين',
    few: 'خلال {n} أيام',
    many: 'خلال {n} يومًا',
    other: 'خلال {n} يوم',
  },
  waiting: {
    zero: 'في الانتظار منذ اليوم',
    one: 'في الانتظار منذ يوم',
    two: 'في الانتظار منذ يومين',
    few: 'في الانتظار منذ {n} أيام',
    many: 'في الانتظار منذ {n} يومًا',
    other: 'في الانتظار منذ {n} يوم',
  },
  because: 'بسبب {causes}',
  cause: '«{label}»',
  causeBand: 'النطاق «{label}»',
  becauseRule: 'بحسب قاعدته في النموذج',
  youSaid: 'قلت «{pulse}» في {day}، والإشارات تقول «{band}».',
  teamSaid: 'قال الفريق «{pulse}» في {day}، والإشارات تقول «{band}».',
  renewalPut: 'احتمال التجديد المدوَّن {share}، والإشارات تقول «{band}».',
  siteDiffers: 'الفروع مجتمعة في «{band}»، أما {child} ففي «{childBand}».',
} satisfies Messages['nextStep'];
