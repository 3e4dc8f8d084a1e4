import type { MarkShape } from '../mark-shapes.js';

/** A colour for what is drawn and one for the ground under it, as CSS colours without variables. */
export interface Ink {
  readonly ink: string;
  readonly tint: string;
}

/** What a line beside the score looks like. */
export interface PictureLine {
  /** Points of 100; NaN is a gap. */
  readonly values: readonly number[];
  readonly color: string;
  readonly shape: MarkShape;
}

/** A band, from one score to another, behind the lines. */
export interface PictureArea {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** Says the band beside its name, without colour. */
  readonly shape: MarkShape;
  readonly color: Ink;
}

/** A day, or a stretch of days, under the lines. */
export interface PictureMark {
  readonly from: number;
  readonly to: number;
  readonly shape: MarkShape;
  /** A stretch is drawn as long as it lasts. */
  readonly isStretch: boolean;
  /** A day to come, or one that counts for what comes: with a hairline up through the chart. */
  readonly isDeadline: boolean;
}

/** Where the score may go: from the newest known point to an edge, between two days. */
export interface PictureCone {
  readonly from: number;
  readonly score: number;
  readonly edge: number;
  readonly soonest: number;
  /** Undefined where it may as well not get there. */
  readonly latest: number | undefined;
  /** At the newest point, and at the end of the chart. */
  readonly opacity: readonly [near: number, far: number];
}

/** All that a chart shows. Days are numbers of days, scores 0–100. */
export interface ChartPicture {
  readonly days: readonly number[];
  /** The day at the end of the axis. */
  readonly until: number;
  readonly scores: readonly number[];
  /** By point: whether the line that ends there is dashed. */
  readonly dashed: readonly boolean[];
  readonly lines: readonly PictureLine[];
  readonly areas: readonly PictureArea[];
  readonly marks: readonly PictureMark[];
  readonly cone: PictureCone | undefined;
  readonly colors: Readonly<Record<'text' | 'muted' | 'line' | 'surface' | 'accent', string>>;
  readonly font: { readonly family: string; readonly size: number };
  /** Time runs from right to left. */
  readonly isReversed: boolean;
  dayLabel(day: number): string;
  scoreLabel(score: number): string;
}
