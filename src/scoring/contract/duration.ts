const DAYS_BY_UNIT: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 };

/**
 * Days in a length of time such as `28d`, `4w`, `3m` (30 days each) or `1y` (365 days); at most 99,999 of a unit.
 * Undefined for anything else, 0 included: a window without days holds nothing.
 */
export function durationDays(text: string): number | undefined {
  const parts = /^([1-9]\d{0,4})([dwmy])$/.exec(text);
  return parts === null ? undefined : Number(parts[1]) * (DAYS_BY_UNIT[parts[2] as string] as number);
}

/** The same where a length of time may be left out. */
export const durationDaysIf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : durationDays(text);
