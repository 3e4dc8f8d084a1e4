/** German texts of suggested next steps and of readings that differ. */
export const nextStep = {
  today: 'heute',
  within: { one: 'bis morgen', other: 'binnen {n} Tagen' },
  waiting: { one: 'wartet seit {n} Tag', other: 'wartet seit {n} Tagen' },
  because: 'wegen {causes}',
  cause: '„{label}“',
  /** After “wegen”: genitive. */
  causeBand: 'der Stufe „{label}“',
  becauseRule: 'weil die Regel dafür im Modell zutrifft',
  youSaid: 'Am {day} haben Sie „{pulse}“ gesagt; die Signale sagen „{band}“.',
  teamSaid: 'Am {day} hat das Team „{pulse}“ gesagt; die Signale sagen „{band}“.',
  renewalPut: 'Für die Verlängerung sind {share} angegeben; die Signale sagen „{band}“.',
  siteDiffers: 'Alle Standorte zusammen sind auf „{band}“; {child} ist auf „{childBand}“.',
};
