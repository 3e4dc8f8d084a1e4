/**
 * A calendar day as a whole number: days since 1970-01-01 in the proleptic Gregorian calendar.
 * Integer arithmetic, so that no clock, zone or locale can change a score.
 */
export type DayNumber = number;

const DAYS_PER_ERA = 146_097;
const EPOCH_OFFSET = 719_468;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LAST_DAY = 2_932_896;
const FIRST_DAY = -719_162;

/** Days since 1970-01-01 of a date of the Gregorian calendar; years are counted from March so that the leap day comes last. */
function fromCivil(year: number, month: number, day: number): DayNumber {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_OFFSET;
}

function toCivil(day: DayNumber): [year: number, month: number, day: number] {
  const shifted = day + EPOCH_OFFSET;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return [year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1];
}

function monthLength(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] as number);
}

/** The whole number written by the digits from `start` up to `end`; NaN if anything else stands there. */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Reads the first ten characters as `YYYY-MM-DD`. */
function leadingDay(text: string): DayNumber | undefined {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  return day <= monthLength(year, month) ? fromCivil(year, month, day) : undefined;
}

/** The day written as `YYYY-MM-DD`, if there is such a day in the years 0001–9999. */
export function parseDay(text: string): DayNumber | undefined {
  return text.length === 10 ? leadingDay(text) : undefined;
}

const CLOCK_AND_ZONE = /^[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?:[Zz]|([+-])(\d\d):?(\d\d))$/;

/**
 * The day written as `YYYY-MM-DD`, or the UTC day of an ISO 8601 timestamp with a zone (`Z` or `±hh:mm`).
 * A timestamp without a zone is no particular day, so it is refused.
 */
export function dayOf(text: string): DayNumber | undefined {
  if (text.length === 10) return leadingDay(text);
  if (text.length > 40) return undefined;
  const local = leadingDay(text);
  const parts = local === undefined ? null : CLOCK_AND_ZONE.exec(text.slice(10));
  if (local === undefined || parts === null) return undefined;
  const [hour, minute, second, zoneHour, zoneMinute] = [1, 2, 3, 5, 6].map((part) =>
    Number(parts[part] ?? 0),
  ) as [number, number, number, number, number];
  // 60 is a leap second; it belongs to the minute it is written with.
  if (hour > 23 || minute > 59 || second > 60 || zoneHour > 23 || zoneMinute > 59) return undefined;
  const offset = (zoneHour * 60 + zoneMinute) * (parts[4] === '-' ? -1 : 1);
  const day = local + Math.floor((hour * 60 + minute - offset) / 1440);
  return day >= FIRST_DAY && day <= LAST_DAY ? day : undefined;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

/** `YYYY-MM-DD` of a day in the years 0001–9999. */
export function formatDay(day: DayNumber): string {
  const [year, month, dayOfMonth] = toCivil(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/** The calendar day `days` days later, earlier if negative. */
export const addDays = (day: string, days: number): string => formatDay(parseDay(day)! + days);

/**
 * The day `months` months later (earlier, if negative), on the same day of the month or, where the month is shorter, on
 * its last day. Step from one fixed day, `addMonths(end, -k)`: stepping from step to step would lose the 31st for good.
 */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const [year, month, dayOfMonth] = toCivil(day);
  const count = year * 12 + (month - 1) + months;
  const newYear = Math.floor(count / 12);
  const newMonth = count - newYear * 12 + 1;
  return fromCivil(newYear, newMonth, Math.min(dayOfMonth, monthLength(newYear, newMonth)));
}
