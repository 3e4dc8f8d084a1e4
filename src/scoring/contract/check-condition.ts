import { checkEdges, hasEdge } from './check-edges.js';
import { checkReading, isText } from './check-reading.js';
import type { Condition, Edges, Reading } from './model.js';
import type { ModelIndex } from './model-index.js';
import { CONDITION_KINDS, type ConditionKind } from './model-rules-schema.js';
import type { ProblemLog } from './problems.js';

const facts: readonly ConditionKind[] = ['all', 'any', 'not', 'segment', 'stage', 'attribute', 'reading'];

/** The kinds of condition that each part of a model may use (`docs/scoring.md#conditions`). */
export const ALLOWED = {
  variants: facts,
  adjustments: [...facts, 'measure', 'dimension', 'score', 'coverage'] as readonly ConditionKind[],
  plays: CONDITION_KINDS,
};

interface Scope {
  readonly index: ModelIndex;
  readonly allowed: readonly ConditionKind[];
}

type KnownOrEdges = Edges & { readonly known?: boolean | undefined };

function checkKnownOrEdges(condition: KnownOrEdges, log: ProblemLog): void {
  if (condition.known === undefined) checkEdges(condition, log);
  else if (hasEdge(condition)) log.error('not-one-way', 'known or edges, not both', condition);
}

function checkReference(
  id: string,
  known: { has(id: string): boolean },
  what: string,
  log: ProblemLog,
): void {
  if (!known.has(id)) log.error('dangling', `the id of a ${what}`, id, what);
}

function checkAttribute(condition: Extract<Condition, { attribute: string }>, log: ProblemLog): void {
  const ways = (['is', 'in', 'known'] as const).filter((way) => condition[way] !== undefined);
  if (ways.length !== 1) log.error('not-one-way', 'one of is, in or known', condition);
}

function checkReadingCondition(
  condition: { readonly reading: Reading } & KnownOrEdges,
  log: ProblemLog,
): void {
  log.within(['reading'], () => checkReading(condition.reading, log));
  checkKnownOrEdges(condition, log);
  if (isText(condition.reading) && hasEdge(condition)) {
    log.error(
      'edge-on-text',
      `known, as ${condition.reading.read} is a text (ask an attribute with is or in)`,
      condition,
    );
  }
}

function checkBandNames(band: string | readonly string[], { index }: Scope, log: ProblemLog): void {
  const one = typeof band === 'string';
  for (const [i, id] of (one ? [band] : band).entries()) {
    if (!index.bands.has(id)) log.error('dangling', 'the id of a band', id, 'band', ...(one ? [] : [i]));
  }
}

function checkEach(conditions: readonly Condition[], key: string, scope: Scope, log: ProblemLog): void {
  for (const [i, condition] of conditions.entries()) {
    log.within([key, i], () => checkCondition(condition, scope, log));
  }
}

/** A condition asks what may be asked in this part of the model, of things that exist, with an edge where it needs one. */
export function checkCondition(condition: Condition, scope: Scope, log: ProblemLog): void {
  const kind = CONDITION_KINDS.find((key) => key in condition);
  if (kind !== undefined && !scope.allowed.includes(kind)) {
    log.error('condition-not-here', `one of ${scope.allowed.join(', ')}`, kind, kind);
  }
  if ('all' in condition) checkEach(condition.all, 'all', scope, log);
  else if ('any' in condition) checkEach(condition.any, 'any', scope, log);
  else if ('not' in condition) log.within(['not'], () => checkCondition(condition.not, scope, log));
  else if ('attribute' in condition) checkAttribute(condition, log);
  else if ('reading' in condition) checkReadingCondition(condition, log);
  else if ('band' in condition) checkBandNames(condition.band, scope, log);
  else if ('measure' in condition) {
    checkReference(condition.measure, scope.index.measures, 'measure', log);
    checkKnownOrEdges(condition, log);
  } else if ('dimension' in condition) {
    checkReference(condition.dimension, scope.index.dimensions, 'dimension', log);
    checkKnownOrEdges(condition, log);
  } else if ('score' in condition || 'coverage' in condition || 'movement' in condition)
    checkEdges(condition, log);
}
