import { dayOf } from '../../../scoring/contract/day.js';
import type { DayNumber } from '../../../scoring/contract/day.js';
import type { CsvMapping } from '../csv-mapping.js';

/** How this mapping writes numbers, days and empty cells. */
export type CellFormat = Pick<CsvMapping, 'decimal' | 'dayOrder' | 'zone' | 'empty'>;

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const DATE_PARTS = /^(\d{1,4})[-./](\d{1,2})[-./](\d{1,4})(.*)$/s;
const TIME_WITHOUT_ZONE = /^[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?$/;
const TRUTHS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  '1': true,
  false: false,
  no: false,
  '0': false,
};

/** The finite number a cell writes, without marks between thousands; undefined for anything else. */
export function numberIn(text: string, format: CellFormat): number | undefined {
  const plain = format.decimal === ',' ? text.replace(',', '.') : text;
  const number = NUMBER.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** The calendar day a cell writes, in the mapping's order; of a time, its UTC day. */
export function dayIn(text: string, format: CellFormat): DayNumber | undefined {
  const parts = DATE_PARTS.exec(text);
  if (parts === null) return undefined;
  const [, first = '', second = '', third = '', time = ''] = parts;
  const order = format.dayOrder ?? 'YMD';
  const year = order === 'YMD' ? first : third;
  const month = order === 'MDY' ? first : second;
  const day = order === 'YMD' ? third : order === 'DMY' ? first : second;
  if (year.length !== 4) return undefined;
  const zone = format.zone === 'UTC' && TIME_WITHOUT_ZONE.test(time) ? 'Z' : '';
  return dayOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time}${zone}`);
}

/** The truth a cell writes: true/false, yes/no or 1/0, in any case. */
export function truthIn(text: string): boolean | undefined {
  const key = text.toLowerCase();
  return Object.hasOwn(TRUTHS, key) ? TRUTHS[key] : undefined;
}
