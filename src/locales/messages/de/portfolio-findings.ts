/** German texts of findings that need a portfolio. */
export const portfolioFindings = {
  'measure-without-data': {
    what: {
      one: '„{measure}“ ist bei {unknown} von {n} Kunden nicht bekannt ({share}).',
      other: '„{measure}“ ist bei {unknown} von {n} Kunden nicht bekannt ({share}).',
    },
    why: 'Das Gewicht fällt bei den meisten an die anderen Kennzahlen; verglichen werden dann Kunden, bei denen Verschiedenes zählt.',
    todo: 'Die Daten senden, ein längeres Zeitfenster wählen oder nur in einer Variante für Kunden mit Daten Gewicht geben.',
  },
  'unlisted-category': {
    what: {
      one: '„{measure}“ führt nicht auf, was {n} Kunde angibt: {categories}.',
      other: '„{measure}“ führt nicht auf, was {n} Kunden angeben: {categories}.',
    },
    whatMore: {
      one: '„{measure}“ führt nicht auf, was {n} Kunde angibt: {categories} und {more} weitere.',
      other: '„{measure}“ führt nicht auf, was {n} Kunden angeben: {categories} und {more} weitere.',
    },
    category: '„{category}“ ({n})',
    whyCaught: 'Sie alle erhalten dieselben Punkte, was immer sie bedeuten.',
    why: 'Bei diesen Kunden gilt die Kennzahl als unbekannt, obwohl etwas gesendet wurde.',
    todo: 'Die Kategorien ergänzen oder ihre Schreibweise an der Quelle anpassen.',
  },
  'measures-alike': {
    what: {
      one: '„{measure}“ und „{other}“ ordnen {n} Kunden fast gleich (Rangkorrelation {correlation}).',
      other: '„{measure}“ und „{other}“ ordnen {n} Kunden fast gleich (Rangkorrelation {correlation}).',
    },
    why: 'Beide sagen dasselbe, und es zählt doppelt.',
    todo: 'Eine behalten oder beide in eine Gruppe mit dem Gewicht von einer setzen.',
  },
  'never-varies': {
    what: {
      one: '„{measure}“ ergibt für {n} Kunden mit Daten {points} Punkte.',
      other: '„{measure}“ ergibt für alle {n} Kunden mit Daten {points} Punkte.',
    },
    why: 'So unterscheidet sie keinen Kunden vom anderen und dämpft die Kennzahlen, die es tun.',
    todo: 'Die Punkte dort ansetzen, wo Kunden sich unterscheiden, oder das Gewicht entfernen.',
  },
  'weight-and-spread': {
    what: {
      one: '„{measure}“ hat {weight} des Gewichts und {effect} von Gewicht × Streuung (die Punkte streuen um {spread} bei {n} Kunden).',
      other:
        '„{measure}“ hat {weight} des Gewichts und {effect} von Gewicht × Streuung (die Punkte streuen um {spread} bei {n} Kunden).',
    },
    why: 'Ein Gewicht bewegt Scores nur so weit, wie die Punkte dahinter streuen.',
    todo: 'Wo beides auseinandergeht und nicht soll, zuerst die Punkte ändern, dann das Gewicht.',
  },
  'band-crowded': {
    what: '„{band}“ enthält {accounts} von {of} Kunden mit einer Stufe ({share}).',
    why: 'Eine Stufe, auf der fast alle sind, sagt niemandem, wohin der Blick gehen soll.',
    todo: 'Grenzen und Punkte mit dem vergleichen, was bei den Kunden geschah, und verschieben.',
  },
  'pulses-rosier': {
    what: 'Im gesamten Portfolio liegen {rosier} von {accounts} Einschätzungen über der Stufe der Signale und {gloomier} darunter.',
    why: 'Entweder entgeht den Signalen etwas Gutes, oder sie sehen etwas, das in Gesprächen nicht vorkommt.',
    todo: 'Einige dieser Kunden gemeinsam durchgehen, mit beiden Sichtweisen auf dem Tisch.',
  },
  'single-threaded': {
    what: {
      one: 'Bei {accounts} von {n} Kunden mit einer Kontaktliste gab es in 90 Tagen Austausch mit nur einer Person: {names}.',
      other:
        'Bei {accounts} von {n} Kunden mit einer Kontaktliste gab es in 90 Tagen Austausch mit nur einer Person: {names}.',
    },
    whatMore: {
      one: 'Bei {accounts} von {n} Kunden mit einer Kontaktliste gab es in 90 Tagen Austausch mit nur einer Person: {names} und {more} weitere.',
      other:
        'Bei {accounts} von {n} Kunden mit einer Kontaktliste gab es in 90 Tagen Austausch mit nur einer Person: {names} und {more} weitere.',
    },
    why: 'Wenn diese eine Person geht, weiß dort niemand mehr, warum gekauft wurde.',
    todoAsked: 'Jeweils ein zweites und ein drittes Gespräch anbieten.',
    todo: 'Eine Kennzahl oder Maßnahme ergänzen, die nach der Zahl der Kontakte fragt: Das Modell sieht noch nicht hin.',
  },
  'segment-is-one-owner': {
    what: 'In {segments} ({count} von {of} Segmenten) betreut jeweils eine Person alle Kunden.',
    segment: '„{segment}“',
    why: 'Ein Vergleich dieser Segmente wäre ein Vergleich von Menschen, und Kunden unterscheiden sich aus Gründen, die niemand gewählt hat.',
    todo: 'Diese Segmente nicht miteinander vergleichen, sondern jedes mit seiner eigenen Vergangenheit.',
  },
};
