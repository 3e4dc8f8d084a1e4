import type { Messages } from '../../messages.js';

/** Suggested next steps and readings that differ, in Spanish. */
export const nextStep = {
  today: 'hoy',
  within: { one: 'en {n} día', other: 'en {n} días' },
  waiting: { one: '{n} día en espera', other: '{n} días en espera' },
  because: 'por {causes}',
  cause: '“{label}”',
  causeBand: 'la franja “{label}”',
  becauseRule: 'porque se cumple su regla en el modelo',
  youSaid: 'Usted indicó “{pulse}” el {day}; las señales indican “{band}”.',
  teamSaid: 'El equipo indicó “{pulse}” el {day}; las señales indican “{band}”.',
  renewalPut: 'La renovación se estima en un {share}; las señales indican “{band}”.',
  siteDiffers: 'El conjunto de sedes está en “{band}”; {child} está en “{childBand}”.',
} satisfies Messages['nextStep'];
