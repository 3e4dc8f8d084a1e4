import type { Messages } from '../../messages.js';

/** Arabic texts of the plan element. */
export const plan = {
  title: 'خطة النجاح',

  path: 'المراحل',
  places: { passed: 'سابقة', now: 'حالية', ahead: 'قادمة' },

  next: 'الخطوة التالية',
  steps: 'خطوات «{stage}»',
  progress: {
    zero: 'أُنجز {done} من {n} خطوة',
    one: 'أُنجز {done} من خطوة واحدة',
    two: 'أُنجز {done} من خطوتين',
    few: 'أُنجز {done} من {n} خطوات',
    many: 'أُنجز {done} من {n} خطوة',
    other: 'أُنجز {done} من {n} خطوة',
  },
  stepStates: { done: 'تم', open: 'ليس بعد', unknown: 'غير معروف بعد' },
  allDone: 'أُنجزت كل خطوات هذه المرحلة.',
  nextStage: 'ما يلي: «{stage}».',
  lastStage: 'هذه آخر مراحل الخطة.',
  noSteps: 'لا تذكر الخطة خطوات لهذه المرحلة.',

  asks: {
    atLeast: '{label}: {now}، والمطلوب {edge} على الأقل',
    atMost: '{label}: {now}، والمطلوب {edge} على الأكثر',
    above: '{label}: {now}، والمطلوب أكثر من {edge}',
    below: '{label}: {now}، والمطلوب أقل من {edge}',
    between: '{label}: {now}، والمطلوب من {from} إلى {to}',
    wanted: '{label}: {now}، والمطلوب «{wanted}»',
    unwanted: '{label}: {now}، والمطلوب أن يتغير «{wanted}»',
    known: '{label}: {now}',
    nothingYet: '{label}: لم تصل بيانات بعد',
    nothingSent: '{label}: غير معروف بعد، لم تصل بيانات عنه',
    nothingSince: '{label}: غير معروف بعد، لا جديد منذ {day}',
    tooLittle: '{label}: غير معروف بعد، البيانات أقل من أن تُقرأ',
    oneIsEnough: 'يكفي واحد مما يلي:',
  },
  points: {
    zero: '{points} نقطة',
    one: '{points} نقطة',
    two: '{points} نقطة',
    few: '{points} نقاط',
    many: '{points} نقطة',
    other: '{points} نقطة',
  },
  labels: {
    score: 'المؤشر',
    coverage: 'المعروف من النموذج',
    movement: 'تغيّر المؤشر',
    segment: 'الشريحة',
    stage: 'المرحلة',
    band: 'النطاق',
    renewal: 'التجديد',
    since: 'عميل منذ',
    pulse: 'قراءتك',
  },

  goals: 'الأهداف',
  goal: '{metric}: {now} من {goal}',
  goalUnknown: '{metric}: غير معروف بعد، والهدف {goal}',
  reached: '{share} من الهدف',
  reachedOn: '{share} من الهدف، بتاريخ {day}',

  underWay: 'قيد التنفيذ',
  suggested: 'ما قد يفيد',
  nothingUnderWay: 'لا شيء قيد التنفيذ.',
  role: 'الدور: {role}',
  doneLately: {
    zero: 'لا اقتراحات أُنجزت مؤخرًا',
    one: 'اقتراح أُنجز مؤخرًا',
    two: 'اقتراحان أُنجزا مؤخرًا',
    few: '{n} اقتراحات أُنجزت مؤخرًا',
    many: '{n} اقتراحًا أُنجزت مؤخرًا',
    other: '{n} اقتراح أُنجزت مؤخرًا',
  },

  days: 'المواعيد المهمة',
  dayNames: {
    renewal: 'التجديد',
    notice: 'آخر موعد للإشعار',
    lookAgain: 'النظر مجددًا: {play}',
  },

  opportunities: 'الفرص',
  closes: 'الإغلاق المتوقع {day}',
  closeWas: 'كان الإغلاق متوقعًا في {day}',

  noAccountHow: 'باختيار حساب يظهر موضعه من خطته.',
  noStage: 'هذا الحساب ليس في أي مرحلة بعد',
  noStageHow: 'تبدأ خطته متى وصلت مرحلته.',
  unknownStage: 'لا توجد في الخطة مرحلة «{stage}»',
  unknownStageHow: 'مراحلها مذكورة أعلاه، ويمكن للجهة المسؤولة عن النموذج إضافتها.',
  noStages: 'لا مراحل في النموذج بعد',
  noStagesHow: 'متى وُجدت المراحل ظهرت خطواتها هنا، ويمكن للجهة المسؤولة عن النموذج إضافتها.',
} satisfies Messages['plan'];
