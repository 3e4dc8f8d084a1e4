/** German texts of what happened to all accounts alike. */
export const commonChanges = {
  modelChanged: 'Das Modell wurde geändert; seine Version ist weiterhin {version}.',
  modelVersion: 'Neue Version des Modells: {before} → {after}.',
  /** After “bei”: dative. */
  accounts: { one: '{count} von {n} Kunden', other: '{count} von {n} Kunden' },
  fell: {
    '=0': 'Bei {accounts} sank der Score auf einmal: Das deutet auf das Tracking oder auf Feiertage hin.',
    one: 'Bei {accounts} sank der Score auf einmal um etwa {n} Punkt: Das deutet auf das Tracking oder auf Feiertage hin.',
    other:
      'Bei {accounts} sank der Score auf einmal um etwa {n} Punkte: Das deutet auf das Tracking oder auf Feiertage hin.',
  },
  fellMostly: {
    '=0': 'Bei {accounts} sank der Score auf einmal, vor allem durch „{measure}“: Das deutet auf das Tracking oder auf Feiertage hin.',
    one: 'Bei {accounts} sank der Score auf einmal um etwa {n} Punkt, vor allem durch „{measure}“: Das deutet auf das Tracking oder auf Feiertage hin.',
    other:
      'Bei {accounts} sank der Score auf einmal um etwa {n} Punkte, vor allem durch „{measure}“: Das deutet auf das Tracking oder auf Feiertage hin.',
  },
  rose: {
    '=0': 'Bei {accounts} stieg der Score auf einmal: Das deutet darauf hin, dass das Tracking wieder läuft oder Feiertage vorbei sind.',
    one: 'Bei {accounts} stieg der Score auf einmal um etwa {n} Punkt: Das deutet darauf hin, dass das Tracking wieder läuft oder Feiertage vorbei sind.',
    other:
      'Bei {accounts} stieg der Score auf einmal um etwa {n} Punkte: Das deutet darauf hin, dass das Tracking wieder läuft oder Feiertage vorbei sind.',
  },
  roseMostly: {
    '=0': 'Bei {accounts} stieg der Score auf einmal, vor allem durch „{measure}“: Das deutet darauf hin, dass das Tracking wieder läuft oder Feiertage vorbei sind.',
    one: 'Bei {accounts} stieg der Score auf einmal um etwa {n} Punkt, vor allem durch „{measure}“: Das deutet darauf hin, dass das Tracking wieder läuft oder Feiertage vorbei sind.',
    other:
      'Bei {accounts} stieg der Score auf einmal um etwa {n} Punkte, vor allem durch „{measure}“: Das deutet darauf hin, dass das Tracking wieder läuft oder Feiertage vorbei sind.',
  },
  silence: {
    one: '„{measure}“ kommt bei {count} von {n} Kunden auf einmal nicht mehr an: Das deutet auf eine einzelne Datenquelle hin.',
    other:
      '„{measure}“ kommt bei {count} von {n} Kunden auf einmal nicht mehr an: Das deutet auf eine einzelne Datenquelle hin.',
  },

  meanRose: { one: 'Der Mittelwert stieg um {n} Punkt', other: 'Der Mittelwert stieg um {n} Punkte' },
  meanFell: { one: 'Der Mittelwert sank um {n} Punkt', other: 'Der Mittelwert sank um {n} Punkte' },
  sitesRose: {
    one: '{parent}: Der Mittelwert der Standorte stieg um {n} Punkt',
    other: '{parent}: Der Mittelwert der Standorte stieg um {n} Punkte',
  },
  sitesFell: {
    one: '{parent}: Der Mittelwert der Standorte sank um {n} Punkt',
    other: '{parent}: Der Mittelwert der Standorte sank um {n} Punkte',
  },
  meanMoved: '{moved}; bei den gebliebenen: {stayed}.',
  meanMovedBecause: '{moved}, {why}; bei den gebliebenen: {stayed}.',
  /** A whole clause each, so that “und” can join the two. */
  left: {
    '=0': 'weil Kunden gegangen sind',
    one: 'weil {names} gegangen ist',
    other: 'weil {names} gegangen sind',
  },
  came: {
    '=0': 'weil Kunden dazukamen',
    one: 'weil {names} dazukam',
    other: 'weil {names} dazukamen',
  },
  namesMore: { one: '{n} weiterer', other: '{n} weitere' },
};
