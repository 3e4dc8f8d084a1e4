/** German texts of what is remembered. */
export const memory = {
  stoodToday: 'Früherer Stand von heute; neuere Daten sind unterwegs',
  stoodOn: 'Stand: {day}; die Daten von heute sind unterwegs',

  started: 'Gestartet am {day}',
  done: 'Erledigt am {day}',
  doneRests: 'Erledigt am {day} · ruht bis {until}',
  setAside: 'Zurückgestellt am {day}',
  setAsideUntil: 'Zurückgestellt am {day}, bis {until}',
  waitingToday: 'Wartet seit {day}',
  waitingTodayUntil: 'Wartet seit {day}, bis {until}',
  waiting: { one: 'Wartet seit {n} Tag ({day})', other: 'Wartet seit {n} Tagen ({day})' },
  waitingUntil: {
    one: 'Wartet seit {n} Tag ({day}), bis {until}',
    other: 'Wartet seit {n} Tagen ({day}), bis {until}',
  },
  waitingOver: 'Zeit für einen neuen Blick: gewartet vom {day} bis {until}',
  withCause: '{said} · {cause}',

  act: '{day} · {said}',
  played: {
    started: '{play}: gestartet',
    done: '{play}: erledigt',
    waiting: '{play}: wartet',
    'set-aside': '{play}: zurückgestellt',
  },
  playedUntil: {
    waiting: '{play}: wartet bis {until}',
    'set-aside': '{play}: zurückgestellt bis {until}',
  },
  playedWhy: '{said} ({cause})',
  answered: 'Antwort: {answer}',
  readAs: 'Einschätzung: „{band}“',
  answeredAndReadAs: 'Antwort: {answer}; Einschätzung: „{band}“',
  noted: 'Notiert',
  /** A dash: what was said may hold a colon already. */
  withNote: '{said} – „{note}“',

  archive: {
    denied: 'Besuche werden hier nicht gemerkt: Der Browser lässt diese Seite nichts speichern',
    broken: 'Besuche werden zurzeit nicht gemerkt: Der Speicher des Browsers funktioniert nicht',
    blocked:
      'Besuche werden zurzeit nicht gemerkt: Eine ältere Version dieser Seite ist in einem anderen Tab offen',
    newer: 'Besuche werden zurzeit nicht gemerkt: Eine neuere Version dieser Seite verwaltet sie',
    full: 'Neues wird nicht gemerkt: Im Speicher des Browsers ist kein Platz mehr',
    wiped: 'Was gemerkt war, wurde gelöscht; es wird nichts mehr aufbewahrt',
    refused: 'Besuche werden hier nicht gemerkt: Der vorgesehene Speicher dieser Seite ist nicht verwendbar',
    'host-failed': 'Besuche werden zurzeit nicht gemerkt: Ihr Speicherort hat nicht geantwortet',
  },
};
