/** German texts of findings that a model shows by itself. Names of its fields stay as they are written in it. */
export const modelFindings = {
  'band-without-play': {
    what: 'Auf die Stufe „{band}“ antwortet keine Maßnahme.',
    why: 'Eine Stufe, die zu keiner Entscheidung führt, gibt einem Kunden nur ein Etikett.',
    todo: 'Unter bandPlays eine Maßnahme dafür nennen oder die Stufe weglassen.',
  },
  'measure-without-play': {
    what: '„{measure}“ kann einen Kunden bremsen, und keine Maßnahme antwortet darauf.',
    why: 'Ein Signal, auf das niemand reagiert, kostet Daten und Aufmerksamkeit.',
    todo: 'Bei der Kennzahl oder ihrer Gruppe eine Maßnahme nennen oder das Gewicht entfernen.',
  },
  'adjustment-without-play': {
    what: '„{adjustment}“ kann den Score niedrig halten, und keine Maßnahme antwortet darauf.',
    why: 'Diese Anpassung überwiegt alles andere, was bekannt ist; sie sollte sagen, was zu tun ist.',
    todo: 'Bei der Anpassung eine Maßnahme nennen.',
  },
  'adjustment-without-end': {
    what: {
      floor: '„{adjustment}“ hebt den Score auf {value} und hat keinen letzten Tag.',
      set: '„{adjustment}“ setzt den Score auf {value} und hat keinen letzten Tag.',
      add: '„{adjustment}“ ergänzt den Score um {value} und hat keinen letzten Tag.',
    },
    why: 'Eine Ausnahme für ein Quartal übergeht die Signale noch lange, nachdem ihr Grund entfallen ist.',
    todo: 'Ein until angeben oder aus dem Wissen dahinter eine Kennzahl machen.',
  },
  'missing-counts-as-good': {
    what: 'Ohne Daten zählt „{measure}“ mit {points} Punkten; ab {reference} beginnt eine Kennzahl zu stützen.',
    why: 'Ein Kunde, der keine Daten mehr sendet, sieht dadurch gesund aus.',
    todo: 'whenMissing entfernen, damit die Daten als fehlend erscheinen, oder unter {reference} setzen.',
  },
  'older-than-18-months': {
    what: 'Das Modell gilt seit {effective}; seine Überprüfung war für {due} vorgesehen.',
    why: 'Produkte, Preise und Kunden ändern sich in 18 Monaten; die Gewichte folgen nicht von selbst.',
    todo: 'Mit dem vergleichen, was bei den Kunden wirklich geschah, dann Version und Tag neu vergeben.',
  },
  'past-review-day': {
    what: 'Die Überprüfung des Modells war bis {day} vorgesehen.',
    why: 'Wer diesen Tag festlegte, rechnete bis dahin mit Änderungen.',
    todo: 'Das Modell überprüfen und den nächsten Tag festlegen.',
  },
  'no-effective-day': {
    what: 'Das Modell sagt nicht, seit wann es gilt.',
    why: 'Niemand kann erkennen, wie alt seine Gewichte sind.',
    todo: 'effective und reviewBy ergänzen.',
  },
  'weights-not-whole': {
    what: 'Die Gewichte sehen wie Teile von {whole} aus und ergeben {sum}. Tatsächlich zählen: {worth}.',
    worth: '{label} {share}',
    worths: '{list}; {item}',
    why: 'Wer ein Gewicht von 40 liest, hält es für 40\u00A0% und spricht über Zahlen, die so nicht wirken.',
    todo: 'Gewichte angeben, die {whole} ergeben; bei gleichen Verhältnissen bleiben die Scores, wie sie sind.',
  },
  'weights-without-effect': {
    what: '„{group}“ verwendet {combine} über die Teile; deren verschiedene Gewichte bewegen den Score daher nicht.',
    why: 'Die Gewichte sehen nach Bedeutung aus und zählen nur für die Abdeckung.',
    todo: 'Die Gewichte entfernen oder mit mean zusammenfassen.',
  },
  'lagging-share': {
    what: '{share} des Gewichts liegt auf nachlaufenden Kennzahlen: {measures}.',
    why: 'Sie erzählen von dem, was schon geschehen ist, wenn sich wenig daran ändern lässt.',
    todo: 'Gewicht auf vorlaufende Kennzahlen verlagern, etwa auf eine veränderte Nutzung.',
  },
  'nature-unsaid': {
    what: '{measures}: Bei {share} des Gewichts ist nicht gesagt, ob es vor- oder nachläuft.',
    whatBeside:
      '{measures}: Bei {share} des Gewichts ist nicht gesagt, ob es vor- oder nachläuft, neben {lagging}, die nachlaufen.',
    why: 'Mehr als die Hälfte des Scores kann auf der Vergangenheit beruhen, ohne dass es jemand merkt.',
    todo: 'Jeder Kennzahl ihre nature geben.',
  },
  'vendor-moves-alone': {
    what: {
      pulse: '„{measure}“ ist die eigene Einschätzung des Teams: {share} des Gewichts.',
      contacts: '„{measure}“ zählt Kontakte, die vom Anbieter ausgingen: {share} des Gewichts.',
      activity:
        '„{measure}“ zählt oder datiert, was laut Modell in der Hand des Anbieters liegt: {share} des Gewichts.',
    },
    whatTogether: {
      pulse:
        '„{measure}“ ist die eigene Einschätzung des Teams: {share} des Gewichts, {together} mit anderen dieser Art.',
      contacts:
        '„{measure}“ zählt Kontakte, die vom Anbieter ausgingen: {share} des Gewichts, {together} mit anderen dieser Art.',
      activity:
        '„{measure}“ zählt oder datiert, was laut Modell in der Hand des Anbieters liegt: {share} des Gewichts, {together} mit anderen dieser Art.',
    },
    why: 'Der Score kann steigen, ohne dass sich für den Kunden etwas ändert.',
    todo: 'Weniger Gewicht geben, neben etwas stellen, das der Kunde tut, oder influence: shared angeben, wo es beide Seiten braucht.',
  },
  'influence-unsaid': {
    what: '{measures}: Getanes wird gezählt oder datiert, und das Modell sagt nicht, in wessen Hand es liegt.',
    why: 'Gewicht, das der Anbieter allein bewegen kann, lässt sich vom Rest nicht unterscheiden.',
    todo: 'influence angeben: direct, shared oder outside.',
  },
  'components-not-covered': {
    what: 'Den Namen nach blickt das Modell nicht auf: {missing}.',
    why: 'Bei einem Kunden kann etwas im Argen liegen, wo ein Modell nicht hinsieht.',
    todo: 'Eine Kennzahl ergänzen oder festhalten, warum es hier ohne sie geht.',
  },
};
