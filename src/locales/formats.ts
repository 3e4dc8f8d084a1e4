import type { Day } from '../scoring/contract/account.js';

/** Numbers and days as a language writes them. All are cached `Intl` formatters; none reads a clock. */
export interface Formats {
  /** A plain number, with as many decimals as its size deserves, or exactly `decimals`. */
  number(value: number, decimals?: number): string;
  /** With its sign: `+2.0`, `−6.2`; exactly `decimals` decimals, 1 if not said. */
  signed(value: number, decimals?: number): string;
  /** With its sign, and as many decimals as its size deserves: `+4`, `−0.25`. */
  difference(value: number): string;
  /** A fraction as percent: 0.31 → `31%`; one decimal below 10 %. */
  percent(fraction: number): string;
  signedPercent(fraction: number): string;
  /** `30 Oct`, and with the year where it is not the year of `near`. */
  date(day: Day, near?: Day): string;
  /** The same with the day of the week: `Friday 30 Oct`. */
  weekday(day: Day, near?: Day): string;
  /** `3 – 9 Nov`. */
  range(from: Day, to: Day, near?: Day): string;
  /** A length: `64 days`. */
  days(count: number): string;
  /** From `asOf` to `day`: `yesterday`, `9 days ago`, `in 64 days`; months or years when far. */
  relative(day: Day, asOf: Day): string;
  /** Compact: `€184K`. Without a (known) currency the number, and the code as sent. */
  money(amount: number, currency?: string): string;
  plural(count: number): Intl.LDMLPluralRule;
  list(items: readonly string[]): string;
}

const MILLISECONDS_A_DAY = 86_400_000;
const cache = new Map<string, Formats>();

const time = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** Whole calendar days from one day to another, negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((time(to) - time(from)) / MILLISECONDS_A_DAY);

/** The calendar day so many days after another; before it, for negative numbers. */
export const daysAfter = (day: Day, count: number): Day =>
  new Date(time(day) + count * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** The formatters of a language tag, made once. */
export function formatsOf(tag: string): Formats {
  let found = cache.get(tag);
  if (!found) cache.set(tag, (found = makeFormats(tag)));
  return found;
}

/** @param own English stands in for a language that Intl does not know: by itself it would take the browser's own. */
function makeFormats(own: string): Formats {
  const tag = [own, 'en'];
  const numbers = memo((key) => {
    const [style, sign, least, most] = key.split(' ');
    return new Intl.NumberFormat(tag, {
      style: style as 'decimal' | 'percent',
      signDisplay: sign as 'auto' | 'exceptZero',
      minimumFractionDigits: Number(least),
      maximumFractionDigits: Number(most),
    });
  });
  const write = (value: number, style: string, sign: string, least: number, most: number): string =>
    // The typographic minus is as wide as the plus above it.
    numbers(`${style} ${sign} ${least} ${most}`)
      .format(value === 0 ? 0 : value)
      .replace('-', '−');
  const dates = memo(
    (key) =>
      new Intl.DateTimeFormat(tag, {
        timeZone: 'UTC',
        day: 'numeric',
        month: 'short',
        ...(key.includes('year') ? { year: 'numeric' } : {}),
        ...(key.includes('weekday') ? { weekday: 'long' } : {}),
      }),
  );
  const moneys = memo((currency) => {
    const compact = { notation: 'compact', maximumSignificantDigits: 3 } as const;
    return currency
      ? new Intl.NumberFormat(tag, {
          ...compact,
          style: 'currency',
          currency,
          currencyDisplay: symbolOf(currency),
        })
      : new Intl.NumberFormat(tag, compact);
  });
  const relatives = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const lengths = new Intl.NumberFormat(tag, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  const plurals = new Intl.PluralRules(tag);
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  const yearUnless = (near: Day | undefined, ...days: Day[]): string =>
    near === undefined || days.some((day) => day.slice(0, 4) !== near.slice(0, 4)) ? 'year' : '';

  return {
    number: (value, decimals) =>
      decimals === undefined
        ? write(value, 'decimal', 'auto', 0, decimalsFor(value))
        : write(value, 'decimal', 'auto', decimals, decimals),
    signed: (value, decimals = 1) => write(value, 'decimal', 'exceptZero', decimals, decimals),
    difference: (value) => write(value, 'decimal', 'exceptZero', 0, decimalsFor(value)),
    percent: (fraction) => write(fraction, 'percent', 'auto', 0, percentDecimals(fraction)),
    signedPercent: (fraction) => write(fraction, 'percent', 'exceptZero', 0, percentDecimals(fraction)),
    date: (day, near) => dates(yearUnless(near, day)).format(time(day)),
    weekday: (day, near) => dates(`weekday ${yearUnless(near, day)}`).format(time(day)),
    range: (from, to, near) => dates(yearUnless(near, from, to)).formatRange(time(from), time(to)),
    days: (count) => lengths.format(count),
    relative: (day, asOf) => {
      const days = daysBetween(asOf, day);
      const far = Math.abs(days);
      if (far > 730) return relatives.format(Math.trunc(days / 365), 'year');
      if (far > 180) return relatives.format(Math.trunc(days / 30.4375), 'month');
      return relatives.format(days, 'day');
    },
    money: (amount, currency) => {
      try {
        return moneys(currency ?? '')
          .format(amount)
          .replace('-', '−');
      } catch {
        // Not a currency code to Intl: say the number and the word as they came.
        return `${moneys('').format(amount)} ${currency ?? ''}`.trim();
      }
    },
    plural: (count) => plurals.select(count),
    list: (items) => lists.format(items),
  };
}

/** A pound is £ in every language, not £GB or UK£; dollars and yen need to say whose they are. */
const symbolOf = (currency: string): 'symbol' | 'narrowSymbol' =>
  currency === 'GBP' ? 'narrowSymbol' : 'symbol';

const decimalsFor = (value: number): number => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);

const percentDecimals = (fraction: number): number => (Math.abs(fraction) < 0.0995 ? 1 : 0);

function memo<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}
