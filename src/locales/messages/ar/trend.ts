import type { Messages } from '../../messages.js';

/** Arabic texts of the trend. */
export const trend = {
  title: 'المؤشر عبر الزمن',
  range: 'المدة المعروضة',
  weeks: {
    zero: '{n} أسبوع',
    one: 'أسبوع واحد',
    two: 'أسبوعان',
    few: '{n} أسابيع',
    many: '{n} أسبوعًا',
    other: '{n} أسبوع',
  },
  beside: 'إلى جانب المؤشر',
  score: 'المؤشر',

  marker: 'الأسبوع',
  weekTo: 'الأسبوع حتى {day}',
  noScore: 'لا مؤشر',
  reading: 'الأسبوع حتى {day}: {score}، {band}',
  readingUnknown: 'الأسبوع حتى {day}: لا مؤشر',
  dimension: '{label}: {points}',
  dimensionUnknown: '{label}: غير معروف',

  recorded: 'كما عُرض حينها',
  restated: 'محسوب من جديد بنموذج اليوم',
  allRestated: 'محسوب بنموذج اليوم من بيانات ذلك الوقت.',
  undated: 'بعض المعلومات بلا تاريخ، لذا رُسم الماضي بحسب ما هي عليه الآن.',

  dated: '{day} · {what}',
  renewal: 'التجديد',
  notice: 'آخر موعد للإشعار',
  opportunity: 'فرصة متوقع إغلاقها: {kind}',
  pulse: 'القراءة المدوَّنة: «{band}»',
  marks: {
    started: 'بدء اقتراح',
    done: 'إنجاز اقتراح',
    waiting: 'انتظار اقتراح',
    'set-aside': 'وضع اقتراح جانبًا',
    pulse: 'قراءة مدوَّنة',
    context: 'ظروف',
    renewal: 'تجديد',
    notice: 'آخر موعد للإشعار',
    opportunity: 'فرصة',
  },
  legend: 'مفتاح الرموز',

  table: 'عرض كجدول',
  columnWeek: 'الأسبوع حتى',
  columnBand: 'النطاق',
  columnBasis: 'مصدر المؤشر',
  columnHappened: 'ما حدث',
  ahead: 'لم يحن بعد',

  chartMissing: 'تعذر تحميل الرسم البياني. يعرض الخط والجدول القيم نفسها.',
  nothingToDraw: 'لا مؤشر في هذه المدة',
  nothingToDrawHow: 'يظهر متى توفرت بيانات كافية.',
} satisfies Messages['trend'];
