import type { Edges } from '../contract/model.js';
import { fits } from './edges.js';
import { FORM, type MetricColumn } from './metric-column.js';

/** Located values of a block of rows: those of `rows[k]` are `column.values[low[k] … high[k]]`, gaps among them. */
export interface Windows {
  readonly column: MetricColumn;
  readonly rows: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** Reads one number a row into `out`; NaN is unknown. */
export type WindowReading = (windows: Windows, out: Float64Array) => void;

/** The sum of an empty window: nothing happened where things that happen are listed, unknown otherwise. */
const whenEmpty = (form: number): number => (form >= FORM.valuedEvents ? 0 : NaN);

/** Mean of the values in the window. */
export const mean: WindowReading = ({ column: { values }, rows, low, high }, out) => {
  for (let k = 0; k < rows.length; k++) {
    let sum = 0;
    let count = 0;
    for (let i = low[k]!; i < high[k]!; i++) {
      const value = values[i]!;
      if (value === value) {
        sum += value;
        count++;
      }
    }
    out[k] = count > 0 ? sum / count : NaN;
  }
};

/** Sum of the values in the window. */
export const sum: WindowReading = ({ column: { values, form }, rows, low, high }, out) => {
  for (let k = 0; k < rows.length; k++) {
    let total = 0;
    let count = 0;
    for (let i = low[k]!; i < high[k]!; i++) {
      const value = values[i]!;
      if (value === value) {
        total += value;
        count++;
      }
    }
    out[k] = count > 0 ? total : whenEmpty(form[rows[k]!]!);
  }
};

/** How many values the window has, zeros counted. */
export const count: WindowReading = ({ column: { values, form }, rows, low, high }, out) => {
  for (let k = 0; k < rows.length; k++) {
    let counted = 0;
    for (let i = low[k]!; i < high[k]!; i++) if (values[i] === values[i]) counted++;
    out[k] = counted > 0 ? counted : whenEmpty(form[rows[k]!]!);
  }
};

const extreme =
  (better: (value: number, than: number) => boolean): WindowReading =>
  ({ column: { values }, rows, low, high }, out) => {
    for (let k = 0; k < rows.length; k++) {
      let best = NaN;
      for (let i = low[k]!; i < high[k]!; i++) {
        const value = values[i]!;
        if (value === value && (best !== best || better(value, best))) best = value;
      }
      out[k] = best;
    }
  };

/** Smallest value in the window. */
export const min: WindowReading = extreme((value, than) => value < than);

/** Largest value in the window. */
export const max: WindowReading = extreme((value, than) => value > than);

/** Population standard deviation over the absolute mean; unknown under two values or at a mean of 0. */
export const variability: WindowReading = (windows, out) => {
  mean(windows, out);
  const { column, rows, low, high } = windows;
  for (let k = 0; k < rows.length; k++) {
    const centre = out[k]!;
    let squares = 0;
    let counted = 0;
    for (let i = low[k]!; i < high[k]!; i++) {
      const value = column.values[i]!;
      if (value === value) {
        squares += (value - centre) ** 2;
        counted++;
      }
    }
    out[k] = counted >= 2 && centre !== 0 ? Math.sqrt(squares / counted) / Math.abs(centre) : NaN;
  }
};

const portion =
  (counts: (value: number) => boolean, weight: (value: number) => number): WindowReading =>
  ({ column: { values }, rows, low, high }, out) => {
    for (let k = 0; k < rows.length; k++) {
      let weighed = 0;
      let counted = 0;
      for (let i = low[k]!; i < high[k]!; i++) {
        const value = values[i]!;
        if (value !== value || !counts(value)) continue;
        weighed += weight(value);
        counted++;
      }
      out[k] = counted > 0 ? weighed / counted : NaN;
    }
  };

/** The part of the window's values that lies within the edges, 0–1. */
export const share = (where: Edges): WindowReading =>
  portion(
    () => true,
    (value) => (fits(where, value) ? 1 : 0),
  );

/** Net promoter score of the answers that lie in 0–10: % from 9 less % to 6, −100 to 100. Source: Reichheld 2003. */
export const nps: WindowReading = portion(
  (value) => value >= 0 && value <= 10,
  (value) => (value >= 9 ? 100 : value <= 6 ? -100 : 0),
);

/** The newest value of the range. */
export const latest: WindowReading = ({ column: { values }, rows, low, high }, out) => {
  for (let k = 0; k < rows.length; k++) {
    let i = high[k]! - 1;
    while (i >= low[k]! && values[i] !== values[i]) i--;
    out[k] = i >= low[k]! ? values[i]! : NaN;
  }
};
