/** German texts that all elements share. */
export const general = {
  notEnoughData: 'Zu wenig Daten',
  loading: 'Wird geladen',
  comma: '{list}, {item}',
  then: '{first}. {second}',
  more: { one: 'und {n} weiterer', other: 'und {n} weitere' },
  modelRefused: 'Das Modell ließ sich nicht lesen',
  modelMissing: 'Noch kein Modell',
  modelHow: 'Stufen, Gründe und nächste Schritte erscheinen, sobald es ein lesbares Modell gibt.',
  problem: 'erwartet: {expected}, erhalten: {received}',
  problemAt: '{path} – erwartet: {expected}, erhalten: {received}',
};
