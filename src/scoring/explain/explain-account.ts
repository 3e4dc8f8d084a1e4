import type { Account, Day } from '../contract/account.js';
import type { HealthModel } from '../contract/model.js';
import { formatDay, type DayNumber } from '../contract/day.js';
import { compileModel, type CompiledModel } from '../evaluate/compile.js';
import { createPortfolio, type Portfolio } from '../evaluate/portfolio.js';
import { dayNumber, scorePortfolio, scoresOn } from '../evaluate/score.js';
import { evaluateAccount, type AccountRow } from './account-row.js';
import { disagreementsOf } from './disagreements.js';
import { displayScore } from './display.js';
import type { Explanation, PlayRecord, SuggestedPlay } from './explanation.js';
import type { StageProgress } from './stage-progress.js';
import { playsInPlace, suggestPlays } from './plays.js';
import { heldBackBy, reasonsOf, referenceOf, unknownOf } from './reasons.js';
import { letRest } from './rests.js';
import { childrenOf, rollUp } from './roll-up.js';
import { stageOf } from './stages.js';
import { restsOnUndated } from './undated.js';

/** Points of score a row moved over some days; NaN when either day is unknown. */
function movedOver(
  compiled: CompiledModel,
  portfolio: Portfolio,
  row: number,
  asOf: number,
  days: number,
): number {
  const [now, then] = [asOf, asOf - days].map(
    (day) => scoresOn(compiled, portfolio, day, Int32Array.of(row))[0]!,
  );
  return now! - then!;
}

interface Asked {
  readonly account: AccountRow;
  readonly plays: SuggestedPlay[];
  readonly stage: StageProgress | undefined;
}

/** Scores one account and puts to it what plays and stages ask. */
function ask(
  compiled: CompiledModel,
  portfolio: Portfolio,
  row: number,
  day: DayNumber,
  band: string | undefined,
): Asked {
  let inPlace: string[] = [];
  let stage: StageProgress | undefined;
  const account = evaluateAccount(compiled, portfolio, row, day, undefined, (asked) => {
    const circumstances = {
      ...asked,
      bands: [band],
      movement: (days: number, out: Float64Array) => {
        out[0] = movedOver(compiled, portfolio, row, day, days);
      },
    };
    stage = stageOf(compiled, circumstances);
    inPlace = playsInPlace(compiled, circumstances);
  });
  return { account, plays: suggestPlays(compiled, account, band, inPlace, day), stage };
}

/** The plays called for by one account on one day, without the rest of its explanation. */
export const playsFor = (
  compiled: CompiledModel,
  portfolio: Portfolio,
  row: number,
  day: DayNumber,
  band: string | undefined,
): SuggestedPlay[] => ask(compiled, portfolio, row, day, band).plays;

/** What is known beside the data. */
export interface ExplainOptions {
  /** What became of plays suggested before, in any order. */
  readonly played?: readonly PlayRecord[];
}

/**
 * Everything the model says about one account on one day: score, band, reasons that sum to it, what is unknown and why,
 * and what could help.
 *
 * @param row the account's row in the portfolio
 * @throws RangeError when `asOf` is not a calendar day
 */
export function explainAccount(
  compiled: CompiledModel,
  portfolio: Portfolio,
  row: number,
  asOf: Day,
  { played = [] }: ExplainOptions = {},
): Explanation {
  const day = dayNumber(asOf);
  const { model } = compiled;
  const band = model.bands[scorePortfolio(compiled, portfolio, asOf, Int32Array.of(row)).band[0]!]?.id;
  const at = { portfolio, row, asOf: day };
  const { account, plays, stage } = ask(compiled, portfolio, row, day, band);
  const reasons = reasonsOf(account, at);
  const known = account.effective.measures.filter((_, m) => account.points[m] === account.points[m]);
  const children = childrenOf(compiled, portfolio, row, asOf);
  const rolledUp = children && rollUp(compiled, portfolio, row, account.score, children);
  return {
    asOf: formatDay(day),
    score: account.score,
    display: displayScore(account.score, model),
    ...(band !== undefined && { band }),
    coverage: account.coverage,
    reference: referenceOf(account),
    dimensions: account.effective.root.children.map(({ id }) => ({
      id,
      points: account.pointsById.get(id)!,
      share: account.sharesById.get(id)!,
    })),
    reasons,
    heldBack: heldBackBy(reasons),
    adjustments: account.adjustments,
    plays: letRest(plays, played, compiled, portfolio, row, asOf),
    ...(stage && { stage }),
    disagreements: disagreementsOf(compiled, portfolio, row, asOf, band, rolledUp, children),
    unknown: unknownOf(account, at),
    ...(rolledUp && { rolledUp }),
    variants: account.effective.variants,
    undated: restsOnUndated(compiled, known, account.effective.variants, at),
    model: { id: model.id, version: model.version, hash: compiled.hash },
  };
}

/** Explains one account by itself: the same numbers as in a portfolio (roll-up aside, which needs the children). */
export function scoreAccount(model: HealthModel, account: Account, asOf: Day): Explanation {
  return explainAccount(compileModel(model), createPortfolio([account]), 0, asOf);
}
