import type { Messages } from '../../messages.js';

/** What changed since an earlier day, in Spanish. */
export const changes = {
  title: 'Qué ha cambiado',
  since: 'Desde el {day}: {what}',
  tasks: {
    talk: {
      one: '{n} cuenta de la que hablar',
      many: '{n} de cuentas de las que hablar',
      other: '{n} cuentas de las que hablar',
    },
    'follow-up': {
      one: '{n} acción para seguimiento',
      many: '{n} de acciones para seguimiento',
      other: '{n} acciones para seguimiento',
    },
    prepare: {
      one: '{n} fecha cercana',
      many: '{n} de fechas cercanas',
      other: '{n} fechas cercanas',
    },
    'check-data': {
      one: '{n} cuenta con datos por comprobar',
      many: '{n} de cuentas con datos por comprobar',
      other: '{n} cuentas con datos por comprobar',
    },
    'good-news': {
      one: 'buenas noticias de {n} cuenta',
      many: 'buenas noticias de {n} de cuentas',
      other: 'buenas noticias de {n} cuentas',
    },
    know: {
      one: '{n} cuenta llegó o se fue',
      many: '{n} de cuentas llegaron o se fueron',
      other: '{n} cuentas llegaron o se fueron',
    },
  },
  seenChanges: {
    one: '{n} cambio, ya visto',
    many: '{n} de cambios, todos vistos',
    other: '{n} cambios, todos vistos',
  },
  onlyCommon: 'nada relevante en cuentas concretas',
  nothing: 'Sin cambios relevantes desde el {day}.',
  restated: 'Comparado con el modelo de hoy sobre los datos de entonces.',
  asBefore: {
    one: '{n} cuenta sigue igual.',
    many: '{n} de cuentas siguen igual.',
    other: '{n} cuentas siguen igual.',
  },

  compareWith: 'Comparar con',
  lastVisit: 'Última visita',

  portfolio: 'En toda la cartera',
  folded: {
    one: '{n} cuenta cambió solo como la mayoría y no se muestra.',
    many: '{n} de cuentas cambiaron solo como la mayoría y no se muestran.',
    other: '{n} cuentas cambiaron solo como la mayoría y no se muestran.',
  },

  todos: {
    talk: 'Merece una conversación',
    'follow-up': 'Para seguimiento',
    prepare: 'Se acerca',
    'check-data': 'Datos por comprobar',
    'good-news': 'Buenas noticias',
    know: 'Llegadas y salidas',
  },
  seen: 'Visto',
  see: 'Marcar como visto',
  markSeen: 'Marcar como visto: {name}',
  markAllSeen: 'Marcar todo como visto',
  becomes: 'ahora',
  due: {
    started: '{play}: iniciado {when}',
    waitingToday: '{play}: en espera desde hoy',
    waiting: { one: '{play}: {n} día en espera', other: '{play}: {n} días en espera' },
    waitingOver: '{play}: es momento de volver a mirar, en espera hasta el {day}',
    setAside: '{play}: apartado {when}',
    setAsideUntil: '{play}: apartado hasta el {day}',
    done: '{play}: hecho {when}',
  },
  near: { renewal: 'Renovación {when}, el {day}', notice: 'Último día de preaviso {when}, el {day}' },
  coverage: 'Basado en el {after} del modelo; antes, en el {before}',
  came: 'Nueva en la cartera',
  left: 'Ya no está en la cartera',
  next: 'Qué podría ayudar:',

  firstVisit: 'A partir de la próxima visita, aquí se verá qué ha cambiado.',
  noVisits: 'Las visitas no se recuerdan aquí',
  orCompare: 'Ya se puede comparar con un día anterior.',
  noAccounts: 'Aún no hay cuentas',
  noAccountsHow: 'Los cambios aparecerán aquí cuando esta página haya entregado las cuentas.',
  failed: 'Ahora mismo no se pudieron calcular los cambios',
  failedKept: 'No se pudieron calcular los últimos cambios; esta es la situación anterior.',
  tryAgain: 'Reintentar',
} satisfies Messages['changes'];
