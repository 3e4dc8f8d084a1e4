import type { Messages } from '../../messages.js';

/** Arabic texts that all elements share. */
export const general = {
  notEnoughData: 'بيانات غير كافية',
  loading: 'جارٍ التحميل',
  comma: '{list}، {item}',
  then: '{first}. {second}',
  more: 'و{n} غيرها',
  modelRefused: 'تعذرت قراءة نموذج صحة الحسابات',
  modelMissing: 'لا يوجد نموذج لصحة الحسابات بعد',
  modelHow: 'تظهر النطاقات والأسباب والخطوات التالية متى وُجد نموذج قابل للقراءة.',
  problem: 'المتوقع {expected}، والوارد {received}',
  problemAt: '{path}: المتوقع {expected}، والوارد {received}',
} satisfies Messages['general'];
