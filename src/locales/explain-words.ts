import type { Day } from '../scoring/contract/account.js';
import type { Level, PointMap } from '../scoring/contract/model.js';
import type { MovementRow, Reason } from '../scoring/explain/explanation.js';
import type { WordingContext } from './wording.js';

/** Headings, sentences and states of the explain element. */
export interface ExplainWords {
  readonly title: string;
  readonly guide: string;
  /** "Score: 61 of 100, on 16 Nov"; undefined for no score. */
  scoreOn(score: string | undefined, most: string, context: WordingContext): string;
  readonly showDetails: string;
  readonly hideDetails: string;
  readonly columnBar: string;
  /** How the counting goes; the band that begins where it starts, where there is one. */
  starts(edge: string, band: string | undefined, isSum: boolean, context: WordingContext): string;
  readonly legend: Readonly<Record<'adds' | 'takes' | 'filled' | 'edges', string>>;
  /** Of a measure that is known and has no say. */
  silent(measure: string, context: WordingContext): string;

  readonly pointsTitle: string;
  /** A number as the reading of a measure is written: "−23%", "20 days", "284". */
  readingText(reason: Reason, reading: number | string, context: WordingContext): string;
  /** "A reading of −23% gives 0 points here." */
  gives(reason: Reason, context: WordingContext): string;
  /** How to read the lines of a curve, levels or categories. */
  pointsHow(map: PointMap | undefined, isSum: boolean): string;
  curvePoint(reason: Reason, reading: number, points: number, context: WordingContext): string;
  level(reason: Reason, level: Level, context: WordingContext): string;
  /** `*` is everything else. */
  category(reason: Reason, text: string, points: number, context: WordingContext): string;
  readonly here: string;
  picture(reason: Reason, from: number, to: number, context: WordingContext): string;

  readonly weightTitle: string;
  weightInGroup(weight: number, total: number, group: string, context: WordingContext): string;
  weightInModel(weight: number, total: number, group: string, context: WordingContext): string;
  extreme(combine: 'worst' | 'best', group: string, context: WordingContext): string;
  times(weight: number): string;
  /** @param isShared something is not known, so that the others decide its part */
  shareToday(share: number, isShared: boolean): string;
  readonly faded: string;
  readonly lostTitle: string;
  lost(points: number, context: WordingContext): string;
  readonly kindTitle: string;
  readonly kinds: Readonly<Record<'leading' | 'lagging', string>>;
  readonly handsTitle: string;
  readonly hands: Readonly<Record<'direct' | 'shared' | 'outside', string>>;

  comparedWith(day: Day, context: WordingContext): string;
  readonly unrounded: string;
  readonly nothingEarlier: string;
  movementEffect(row: MovementRow, context: WordingContext): string;
  smallChanges(count: number, least: string): string;

  readonly model: Readonly<
    Record<
      | 'title'
      | 'name'
      | 'version'
      | 'effective'
      | 'review'
      | 'hash'
      | 'hashTells'
      | 'variants'
      | 'noVariants'
      | 'coverage'
      | 'bands',
      string
    >
  >;
  /** "due by 1 May 2027"; `reviewBy` or, at the latest, 18 months after `effective`. */
  review(reviewBy: Day | undefined, effective: Day | undefined, context: WordingContext): string;
  unknownMeasures(count: number): string;
  filledMeasures(count: number): string;
  leastCoverage(coverage: number, context: WordingContext): string;
  /** Where a band begins and ends; without an edge for the lowest, `alone` when there is no other. */
  bandEdge(
    band: { readonly id: string; readonly from?: number | undefined; readonly above?: number | undefined },
    hold: number,
    alone: boolean,
    context: WordingContext,
  ): string;
}
