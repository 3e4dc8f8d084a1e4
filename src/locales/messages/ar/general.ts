import type { Messages } from '../../messages.js';

/** Arabic texts that all elements share. */
export const general = {
  notEnoughData: 'بيانات غير كافية',
  loading: 'جارٍ التحميل',
  comma: '\u200f{list}، {item}',
} satisfies Messages['general'];
