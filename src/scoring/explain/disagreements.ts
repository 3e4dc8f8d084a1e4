import type { Day } from '../contract/account.js';
import { formatDay, type DayNumber } from '../contract/day.js';
import { isGroup } from '../contract/model-index.js';
import type { Group, HealthModel, Measure } from '../contract/model.js';
import { compileModel, type CompiledModel } from '../evaluate/compile.js';
import { entryAt, factAt, textAt } from '../evaluate/fact-column.js';
import type { Portfolio } from '../evaluate/portfolio.js';
import { dayNumber, scorePortfolio } from '../evaluate/score.js';
import type { Disagreement, RolledUp } from './explanation.js';
import { childrenOf, rollUp, type Children } from './roll-up.js';

/** A renewal called this likely does not fit the lowest band; one called this unlikely does not fit the best. */
const LIKELY = 0.8;
const UNLIKELY = 0.3;

const pulseMeasures = (entries: readonly (Measure | Group)[]): string[] =>
  entries.flatMap((entry) =>
    isGroup(entry) ? pulseMeasures(entry.measures) : entry.read === 'pulse' ? [entry.id] : [],
  );

const withoutPulse = new WeakMap<CompiledModel, CompiledModel>();

/** The same model with its pulse measures weightless: the score that the pulse is held against. */
export function silencePulse(compiled: CompiledModel): CompiledModel {
  const found = withoutPulse.get(compiled);
  if (found) return found;
  const ids = pulseMeasures(compiled.model.dimensions);
  const model: HealthModel = {
    ...compiled.model,
    variants: [
      ...(compiled.model.variants ?? []),
      { id: 'without-pulse', when: { all: [] }, weights: Object.fromEntries(ids.map((id) => [id, 0])) },
    ],
  };
  const silenced = ids.length === 0 ? compiled : compileModel(model);
  withoutPulse.set(compiled, silenced);
  return silenced;
}

function againstPulse(compiled: CompiledModel, portfolio: Portfolio, row: number, asOf: Day): Disagreement[] {
  const day = dayNumber(asOf);
  const pulse = textAt(portfolio.pulse, row, day);
  // A pulse in words the model does not have cannot be held against its bands.
  if (pulse === undefined || !compiled.model.bands.some(({ id }) => id === pulse)) return [];
  const { band } = scorePortfolio(silencePulse(compiled), portfolio, asOf, Int32Array.of(row));
  const said = compiled.model.bands[band[0]!]?.id;
  if (said === undefined || said === pulse) return [];
  const on = formatDay(portfolio.pulse.days[entryAt(portfolio.pulse, row, day)]!);
  return [{ kind: 'pulse', pulse, band: said, on }];
}

function againstLikelihood(
  { bands }: HealthModel,
  likelihood: number,
  band: string | undefined,
): Disagreement[] {
  const isHigh = likelihood >= LIKELY && band === bands[0]!.id;
  const isLow = likelihood <= UNLIKELY && band === bands.at(-1)!.id;
  return band !== undefined && (isHigh || isLow) ? [{ kind: 'likelihood', likelihood, band }] : [];
}

function againstWorstChild(
  { bands }: HealthModel,
  portfolio: Portfolio,
  rolledUp: RolledUp | undefined,
  children: Children | undefined,
): Disagreement[] {
  if (rolledUp?.band === undefined || !children) return [];
  let worst = -1;
  children.scores.band.forEach((band, k) => {
    if (band < 0) return;
    const isWorse =
      worst < 0 ||
      band < children.scores.band[worst]! ||
      (band === children.scores.band[worst] && children.scores.score[k]! < children.scores.score[worst]!);
    if (isWorse) worst = k;
  });
  const childBand = bands[children.scores.band[worst] ?? -1]?.id;
  const isLower =
    bands.findIndex(({ id }) => id === childBand) < bands.findIndex(({ id }) => id === rolledUp.band);
  if (childBand === undefined || !isLower) return [];
  const child = portfolio.accounts[children.rows[worst]!]!.id;
  return [{ kind: 'worst-child', child, childBand, band: rolledUp.band }];
}

/**
 * Whether an account has anything to disagree with its band: asked of many, it spares the others the question.
 *
 * @param band the account's, as of `asOf`
 */
export const mayDisagree = (
  { model }: CompiledModel,
  portfolio: Portfolio,
  row: number,
  asOf: DayNumber,
  band: string | undefined,
): boolean =>
  textAt(portfolio.pulse, row, asOf) !== undefined ||
  againstLikelihood(model, factAt(portfolio.renewalLikelihood, row, asOf), band).length > 0 ||
  (model.rollUp !== undefined && portfolio.children.has(row));

/** Where two views of one account differ: both are shown, nothing is averaged. */
export function disagreementsOf(
  compiled: CompiledModel,
  portfolio: Portfolio,
  row: number,
  asOf: Day,
  band: string | undefined,
  rolledUp: RolledUp | undefined,
  children: Children | undefined,
): Disagreement[] {
  const likelihood = factAt(portfolio.renewalLikelihood, row, dayNumber(asOf));
  return [
    ...againstPulse(compiled, portfolio, row, asOf),
    ...againstLikelihood(compiled.model, likelihood, band),
    ...againstWorstChild(compiled.model, portfolio, rolledUp, children),
  ];
}

/** The same for callers that need nothing else of the account's explanation. */
export function disagreementsFor(
  compiled: CompiledModel,
  portfolio: Portfolio,
  row: number,
  asOf: Day,
  band: string | undefined,
): Disagreement[] {
  const children = childrenOf(compiled, portfolio, row, asOf);
  const own = scorePortfolio(compiled, portfolio, asOf, Int32Array.of(row)).score[0]!;
  const rolledUp = children && rollUp(compiled, portfolio, row, own, children);
  return disagreementsOf(compiled, portfolio, row, asOf, band, rolledUp, children);
}
