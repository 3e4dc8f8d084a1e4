import type { Messages } from '../../messages.js';

/** Arabic texts of what is remembered. */
export const memory = {
  stoodToday: 'كما كان الوضع في وقت سابق اليوم؛ بيانات أحدث في الطريق',
  stoodOn: 'كما كان الوضع يوم {day}؛ بيانات اليوم في الطريق',

  started: 'بدأ في {day}',
  done: 'أُنجز في {day}',
  doneRests: 'أُنجز في {day} · متوقف حتى {until}',
  setAside: 'وُضع جانبًا في {day}',
  setAsideUntil: 'وُضع جانبًا في {day} حتى {until}',
  waitingToday: 'في الانتظار منذ {day}',
  waitingTodayUntil: 'في الانتظار منذ {day} وحتى {until}',
  waiting: {
    zero: 'في الانتظار منذ {day}',
    one: 'في الانتظار منذ يوم، من {day}',
    two: 'في الانتظار منذ يومين، من {day}',
    few: 'في الانتظار منذ {n} أيام، من {day}',
    many: 'في الانتظار منذ {n} يومًا، من {day}',
    other: 'في الانتظار منذ {n} يوم، من {day}',
  },
  waitingUntil: {
    zero: 'في الانتظار منذ {day} وحتى {until}',
    one: 'في الانتظار منذ يوم، من {day} حتى {until}',
    two: 'في الانتظار منذ يومين، من {day} حتى {until}',
    few: 'في الانتظار منذ {n} أيام، من {day} حتى {until}',
    many: 'في الانتظار منذ {n} يومًا، من {day} حتى {until}',
    other: 'في الانتظار منذ {n} يوم، من {day} حتى {until}',
  },
  waitingOver: 'حان وقت النظر مجددًا: كان في الانتظار من {day} حتى {until}',
  withCause: '{said} · {cause}',

  act: '{day} · {said}',
  played: {
    started: '{play}: تم البدء',
    done: '{play}: تم الإنجاز',
    waiting: '{play}: في الانتظار',
    'set-aside': '{play}: وُضع جانبًا',
  },
  playedUntil: {
    waiting: '{play}: في الانتظار حتى {until}',
    'set-aside': '{play}: وُضع جانبًا حتى {until}',
  },
  playedWhy: '{said} ({cause})',
  answered: 'الإجابة: {answer}',
  readAs: 'القراءة: «{band}»',
  answeredAndReadAs: 'الإجابة: {answer}؛ القراءة: «{band}»',
  noted: 'تم التدوين',
  withNote: '{said}: «{note}»',

  archive: {
    denied: 'لا تُحفظ الزيارات هنا: المتصفح لا يتيح لهذه الصفحة تخزين أي شيء',
    broken: 'لا تُحفظ الزيارات حاليًا: مساحة التخزين في المتصفح لا تعمل',
    blocked: 'لا تُحفظ الزيارات حاليًا: إصدار أقدم من هذه الصفحة مفتوح في علامة تبويب أخرى',
    newer: 'لا تُحفظ الزيارات حاليًا: إصدار أحدث من هذه الصفحة يتولى حفظها',
    full: 'لا يُحفظ الجديد: امتلأت مساحة التخزين في المتصفح',
    wiped: 'مُحي ما كان محفوظًا، ولا يُحفظ شيء بعد ذلك',
    refused: 'لا تُحفظ الزيارات هنا: ما تحفظها فيه هذه الصفحة غير قابل للاستخدام',
    'host-failed': 'لا تُحفظ الزيارات حاليًا: المكان الذي تُحفظ فيه لم يستجب',
  },
} satisfies Messages['memory'];
