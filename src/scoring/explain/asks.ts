import type { Condition, Group, HealthModel, Measure, Reading } from '../contract/model.js';
import { formatDay } from '../contract/day.js';
import { isGroup } from '../contract/model-index.js';
import { durationDays } from '../contract/duration.js';
import { compileReading, type CompiledReading } from '../evaluate/compile-reading.js';
import {
  compileCondition,
  UNKNOWN,
  YES,
  type Circumstances,
  type CompiledCondition,
} from '../evaluate/conditions.js';
import { textAt } from '../evaluate/fact-column.js';
import { lastSeen, readOne, type Standpoint } from './evidence.js';
import type { Ask } from './stage-progress.js';
import { whyUnknown } from './unknown.js';

/** A statement without `all`, `any` and `not` around it. */
type Simple = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

interface CompiledAsk {
  readonly asks: Omit<Ask, 'holds' | 'now' | 'why' | 'lastSeen'>;
  readonly simple: Simple;
  readonly holds: CompiledCondition;
  readonly reading: CompiledReading | undefined;
}

/** Conditions belong to one model, so what is made of them does too. */
const compiled = new WeakMap<Condition, readonly CompiledAsk[]>();

/** What a condition asks, statement by statement, and where each stands for the first row. */
export function asksOf(condition: Condition, model: HealthModel, circumstances: Circumstances): Ask[] {
  let asks = compiled.get(condition);
  if (!asks) compiled.set(condition, (asks = statements(condition, false, model)));
  return asks.map((ask) => answered(ask, circumstances));
}

function statements(condition: Condition, negated: boolean, model: HealthModel): CompiledAsk[] {
  if ('all' in condition) return condition.all.flatMap((part) => statements(part, negated, model));
  if ('any' in condition) return condition.any.flatMap((part) => statements(part, negated, model));
  if ('not' in condition) return statements(condition.not, !negated, model);
  const { reading } = condition as { readonly reading?: Reading };
  return [
    {
      asks: { ...subjectOf(condition, model), ...edgesOf(condition), ...(negated && { negated }) },
      simple: condition,
      holds: compileCondition(condition),
      reading: reading && compileReading(reading),
    },
  ];
}

function subjectOf(condition: Simple, model: HealthModel): Pick<Ask, 'kind' | 'id' | 'reading' | 'wanted'> {
  if ('reading' in condition) {
    const id = measureReading(condition.reading, model.dimensions);
    return { kind: 'reading', reading: condition.reading, ...(id !== undefined && { id }) };
  }
  if ('measure' in condition) return { kind: 'measure', id: condition.measure };
  if ('dimension' in condition) return { kind: 'dimension', id: condition.dimension };
  if ('attribute' in condition) {
    const { attribute: id, is, in: oneOf = is === undefined ? [] : [is] } = condition;
    return { kind: 'attribute', id, ...(oneOf.length > 0 && { wanted: oneOf.map(String) }) };
  }
  if ('segment' in condition) return { kind: 'segment', wanted: [condition.segment].flat() };
  if ('stage' in condition) return { kind: 'stage', wanted: [condition.stage].flat() };
  if ('band' in condition) return { kind: 'band', wanted: [condition.band].flat() };
  return { kind: 'score' in condition ? 'score' : 'coverage' in condition ? 'coverage' : 'movement' };
}

function edgesOf(condition: Simple): Pick<Ask, 'edges' | 'known'> {
  const { atLeast, atMost, above, below, known } = condition as Ask['edges'] & Pick<Ask, 'known'>;
  const edges = {
    ...(atLeast !== undefined && { atLeast }),
    ...(atMost !== undefined && { atMost }),
    ...(above !== undefined && { above }),
    ...(below !== undefined && { below }),
  };
  return { ...(Object.keys(edges).length > 0 && { edges }), ...(known !== undefined && { known }) };
}

const READING = [
  'read',
  'metric',
  'attribute',
  'date',
  'over',
  'against',
  'lag',
  'of',
  'weigh',
  'per',
  'where',
] as const;
const told = (reading: Reading): string => JSON.stringify(READING.map((key) => reading[key] ?? null));

/** The measure that reads the very same: its label says what the reading is. */
function measureReading(reading: Reading, nodes: readonly (Group | Measure)[]): string | undefined {
  for (const node of nodes) {
    const found = isGroup(node)
      ? measureReading(reading, node.measures)
      : told(node) === told(reading)
        ? node.id
        : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function answered({ asks, simple, holds, reading }: CompiledAsk, circumstances: Circumstances): Ask {
  const { portfolio, rows, asOf, scratch } = circumstances.block;
  const at: Standpoint = { portfolio, row: rows[0]!, asOf };
  const answer = scratch.within(() => {
    const out = scratch.integers();
    holds(circumstances, out);
    return out[0]!;
  });
  const now = reading ? readOne(reading, at) : nowOf(simple, circumstances, at);
  const unknown = reading && now === undefined ? unknownOf(reading, at) : {};
  return {
    ...asks,
    holds: answer === UNKNOWN ? undefined : answer === YES,
    ...(now !== undefined && now === now && { now }),
    ...unknown,
  };
}

function unknownOf(reading: CompiledReading, at: Standpoint): Pick<Ask, 'why' | 'lastSeen'> {
  const seen = lastSeen(reading, at);
  return { why: whyUnknown({ reading }, at), ...(seen !== undefined && { lastSeen: formatDay(seen) }) };
}

function nowOf(
  simple: Simple,
  { block, points, score, coverage, bands, movement }: Circumstances,
  { portfolio, row, asOf }: Standpoint,
): number | string | undefined {
  if ('measure' in simple) return points?.get(simple.measure)?.[0];
  if ('dimension' in simple) return points?.get(simple.dimension)?.[0];
  if ('score' in simple) return score?.[0];
  if ('coverage' in simple) return coverage?.[0];
  if ('band' in simple) return bands?.[0];
  if ('segment' in simple) return textAt(portfolio.segment, row, asOf);
  if ('stage' in simple) return textAt(portfolio.stage, row, asOf);
  if ('attribute' in simple) return textAt(portfolio.attributes.get(simple.attribute), row, asOf);
  return block.scratch.within(() => {
    const out = block.scratch.floats().fill(NaN);
    if ('movement' in simple) movement?.(durationDays(simple.movement)!, out);
    return out[0];
  });
}
