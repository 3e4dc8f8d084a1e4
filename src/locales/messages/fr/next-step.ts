import type { Messages } from '../../messages.js';

/** French texts of suggested next steps and of readings that differ. */
export const nextStep = {
  today: 'aujourd’hui',
  within: { one: 'sous {n} jour', other: 'sous {n} jours' },
  waiting: { one: 'attend depuis {n} jour', other: 'attend depuis {n} jours' },
  // “Avec” contracts with no article that may follow.
  because: 'en lien avec {causes}',
  cause: '« {label} »',
  causeBand: 'le statut « {label} »',
  becauseRule: 'car sa règle dans le modèle s’applique',
  youSaid: 'Le {day}, vous avez dit « {pulse} » ; les signaux disent « {band} ».',
  teamSaid: 'Le {day}, l’équipe a dit « {pulse} » ; les signaux disent « {band} ».',
  renewalPut: 'Le renouvellement est estimé à {share} ; les signaux disent « {band} ».',
  siteDiffers: 'Tous sites confondus : « {band} » ; {child} : « {childBand} ».',
} satisfies Messages['nextStep'];
