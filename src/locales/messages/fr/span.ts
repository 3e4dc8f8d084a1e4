import type { Messages } from '../../messages.js';

/** Lengths of time in French, each as its sentence asks for it. What is measured over a time is measured “sur” it. */
export const span = {
  length: {
    days: { '=1': 'un jour', one: '{n} jour', other: '{n} jours' },
    weeks: {
      one: 'une semaine',
      '=2': 'deux semaines',
      '=3': 'trois semaines',
      '=4': 'quatre semaines',
      '=5': 'cinq semaines',
      '=6': 'six semaines',
      '=7': 'sept semaines',
      '=8': 'huit semaines',
      '=9': 'neuf semaines',
      other: '{n} semaines',
    },
    year: 'un an',
  },
  within: {
    days: { '=1': 'sur un jour', one: 'sur {n} jour', other: 'sur {n} jours' },
    weeks: {
      one: 'sur une semaine',
      '=2': 'sur deux semaines',
      '=3': 'sur trois semaines',
      '=4': 'sur quatre semaines',
      '=5': 'sur cinq semaines',
      '=6': 'sur six semaines',
      '=7': 'sur sept semaines',
      '=8': 'sur huit semaines',
      '=9': 'sur neuf semaines',
      other: 'sur {n} semaines',
    },
    year: 'sur un an',
  },
  ago: {
    days: { '=1': 'il y a un jour', one: 'il y a {n} jour', other: 'il y a {n} jours' },
    weeks: {
      one: 'il y a une semaine',
      '=2': 'il y a deux semaines',
      '=3': 'il y a trois semaines',
      '=4': 'il y a quatre semaines',
      '=5': 'il y a cinq semaines',
      '=6': 'il y a six semaines',
      '=7': 'il y a sept semaines',
      '=8': 'il y a huit semaines',
      '=9': 'il y a neuf semaines',
      other: 'il y a {n} semaines',
    },
    year: 'il y a un an',
  },
  /** After “par rapport”: the preposition is here, as it contracts with the article. */
  before: {
    days: { '=1': 'au jour précédent', one: 'au jour précédent', other: 'aux {n} jours précédents' },
    weeks: {
      one: 'à la semaine précédente',
      '=2': 'aux deux semaines précédentes',
      '=3': 'aux trois semaines précédentes',
      '=4': 'aux quatre semaines précédentes',
      '=5': 'aux cinq semaines précédentes',
      '=6': 'aux six semaines précédentes',
      '=7': 'aux sept semaines précédentes',
      '=8': 'aux huit semaines précédentes',
      '=9': 'aux neuf semaines précédentes',
      other: 'aux {n} semaines précédentes',
    },
    year: 'à l’année précédente',
  },
  /** After “par rapport” too. */
  earlier: {
    days: { '=1': 'à un jour plus tôt', one: 'à {n} jour plus tôt', other: 'à {n} jours plus tôt' },
    weeks: {
      one: 'à une semaine plus tôt',
      '=2': 'à deux semaines plus tôt',
      '=3': 'à trois semaines plus tôt',
      '=4': 'à quatre semaines plus tôt',
      '=5': 'à cinq semaines plus tôt',
      '=6': 'à six semaines plus tôt',
      '=7': 'à sept semaines plus tôt',
      '=8': 'à huit semaines plus tôt',
      '=9': 'à neuf semaines plus tôt',
      other: 'à {n} semaines plus tôt',
    },
    year: 'à un an plus tôt',
  },
  short: {
    days: { one: 'sur {n} j', other: 'sur {n} j' },
    weeks: { one: 'sur {n} sem.', other: 'sur {n} sem.' },
    year: 'sur un an',
  },
} satisfies Messages['span'];
