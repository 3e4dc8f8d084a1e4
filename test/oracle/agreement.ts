import type { Account, Day } from '../../src/scoring/contract/account.js';
import type { HealthModel, Measure } from '../../src/scoring/contract/model.js';
import type { Explanation, Movement } from '../../src/scoring/explain/explanation.js';
import {
  compileModel,
  createPortfolio,
  explainAccount,
  explainMovement,
  scorePortfolio,
} from '../../src/scoring/index.js';
import { oracleDisplay } from './display.js';
import { oracleMovement, type MovementSide } from './movement.js';
import { oracleReading } from './readings.js';
import { oracleScore, type OracleScore } from './score.js';
import { withVariants } from './variants.js';

/** Equal to 1e-9, relative for values beyond 1; NaN equals NaN. */
export function near(a: number, b: number): boolean {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) && Number.isNaN(b);
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

type Flat = Readonly<Record<string, number | string | boolean | undefined>>;

/** Every entry in which two flat records differ, as text; empty when they agree. */
function differences(engine: Flat, oracle: Flat): string[] {
  return [...new Set([...Object.keys(engine), ...Object.keys(oracle)])].flatMap((key) => {
    const [a, b] = [engine[key], oracle[key]];
    const isSame = typeof a === 'number' && typeof b === 'number' ? near(a, b) : a === b;
    return isSame ? [] : [`${key}: engine ${String(a)}, oracle ${String(b)}`];
  });
}

const prefixed = <T>(prefix: string, record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [`${prefix} ${key}`, value]));

/** Sums that end a hair beyond 0 or 100 in one order of adding and not in another may list a `limit` of that hair. */
const isNoise = (id: string, value: number): boolean => id === 'limit' && Math.abs(value) <= 1e-9;

/** Where engine and oracle differ on each account of a portfolio. */
export function scoreDisagreements(model: HealthModel, accounts: readonly Account[], asOf: Day): string[] {
  const compiled = compileModel(model);
  const portfolio = createPortfolio(accounts);
  const scores = scorePortfolio(compiled, portfolio, asOf);
  return accounts.flatMap((account, row) => {
    const expected = oracleScore(model, accounts, account.id, asOf);
    const column = {
      score: scores.score[row],
      coverage: scores.coverage[row],
      band: model.bands[scores.band[row]!]?.id,
    };
    const { score, coverage, band } = expected;
    const explained = explainAccount(compiled, portfolio, row, asOf);
    return [
      ...differences(prefixed('column', column), prefixed('column', { score, coverage, band })),
      ...differences(flatExplanation(explained), flatScore(expected, model, account, asOf)),
      ...untrueWhys(explained, expected),
    ].map((difference) => `${account.id} ${difference}`);
  });
}

/** Reasons the engine gives for an unknown measure that are none of the true ones. */
function untrueWhys({ unknown }: Explanation, expected: OracleScore): string[] {
  return unknown.flatMap(({ measure, why }) => {
    const all = expected.unknown[measure] ?? [];
    return all.includes(why) ? [] : [`why of ${measure}: engine ${why}, oracle ${all.join(' or ')}`];
  });
}

function flatExplanation(explained: Explanation): Flat {
  const { score, display, band, coverage, reference, dimensions, reasons, adjustments, unknown, variants } =
    explained;
  const flat: Record<string, number | string | boolean | undefined> = {
    score,
    display,
    band,
    coverage,
    reference,
  };
  flat['variants'] = variants.join();
  flat['adjustments'] = adjustments
    .filter(({ id, contribution }) => !isNoise(id, contribution))
    .map(({ id }) => id)
    .join();
  for (const { id, points } of dimensions) flat[`points of ${id}`] = points;
  for (const { id, contribution } of adjustments)
    if (!isNoise(id, contribution)) flat[`adjustment ${id}`] = contribution;
  flat['unknown'] = unknown
    .map(({ measure }) => measure)
    .sort()
    .join();
  for (const reason of reasons) {
    const { measure, points, share, contribution, filled, lost, reading } = reason;
    Object.assign(flat, {
      [`points of ${measure}`]: points,
      [`share of ${measure}`]: share,
      [`contribution of ${measure}`]: contribution,
      [`filled ${measure}`]: filled,
      [`lost of ${measure}`]: lost,
      [`reading of ${measure}`]: reading,
    });
  }
  return flat;
}

function flatScore(expected: OracleScore, model: HealthModel, account: Account, asOf: Day): Flat {
  const { score, band, coverage, reference, dimensionPoints, adjustments, unknown, variants } = expected;
  const flat: Record<string, number | string | boolean | undefined> = { score, band, coverage, reference };
  flat['display'] = oracleDisplay(score, model.display);
  flat['variants'] = variants.join();
  const listed = adjustments.filter(({ id, contribution }) => !isNoise(id, contribution));
  flat['adjustments'] = listed.map(({ id }) => id).join();
  for (const { id, contribution } of listed) flat[`adjustment ${id}`] = contribution;
  const measures = new Map(leavesOf(withVariants(model, variants)).map((measure) => [measure.id, measure]));
  for (const [id, share] of Object.entries(expected.shares)) {
    const isFilled = expected.filled.includes(id);
    Object.assign(flat, {
      [`points of ${id}`]: expected.measurePoints[id],
      [`share of ${id}`]: share,
      [`contribution of ${id}`]: expected.contributions[id],
      [`filled ${id}`]: isFilled,
      [`lost of ${id}`]: expected.lost[id],
      [`reading of ${id}`]: isFilled ? undefined : oracleReading(measures.get(id)!, account, asOf),
    });
  }
  return { ...flat, ...prefixed('points of', dimensionPoints), unknown: Object.keys(unknown).sort().join() };
}

function leavesOf(model: Pick<HealthModel, 'dimensions'>): Measure[] {
  const leaves = (node: HealthModel['dimensions'][number]): Measure[] =>
    node.measures.flatMap((child) => ('measures' in child ? leaves(child) : [child]));
  return model.dimensions.flatMap(leaves);
}

/** The engine's movement between two sides. */
export function engineMovement(before: MovementSide, after: MovementSide): Movement {
  const side = ({ model, accounts, id, asOf }: MovementSide) => ({
    compiled: compileModel(model),
    portfolio: createPortfolio(accounts),
    row: accounts.findIndex((account) => account.id === id),
    asOf,
  });
  return explainMovement(side(before), side(after));
}

export function movementDisagreements(before: MovementSide, after: MovementSide): string[] {
  return differences(
    flatMovement(engineMovement(before, after)),
    flatMovement(oracleMovement(before, after)),
  );
}

function flatMovement({ difference, became, rows }: Movement): Flat {
  // Rounding alone can leave a row of 1e-12 on one side only.
  const told = rows.filter(({ value }) => Math.abs(value) > 1e-9);
  return {
    difference,
    became,
    ...Object.fromEntries(told.map(({ kind, id, value }) => [`${kind} ${id ?? ''}`, value])),
    ...Object.fromEntries(told.map(({ kind, id, turned }) => [`turned ${kind} ${id ?? ''}`, turned])),
  };
}
