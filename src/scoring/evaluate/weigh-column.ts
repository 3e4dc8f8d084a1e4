import { FORM, type MetricColumn } from './metric-column.js';

/**
 * The column with each event multiplied by its kind's weight (`*` for the others, 0 if not given). An event of weight
 * 0 becomes a gap, because it does not exist for the reading; series have no kinds and stay as they are.
 */
export function weighColumn(column: MetricColumn, weigh: Readonly<Record<string, number>>): MetricColumn {
  const other = weigh['*'] ?? 0;
  const byKind = column.kinds.map((kind) => (Object.hasOwn(weigh, kind) ? weigh[kind]! : other));
  const values = Float64Array.from(column.values);
  for (let row = 0; row < column.form.length; row++) {
    if (column.form[row]! < FORM.valuedEvents) continue;
    for (let i = column.start[row]!; i < column.start[row + 1]!; i++) {
      const weight = byKind[column.kindOf?.[i] ?? -1] ?? other;
      values[i] = weight === 0 ? NaN : values[i]! * weight;
    }
  }
  return { ...column, values };
}
