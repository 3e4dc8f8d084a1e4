import type { ContextNote } from '../contract/account.js';
import { formatDay, parseDay } from '../contract/day.js';
import type { CompiledMeasure } from '../evaluate/compile.js';
import { bandEdge } from '../evaluate/edges.js';
import { hasBegun } from '../evaluate/portfolio.js';
import type { AccountRow } from './account-row.js';
import { evidenceOf, lastSeen, readOne, type Standpoint } from './evidence.js';
import type { Evidence, HeldBack, Reason, UnknownMeasure } from './explanation.js';
import { readingIsUndated } from './undated.js';
import { whyUnknown } from './unknown.js';

/** How far back "before" looks for a reading without a window. */
const BEFORE_DAYS = 28;

/** What contributions are counted from: the edge of the best band; in a sum model its base. */
export function referenceOf({ effective: { model, bands } }: Pick<AccountRow, 'effective'>): number {
  return model.combine === 'sum' ? (model.base ?? 0) : bandEdge(bands.at(-1));
}

function before(compiled: CompiledMeasure, at: Standpoint): Reason['before'] {
  const { reading, overDays } = compiled.reading;
  // A distance to a date moves by a day a day, and an undated fact has no past: neither says anything about the account.
  if (reading.date !== undefined || readingIsUndated(reading, at.portfolio, at.row, at.asOf))
    return undefined;
  const asOf = at.asOf - (overDays ?? BEFORE_DAYS);
  const earlier = hasBegun(at.portfolio, at.row, asOf)
    ? readOne(compiled.reading, { ...at, asOf })
    : undefined;
  return earlier === undefined ? undefined : { reading: earlier, asOf: formatDay(asOf) };
}

const overlaps = (note: ContextNote, first: number, last: number): boolean =>
  parseDay(note.from)! <= last && parseDay(note.to)! >= first;

/** What the host said about this measure and the days it was read from. */
function contextOf({ measure, reading }: CompiledMeasure, at: Standpoint): ContextNote[] {
  const { compared, overDays } = reading;
  const windows = [
    { first: at.asOf - (overDays ?? 1) + 1, last: at.asOf },
    ...(compared
      ? [{ first: at.asOf - compared.lagDays - compared.againstDays + 1, last: at.asOf - compared.lagDays }]
      : []),
  ];
  return (at.portfolio.accounts[at.row]!.context ?? []).filter(
    (note) =>
      note.measures?.includes(measure.id) && windows.some(({ first, last }) => overlaps(note, first, last)),
  );
}

function newestDay(compiled: CompiledMeasure, evidence: Evidence, at: Standpoint): string | undefined {
  const seen = lastSeen(compiled.reading, at);
  return seen === undefined ? evidence.points.at(-1)?.on : formatDay(seen);
}

function reasonOf(account: AccountRow, m: number, at: Standpoint): Reason {
  const compiled = account.effective.measures[m]!;
  const { measure, dimension } = compiled;
  const points = account.points[m]!;
  const share = account.shares[m]!;
  const filled = account.filled[m]!;
  const isSum = account.effective.model.combine === 'sum';
  const evidence = evidenceOf(compiled.reading, at);
  const reading = filled ? undefined : readOne(compiled.reading, at);
  const earlier = filled ? undefined : before(compiled, at);
  const observedOn = newestDay(compiled, evidence, at);
  return {
    measure: measure.id,
    dimension,
    points,
    share,
    contribution: share * (isSum ? points : points - referenceOf(account)),
    lost: isSum ? 0 : share * (100 - points),
    ...(reading !== undefined && { reading }),
    ...(earlier && { before: earlier }),
    evidence,
    ...(measure.nature && { nature: measure.nature }),
    ...(measure.influence && { influence: measure.influence }),
    ...(observedOn !== undefined && { observedOn }),
    filled,
    ...(filled && { why: whyUnknown(compiled, at) }),
    undated: readingIsUndated(measure, at.portfolio, at.row, at.asOf),
    ...(measure.play !== undefined && { play: measure.play }),
    context: contextOf(compiled, at),
  };
}

/**
 * Every measure that decides a part of the score, in the model's order: reference + Σ contributions + Σ adjustments is
 * the score, within 1e-9. Source: docs/scoring.md#why-the-score-is-what-it-is
 */
export function reasonsOf(account: AccountRow, at: Standpoint): Reason[] {
  if (account.score !== account.score) return [];
  return [...account.shares.keys()]
    .filter((m) => account.shares[m]! > 0)
    .map((m) => reasonOf(account, m, at));
}

/** "Of nine points, six come from outside your control". Adjustments have no influence and are not counted. */
export function heldBackBy(reasons: readonly Reason[]): HeldBack {
  const held = (influence: Reason['influence'] | 'any'): number =>
    reasons.reduce((sum, reason) => {
      const counts = influence === 'any' || reason.influence === influence;
      return counts && reason.contribution < 0 ? sum - reason.contribution : sum;
    }, 0);
  return {
    total: held('any'),
    direct: held('direct'),
    shared: held('shared'),
    outside: held('outside'),
    unsaid: held(undefined),
  };
}

/** Why a measure has no points of its own, and when there last was evidence. */
export function unknownMeasure(compiled: CompiledMeasure, at: Standpoint): UnknownMeasure {
  const why = whyUnknown(compiled, at);
  // What was never sent (the other metric of a ratio, say) was not last seen on the day of what was.
  const seen = why === 'not-sent' ? undefined : lastSeen(compiled.reading, at);
  return {
    measure: compiled.measure.id,
    dimension: compiled.dimension,
    why,
    ...(seen !== undefined && { lastSeen: formatDay(seen) }),
  };
}

/** The measures without points, each with why and (where there was ever any) the day of the last evidence. */
export function unknownOf(account: AccountRow, at: Standpoint): UnknownMeasure[] {
  return account.effective.measures
    .filter((_, m) => account.points[m] !== account.points[m])
    .map((compiled) => unknownMeasure(compiled, at));
}
