import type { Messages } from '../../messages.js';

/** French texts of the portfolio element. Whole millions take a “de”. */
export const portfolio = {
  title: 'Portefeuille',
  summary: { one: '{n} compte', many: '{n} de comptes', other: '{n} comptes' },
  summaryWithArr: {
    one: '{n} compte, {arr} de revenu récurrent annuel',
    many: '{n} de comptes, {arr} de revenu récurrent annuel',
    other: '{n} comptes, {arr} de revenu récurrent annuel',
  },
  only: 'Uniquement : {filters}',
  mine: 'Mes comptes',
  asOf: 'Au {date}',
  updating: 'Nouveau calcul en cours',
  sum: '{sums} + {amount}',
  noCurrency: '{amount} (devise non précisée)',
  withoutArr: {
    one: 'Le revenu récurrent n’est pas indiqué pour {n} compte : il est compté, mais n’entre dans aucune somme.',
    many: 'Le revenu récurrent n’est pas indiqué pour {n} de comptes : ils sont comptés, mais n’entrent dans aucune somme.',
    other:
      'Le revenu récurrent n’est pas indiqué pour {n} comptes : ils sont comptés, mais n’entrent dans aucune somme.',
  },

  accounts: 'Comptes',
  arr: 'Revenu récurrent',
  band: 'Statut',
  segment: 'Segment',
  stage: 'Phase',
  quarterColumn: 'Trimestre',
  movementColumn: 'Passage',
  cause: 'Ce qui freine',

  bands: 'Où en sont les comptes',
  segments: 'Par segment',
  stages: 'Par phase',
  noSegment: 'Segment non précisé',
  noStage: 'Phase non précisée',

  movement: 'Changements de statut',
  period: 'Sur',
  periods: { fourWeeks: 'Quatre semaines', quarter: 'Un trimestre', halfYear: 'Six mois' },
  // Short dates end in a full stop of their own, so none ends a sentence.
  moved: {
    one: 'Depuis le {since}, {n} compte a changé de statut.',
    many: 'Depuis le {since}, {n} de comptes ont changé de statut.',
    other: 'Depuis le {since}, {n} comptes ont changé de statut.',
  },
  noneMoved: 'Depuis le {since}, aucun compte n’a changé de statut.',
  restated:
    'Les deux jours sont lus avec le modèle d’aujourd’hui et les données du jour même. Le maintien d’un statut pendant quelques jours n’est pas pris en compte : les nombres peuvent différer de ceux par statut.',
  notYet: 'Pas encore client',
  to: 'vers',
  flow: {
    one: '{n} compte est passé de « {from} » à « {to} » depuis le {since}',
    many: '{n} de comptes sont passés de « {from} » à « {to} » depuis le {since}',
    other: '{n} comptes sont passés de « {from} » à « {to} » depuis le {since}',
  },
  flowWithArr: {
    one: '{n} compte ({arr}) est passé de « {from} » à « {to} » depuis le {since}',
    many: '{n} de comptes ({arr}) sont passés de « {from} » à « {to} » depuis le {since}',
    other: '{n} comptes ({arr}) sont passés de « {from} » à « {to} » depuis le {since}',
  },
  came: {
    one: '{n} compte est devenu client depuis le {since}, désormais au statut « {to} »',
    many: '{n} de comptes sont devenus clients depuis le {since}, désormais au statut « {to} »',
    other: '{n} comptes sont devenus clients depuis le {since}, désormais au statut « {to} »',
  },
  cameWithArr: {
    one: '{n} compte ({arr}) est devenu client depuis le {since}, désormais au statut « {to} »',
    many: '{n} de comptes ({arr}) sont devenus clients depuis le {since}, désormais au statut « {to} »',
    other: '{n} comptes ({arr}) sont devenus clients depuis le {since}, désormais au statut « {to} »',
  },

  quarters: 'Renouvellements et dates limites de préavis',
  quarter: 'T{quarter} {year}',
  thisQuarter: 'ce trimestre',
  renewals: 'Renouvellements',
  notices: 'Dates limites de préavis',
  inQuarter: '{what}, {quarter}',
  noQuarters:
    'Aucun renouvellement ni aucune date limite de préavis pour ce trimestre ou un trimestre suivant.',

  causes: 'Ce qui freine les comptes',
  causesHow: 'Chaque compte en dessous de « {band} » est compté une fois : par ce qui le freine le plus.',
  hands: {
    outside: 'Où vous pouvez débloquer',
    shared: 'Partagé avec le client ou d’autres équipes',
    direct: 'Entre les mains de l’équipe',
    unsaid: 'Le modèle ne dit pas entre quelles mains',
  },
  unblockHow: 'Hors du contrôle de l’équipe : il y faut quelqu’un qui dispose d’autres moyens.',
  noUnblock: 'Rien de ce qui freine le plus les comptes n’est hors du contrôle de l’équipe.',
  noCauses: 'Tous les comptes qui ont un score sont au statut « {band} ».',
  play: 'Pourrait aider : {play}',

  retention: 'Rétention sur un an',
  retained: {
    one: 'Sur {before} sous contrat au {from} pour {n} compte toujours dans ce portefeuille, {gross} sont encore payés (rétention brute) ; avec ce qu’il a ajouté depuis, {net} (rétention nette).',
    many: 'Sur {before} sous contrat au {from} pour {n} de comptes toujours dans ce portefeuille, {gross} sont encore payés (rétention brute) ; avec ce qu’ils ont ajouté depuis, {net} (rétention nette).',
    other:
      'Sur {before} sous contrat au {from} pour {n} comptes toujours dans ce portefeuille, {gross} sont encore payés (rétention brute) ; avec ce qu’ils ont ajouté depuis, {net} (rétention nette).',
  },
  retentionLeftOut: {
    one: '{n} compte n’est pas repris : ses contrats sont en plusieurs devises, ou dans une autre désormais.',
    many: '{n} de comptes ne sont pas repris : leurs contrats sont en plusieurs devises, ou dans une autre désormais.',
    other:
      '{n} comptes ne sont pas repris : leurs contrats sont en plusieurs devises, ou dans une autre désormais.',
  },
  retentionHow: 'Ce que « brute » et « nette » veulent dire ici',
  grossMeans:
    'Brute : du revenu récurrent sous contrat au {from}, la part encore payée au {to} ; aucun compte ne pèse plus que ce qu’il payait alors.',
  netMeans:
    'Nette : la même part, avec ce que ces comptes ont ajouté depuis. Au-dessus de 100 %, ils ont grandi.',
  goneMeans:
    'Les comptes partis ne sont plus dans ce portefeuille, ni donc dans ces chiffres. Là où ils sont comptés, les deux sont plus bas.',

  behind: {
    one: '{what} : {n} compte',
    many: '{what} : {n} de comptes',
    other: '{what} : {n} comptes',
  },
  behindWithArr: {
    one: '{what} : {n} compte, {arr}',
    many: '{what} : {n} de comptes, {arr}',
    other: '{what} : {n} comptes, {arr}',
  },
  cell: '{part} · {band}',
  moreAccounts: { one: 'et {n} autre', many: 'et {n} d’autres', other: 'et {n} autres' },
  showMore: { one: '{n} de plus', other: '{n} de plus' },
  close: 'Fermer',

  noAccounts: 'Aucun compte pour l’instant',
  noAccountsHow: 'Avec des comptes et un modèle, cette vue montre où ils en sont.',
  noMatch: 'Aucun compte dans cette partie du portefeuille',
  failed: 'Le portefeuille n’a pas pu être calculé.',
  failedKept: 'Le nouveau calcul n’a pas abouti ; voici les chiffres d’avant.',
  tryAgain: 'Réessayer',
} satisfies Messages['portfolio'];
