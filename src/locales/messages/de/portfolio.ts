/** German texts of the portfolio. */
export const portfolio = {
  title: 'Portfolio',
  summary: { one: '{n} Kunde', other: '{n} Kunden' },
  summaryWithArr: {
    one: '{n} Kunde, {arr} wiederkehrender Umsatz pro Jahr',
    other: '{n} Kunden, {arr} wiederkehrender Umsatz pro Jahr',
  },
  only: 'Nur: {filters}',
  mine: 'Meine Kunden',
  asOf: 'Stand: {date}',
  updating: 'Wird neu berechnet',
  sum: '{sums} + {amount}',
  noCurrency: '{amount} (ohne Währung)',
  withoutArr: {
    one: 'Für {n} Kunden ist kein wiederkehrender Umsatz angegeben: Er ist mitgezählt, aber in keiner der Summen enthalten.',
    other:
      'Für {n} Kunden ist kein wiederkehrender Umsatz angegeben: Sie sind mitgezählt, aber in keiner der Summen enthalten.',
  },

  accounts: 'Kunden',
  arr: 'Wiederkehrender Umsatz',
  band: 'Stufe',
  segment: 'Segment',
  stage: 'Phase',
  quarterColumn: 'Quartal',
  movementColumn: 'Wechsel',
  cause: 'Was bremst',

  bands: 'Wo die Kunden stehen',
  segments: 'Nach Segment',
  stages: 'Nach Phase',
  noSegment: 'Ohne Segment',
  noStage: 'Ohne Phase',

  movement: 'Wechsel zwischen Stufen',
  period: 'Zeitraum',
  periods: { fourWeeks: 'Vier Wochen', quarter: 'Ein Quartal', halfYear: 'Ein halbes Jahr' },
  moved: {
    one: 'Seit dem {since} hat {n} Kunde die Stufe gewechselt.',
    other: 'Seit dem {since} haben {n} Kunden die Stufe gewechselt.',
  },
  noneMoved: 'Seit dem {since} hat kein Kunde die Stufe gewechselt.',
  restated:
    'Beide Tage nach dem heutigen Modell mit den Daten des jeweiligen Tages. Dass eine Stufe einige Tage gehalten wird, bleibt außer Betracht; die Zahlen können daher von denen nach Stufe abweichen.',
  notYet: 'Noch kein Kunde',
  to: 'zu',
  flow: {
    one: '{n} Kunde wechselte seit dem {since} von „{from}“ zu „{to}“',
    other: '{n} Kunden wechselten seit dem {since} von „{from}“ zu „{to}“',
  },
  flowWithArr: {
    one: '{n} Kunde, {arr}, wechselte seit dem {since} von „{from}“ zu „{to}“',
    other: '{n} Kunden, {arr}, wechselten seit dem {since} von „{from}“ zu „{to}“',
  },
  came: {
    one: '{n} Kunde kam seit dem {since} dazu, jetzt auf „{to}“',
    other: '{n} Kunden kamen seit dem {since} dazu, jetzt auf „{to}“',
  },
  cameWithArr: {
    one: '{n} Kunde, {arr}, kam seit dem {since} dazu, jetzt auf „{to}“',
    other: '{n} Kunden, {arr}, kamen seit dem {since} dazu, jetzt auf „{to}“',
  },

  quarters: 'Verlängerungen und letzte Kündigungstage',
  quarter: 'Q{quarter} {year}',
  thisQuarter: 'dieses Quartal',
  renewals: 'Verlängerungen',
  notices: 'Letzte Kündigungstage',
  inQuarter: '{what}, {quarter}',
  noQuarters: 'Ab diesem Quartal ist keine Verlängerung und kein letzter Kündigungstag angegeben.',

  causes: 'Was Kunden bremst',
  causesHow: 'Jeder Kunde unterhalb von „{band}“ zählt einmal: bei dem, was ihn am meisten bremst.',
  hands: {
    outside: 'Wo Sie den Weg frei machen können',
    shared: 'Gemeinsam mit dem Kunden oder anderen Teams',
    direct: 'In der Hand des Teams',
    unsaid: 'Das Modell sagt nicht, in wessen Hand',
  },
  unblockHow: 'Nicht in der Hand des Teams: Hier braucht es jemanden mit anderen Mitteln.',
  noUnblock: 'Nichts, was Kunden am meisten bremst, liegt außerhalb des Einflusses des Teams.',
  noCauses: 'Alle Kunden mit einem Score sind auf „{band}“.',
  play: 'Könnte helfen: {play}',

  retention: 'Umsatzbindung über ein Jahr',
  retained: {
    one: 'Am {from} hatte {n} Kunde, der noch im Portfolio ist, Verträge über {before}. Davon werden noch {gross} gezahlt (brutto); mit dem, was seither dazukam, {net} (netto).',
    other:
      'Am {from} hatten {n} Kunden, die noch im Portfolio sind, Verträge über {before}. Davon werden noch {gross} gezahlt (brutto); mit dem, was seither dazukam, {net} (netto).',
  },
  retentionLeftOut: {
    one: '{n} Kunde ist nicht enthalten: Die Verträge lauten auf mehrere Währungen oder inzwischen auf eine andere.',
    other:
      '{n} Kunden sind nicht enthalten: Die Verträge lauten auf mehrere Währungen oder inzwischen auf eine andere.',
  },
  retentionHow: 'Was brutto und netto hier bedeuten',
  grossMeans:
    'Brutto: der Anteil des am {from} vertraglich vereinbarten wiederkehrenden Umsatzes, der am {to} noch gezahlt wird. Kein Kunde zählt mehr, als er damals zahlte.',
  netMeans:
    'Netto: dasselbe mit dem, was bei diesen Kunden seither dazukam. Über 100\u00A0% sind sie gewachsen.',
  goneMeans:
    'Kunden, die gegangen sind, gehören nicht mehr zu diesem Portfolio und fehlen deshalb in diesen Zahlen. Wo sie mitgezählt werden, sind beide Werte niedriger.',

  behind: { one: '{what}: {n} Kunde', other: '{what}: {n} Kunden' },
  behindWithArr: { one: '{what}: {n} Kunde, {arr}', other: '{what}: {n} Kunden, {arr}' },
  cell: '{part} · {band}',
  moreAccounts: { one: 'und {n} weiterer', other: 'und {n} weitere' },
  showMore: { one: '{n} weitere anzeigen', other: '{n} weitere anzeigen' },
  close: 'Schließen',

  noAccounts: 'Noch keine Kunden',
  noAccountsHow: 'Sobald Kunden und ein Modell übergeben sind, zeigt sich hier, wie es um sie steht.',
  noMatch: 'In diesem Teil des Portfolios gibt es keine Kunden',
  failed: 'Das Portfolio ließ sich nicht berechnen.',
  failedKept: 'Eine neue Berechnung war nicht möglich; dies sind die Zahlen von davor.',
  tryAgain: 'Erneut versuchen',
};
