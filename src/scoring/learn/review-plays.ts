import type { Adjustment, Condition } from '../contract/model.js';
import type { Finding } from './finding.js';
import type { LaidOutModel, PlacedMeasure } from './laid-out-model.js';
import { readsTheSame, statementsOf } from './statements.js';

/** Bands that no play answers: none under `bandPlays`, and none whose `when` asks for the band. */
function bandsWithoutPlay({ model }: LaidOutModel): Finding[] {
  const { bands, bandPlays = {}, plays = [] } = model;
  const asked = new Set(
    plays.flatMap(({ when }) => statementsOf(when)).flatMap((each) => ('band' in each ? each.band : [])),
  );
  return bands.flatMap(({ id }, i): Finding[] => {
    const named = Object.hasOwn(bandPlays, id) && bandPlays[id]!.length > 0;
    if (named || asked.has(id)) return [];
    // For the best band, leaving the account alone is an answer too.
    const severity = i > 0 && i === bands.length - 1 ? 'note' : 'warning';
    return [{ severity, code: 'band-without-play', path: `bands[${i}]`, values: { band: id } }];
  });
}

/** Whether an adjustment can hold the score down, which is when its play is suggested. */
const holdsDown = ({ cap, set, add = 0 }: Adjustment): boolean =>
  cap !== undefined || set !== undefined || add < 0;

function asksAbout(statement: Condition, { measure, above }: PlacedMeasure): boolean {
  if ('measure' in statement) return statement.measure === measure.id;
  if ('dimension' in statement) return statement.dimension === above[0]!.id;
  if ('reading' in statement) return readsTheSame(statement.reading, measure);
  return 'attribute' in statement && readsTheSame({ attribute: statement.attribute }, measure);
}

/** Measures whose low points lead to no play: not by name, not through a group, an adjustment or a play's `when`. */
function measuresWithoutPlay({ model, measures }: LaidOutModel): Finding[] {
  const { adjustments = [], plays = [] } = model;
  const answers = [
    ...adjustments.filter((adjustment) => adjustment.play !== undefined && holdsDown(adjustment)),
    ...plays.filter(({ opportunity }) => opportunity !== true),
  ].flatMap(({ when }) => statementsOf(when));
  return measures.flatMap((placed): Finding[] => {
    const { measure, above, path, weighs } = placed;
    const isCovered =
      [measure, ...above].some(({ play }) => play !== undefined) ||
      answers.some((statement) => asksAbout(statement, placed));
    return weighs && !isCovered
      ? [{ severity: 'warning', code: 'measure-without-play', path, values: { measure: measure.id } }]
      : [];
  });
}

/** Adjustments that can hold the score down and name no play. */
function adjustmentsWithoutPlay({ model: { adjustments = [] } }: LaidOutModel): Finding[] {
  return adjustments.flatMap((adjustment, i): Finding[] => {
    if (adjustment.play !== undefined || !holdsDown(adjustment)) return [];
    const values = { adjustment: adjustment.id };
    return [{ severity: 'warning', code: 'adjustment-without-play', path: `adjustments[${i}]`, values }];
  });
}

/** Parts of a model that lead to no decision. */
export const reviewPlays = (model: LaidOutModel): Finding[] => [
  ...bandsWithoutPlay(model),
  ...measuresWithoutPlay(model),
  ...adjustmentsWithoutPlay(model),
];
