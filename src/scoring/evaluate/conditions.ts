import type { Condition, Edges } from '../contract/model.js';
import type { Block } from './block.js';
import { compileReading } from './compile-reading.js';
import { durationDays } from '../contract/duration.js';
import { fits } from './edges.js';
import { factAt, type FactColumn } from './fact-column.js';

/** Kleene's three answers, ordered so that `all` is the least and `any` the greatest. */
const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;

/** What conditions may ask beside the accounts' own data; columns belong to the block's rows. */
export interface Circumstances {
  readonly block: Block;
  /** Points by id of a measure, group or dimension. */
  readonly points?: ReadonlyMap<string, Float64Array> | undefined;
  readonly score?: Float64Array | undefined;
  readonly coverage?: Float64Array | undefined;
  /** Band ids; undefined where there is none. */
  readonly bands?: readonly (string | undefined)[] | undefined;
  /** Points of score a row moved over so many days. */
  readonly movement?: ((days: number, out: Float64Array) => void) | undefined;
}

/** Answers a condition for each row of a block. */
export type CompiledCondition = (circumstances: Circumstances, out: Int32Array) => void;

type KnownOrEdges = Edges & { readonly known?: boolean | undefined };

/** Holds numbers against edges, or asks whether they are known. */
const numeric =
  (asked: KnownOrEdges, fill: (circumstances: Circumstances, out: Float64Array) => void): CompiledCondition =>
  (circumstances, out) => {
    const { scratch, rows } = circumstances.block;
    scratch.within(() => {
      const values = scratch.floats();
      fill(circumstances, values);
      for (let k = 0; k < rows.length; k++) {
        const value = values[k]!;
        const known = value === value;
        if (asked.known !== undefined) out[k] = known === asked.known ? YES : NO;
        else out[k] = !known ? UNKNOWN : fits(asked, value) ? YES : NO;
      }
    });
  };

const column =
  (pick: (circumstances: Circumstances) => Float64Array | undefined) =>
  (circumstances: Circumstances, out: Float64Array): void => {
    const values = pick(circumstances);
    if (values) out.set(values.subarray(0, circumstances.block.rows.length));
    else out.fill(NaN, 0, circumstances.block.rows.length);
  };

/** Compares a dated text with those wanted, or (none given) asks whether it is known. */
function textual(
  texts: (circumstances: Circumstances) => FactColumn | undefined,
  wanted: ReadonlySet<string>,
  known: boolean | undefined,
): CompiledCondition {
  return (circumstances, out) => {
    const { rows, asOf } = circumstances.block;
    const facts = texts(circumstances);
    for (let k = 0; k < rows.length; k++) {
      const place = factAt(facts, rows[k]!, asOf);
      const isKnown = place === place;
      if (known !== undefined) out[k] = isKnown === known ? YES : NO;
      else out[k] = !isKnown ? UNKNOWN : wanted.has(facts!.texts[place]!) ? YES : NO;
    }
  };
}

type Text = string | number | boolean;
const textSet = (wanted: Text | readonly Text[] | undefined): ReadonlySet<string> =>
  new Set(
    (wanted === undefined ? [] : Array.isArray(wanted) ? (wanted as readonly Text[]) : [wanted as Text]).map(
      String,
    ),
  );

function combined(
  parts: readonly CompiledCondition[],
  start: number,
  merge: (a: number, b: number) => number,
): CompiledCondition {
  return (circumstances, out) => {
    const { scratch, rows } = circumstances.block;
    out.fill(start, 0, rows.length);
    scratch.within(() => {
      const answers = scratch.integers();
      for (const part of parts) {
        part(circumstances, answers);
        for (let k = 0; k < rows.length; k++) out[k] = merge(out[k]!, answers[k]!);
      }
    });
  };
}

function negated(inner: CompiledCondition): CompiledCondition {
  return (circumstances, out) => {
    inner(circumstances, out);
    for (let k = 0; k < circumstances.block.rows.length; k++) out[k] = YES - out[k]!;
  };
}

function inBand(wanted: ReadonlySet<string>): CompiledCondition {
  return ({ block, bands }, out) => {
    for (let k = 0; k < block.rows.length; k++) {
      const band = bands?.[k];
      out[k] = band === undefined ? UNKNOWN : wanted.has(band) ? YES : NO;
    }
  };
}

/** Makes a condition of a parsed model ready to run. */
export function compileCondition(condition: Condition): CompiledCondition {
  if ('all' in condition) return combined(condition.all.map(compileCondition), YES, Math.min);
  if ('any' in condition) return combined(condition.any.map(compileCondition), NO, Math.max);
  if ('not' in condition) return negated(compileCondition(condition.not));
  if ('segment' in condition)
    return textual(({ block }) => block.portfolio.segment, textSet(condition.segment), undefined);
  if ('stage' in condition)
    return textual(({ block }) => block.portfolio.stage, textSet(condition.stage), undefined);
  if ('attribute' in condition) {
    const { attribute, is, in: oneOf, known } = condition;
    return textual(({ block }) => block.portfolio.attributes.get(attribute), textSet(oneOf ?? is), known);
  }
  if ('reading' in condition) {
    const reading = compileReading(condition.reading);
    return numeric(condition, ({ block }, out) => reading.read(block, out));
  }
  if ('measure' in condition)
    return numeric(
      condition,
      column(({ points }) => points?.get(condition.measure)),
    );
  if ('dimension' in condition)
    return numeric(
      condition,
      column(({ points }) => points?.get(condition.dimension)),
    );
  if ('score' in condition)
    return numeric(
      condition,
      column(({ score }) => score),
    );
  if ('coverage' in condition)
    return numeric(
      condition,
      column(({ coverage }) => coverage),
    );
  if ('movement' in condition) {
    const days = durationDays(condition.movement)!;
    return numeric(condition, ({ movement, block }, out) => {
      if (movement) movement(days, out);
      else out.fill(NaN, 0, block.rows.length);
    });
  }
  return inBand(textSet(condition.band));
}
