import type { Query } from '../../sdk/health-store-contract.js';

/** What a host set as the query, as far as it is one: a slip of the host must not take the list off the page. */
export function readQuery(given: unknown): Query {
  if (typeof given !== 'object' || given === null) return {};
  const { bands, segments, stages, mine, text, sort, order } = given as Query;
  return {
    bands: texts(bands),
    segments: texts(segments),
    stages: texts(stages),
    mine: mine === true,
    text: typeof text === 'string' ? text : undefined,
    sort,
    order,
  };
}

/** The most accounts that stand first: more are no choice any more, and all of them are drawn. */
const MOST = 20;
const USUAL = 3;

/** How many accounts are to stand first; what is no number is the usual one. */
export function readCapacity(given: unknown): number {
  return typeof given === 'number' && !Number.isNaN(given)
    ? Math.min(MOST, Math.max(0, Math.floor(given)))
    : USUAL;
}

/** A query that keeps its order and leaves nothing out. */
export function withoutFilters({ sort, order }: Query): Query {
  return { ...(sort && { sort }), ...(order && { order }) };
}

const texts = (given: unknown): readonly string[] | undefined =>
  Array.isArray(given) ? given.filter((each): each is string => typeof each === 'string') : undefined;
