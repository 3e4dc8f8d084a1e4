import type { Messages } from '../../messages.js';

/** Arabic texts that all elements share. */
export const general = {
  notEnoughData: 'بيانات غير كافية',
  loading: 'جارٍ التحميل',
  comma: '{list}، {item}',
  then: '{first}. {second}',
} satisfies Messages['general'];
