import type { Condition, Reading } from '../contract/model.js';
import { isContactMetric } from '../evaluate/commitments.js';
import { ALWAYS, entryAt, type FactColumn } from '../evaluate/fact-column.js';
import { FORM } from '../evaluate/metric-column.js';
import type { CompiledMeasure, CompiledModel } from '../evaluate/compile.js';
import type { Portfolio } from '../evaluate/portfolio.js';
import type { Standpoint } from './evidence.js';

const factIsUndated = (column: FactColumn | undefined, row: number, asOf: number): boolean => {
  const entry = column ? entryAt(column, row, asOf) : -1;
  return entry >= 0 && column!.days[entry] === ALWAYS;
};

/** A bare number has no day; of contacts only the last touch is known, so counts of the past are as of now. */
function metricIsUndated(portfolio: Portfolio, metric: string | undefined, row: number): boolean {
  if (metric === undefined) return false;
  const form = portfolio.metrics.get(metric)?.form[row] ?? FORM.none;
  const isDerived = form === FORM.none && isContactMetric(metric);
  return form === FORM.bare || (isDerived && portfolio.accounts[row]!.contacts !== undefined);
}

/** Whether a reading rests on a fact that holds on every day because nobody said since when. */
export function readingIsUndated(reading: Reading, portfolio: Portfolio, row: number, asOf: number): boolean {
  if (reading.read === 'attribute')
    return factIsUndated(portfolio.attributes.get(reading.attribute!), row, asOf);
  return (
    metricIsUndated(portfolio, reading.metric, row) ||
    metricIsUndated(portfolio, reading.per, row) ||
    (reading.read === 'goal' && factIsUndated(portfolio.goals.get(reading.metric!), row, asOf))
  );
}

/** Whether a condition asks for such a fact. */
function conditionIsUndated(condition: Condition, portfolio: Portfolio, row: number, asOf: number): boolean {
  const any = (parts: readonly Condition[]): boolean =>
    parts.some((part) => conditionIsUndated(part, portfolio, row, asOf));
  if ('all' in condition) return any(condition.all);
  if ('any' in condition) return any(condition.any);
  if ('not' in condition) return any([condition.not]);
  if ('segment' in condition) return factIsUndated(portfolio.segment, row, asOf);
  if ('stage' in condition) return factIsUndated(portfolio.stage, row, asOf);
  if ('attribute' in condition)
    return factIsUndated(portfolio.attributes.get(condition.attribute), row, asOf);
  return 'reading' in condition && readingIsUndated(condition.reading, portfolio, row, asOf);
}

/** Whether anything behind a score rests on such a fact: a measure with points, an adjustment, a variant that applies. */
export function restsOnUndated(
  { model }: CompiledModel,
  known: readonly CompiledMeasure[],
  variants: readonly string[],
  { portfolio, row, asOf }: Standpoint,
): boolean {
  const conditions = [
    ...(model.adjustments ?? []),
    ...(model.variants ?? []).filter(({ id }) => variants.includes(id)),
  ].map(({ when }) => when);
  return (
    known.some(({ measure }) => readingIsUndated(measure, portfolio, row, asOf)) ||
    conditions.some((condition) => conditionIsUndated(condition, portfolio, row, asOf))
  );
}
