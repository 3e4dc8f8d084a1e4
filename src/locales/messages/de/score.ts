/** German texts of what bears on the whole score. */
export const score = {
  limit: 'Der Score bleibt zwischen 0 und {most}',
  caps: '{label}: hält den Score bei {value}',
  mayNotPass: '{label}: Score höchstens {value}',
  lifts: '{label}: hebt den Score auf {value}',
  staysAbove: '{label}: Score mindestens {value}',
  sets: '{label}: setzt den Score auf {value}',
  takes: { one: '{label}: zieht {n} Punkt ab', other: '{label}: zieht {n} Punkte ab' },
  adds: { one: '{label}: bringt {n} Punkt', other: '{label}: bringt {n} Punkte' },
  coverage: 'Beruht auf {share} des Modells',
  sitesOn: {
    one: '{count} von {n} Standort auf „{band}“',
    other: '{count} von {n} Standorten auf „{band}“',
  },
  allSitesOn: { one: 'Der eine Standort auf „{band}“', other: 'Alle {n} Standorte auf „{band}“' },
  sitesWorth: '{sites}, {money}',
  sitesWithout: '{sites}; {n} mit zu wenig Daten',
  sitesUnknown: { one: '{n} Standort, zu wenig Daten', other: '{n} Standorte, alle mit zu wenig Daten' },
  moneyAnd: '{list} + {item}',
  renews: 'Verlängerung {when}',
  renewalWas: 'Verlängerung war {when}',
};
