import { parseDay } from '../scoring/contract/day.js';
import { textAt } from '../scoring/evaluate/fact-column.js';
import { dateAt } from '../scoring/evaluate/portfolio.js';
import type { Query, QueryResult, SortKey } from './health-store-contract.js';
import { bandOf, type PortfolioState } from './portfolio-state.js';
import { sortByWorth } from './sort-by-worth.js';

/** Case and accents do not matter to a person who looks for a name. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const searchTexts = new WeakMap<PortfolioState, string[]>();

function textsOf(state: PortfolioState): string[] {
  let texts = searchTexts.get(state);
  if (!texts) {
    const day = parseDay(state.asOf)!;
    texts = state.portfolio.accounts.map(({ id, name }, row) =>
      folded(`${name}\n${id}\n${textAt(state.portfolio.segment, row, day) ?? ''}`),
    );
    searchTexts.set(state, texts);
  }
  return texts;
}

/** Whether a row passes every filter but the one on bands. */
export function passes(
  state: PortfolioState,
  { segments, stages, mine, text }: Query,
  viewer: string | undefined,
): (row: number) => boolean {
  const { portfolio } = state;
  const day = parseDay(state.asOf)!;
  const wanted = folded(text ?? '').trim();
  const texts = wanted === '' ? undefined : textsOf(state);
  const among = (filter: readonly string[] | undefined, value: () => string | undefined): boolean =>
    !filter?.length || filter.includes(value() ?? '');
  return (row) =>
    among(segments, () => textAt(portfolio.segment, row, day)) &&
    among(stages, () => textAt(portfolio.stage, row, day)) &&
    (!mine || (viewer !== undefined && portfolio.accounts[row]!.owner === viewer)) &&
    (!texts || texts[row]!.includes(wanted));
}

type NumberOf = (row: number) => number;

/** What a sort compares; unknown (NaN) always comes last. */
function sortNumber(state: PortfolioState, sort: Exclude<SortKey, 'arr'>): NumberOf {
  const { portfolio, scores, moved } = state;
  const day = parseDay(state.asOf)!;
  switch (sort) {
    case 'band':
      return (row) => (scores.band[row]! < 0 ? NaN : scores.band[row]!);
    case 'score':
      return (row) => scores.score[row]!;
    case 'movement':
      return (row) => moved[row]!;
    case 'renewal':
      return (row) => dateAt(portfolio, 'renewal', row, day);
    default:
      return () => NaN;
  }
}

export const collator = new Intl.Collator(undefined, { numeric: true });

/** Sorts rows that come in triage order, which so breaks ties. */
function sortRows(state: PortfolioState, rows: number[], sort: SortKey, isDescending: boolean): number[] {
  const sign = isDescending ? -1 : 1;
  if (sort === 'triage') return isDescending ? rows.reverse() : rows;
  const { accounts } = state.portfolio;
  if (sort === 'name')
    return rows.sort((a, b) => sign * collator.compare(accounts[a]!.name, accounts[b]!.name));
  if (sort === 'arr') return sortByWorth(state.portfolio, rows, parseDay(state.asOf)!, sign);
  const numberOf = sortNumber(state, sort);
  const key = Float64Array.from(accounts, (_, row) => numberOf(row));
  const isUnknown = (row: number): number => (Number.isNaN(key[row]!) ? 1 : 0);
  return rows.sort((a, b) => isUnknown(a) - isUnknown(b) || sign * (key[a]! - key[b]!) || 0);
}

/**
 * The accounts that pass a query, in order, with the number in each band.
 *
 * @param viewer whose accounts are "mine"; the only use made of owners
 */
export function queryAccounts(state: PortfolioState, query: Query, viewer: string | undefined): QueryResult {
  const { bands, sort = 'triage', order } = query;
  const counts: Record<string, number> = Object.create(null) as Record<string, number>;
  for (const { id } of state.model.bands) counts[id] = 0;
  counts[''] = 0;
  const wanted = bands?.length ? new Set(bands) : undefined;
  const isIn = passes(state, query, viewer);
  const rows: number[] = [];
  let total = 0;
  for (const row of state.order) {
    if (!isIn(row)) continue;
    const band = bandOf(state, row) ?? '';
    counts[band]!++;
    total++;
    if (!wanted || wanted.has(band)) rows.push(row);
  }
  const isDescending = (order ?? (sort === 'arr' ? 'descending' : 'ascending')) === 'descending';
  const ids = sortRows(state, rows, sort, isDescending).map((row) => state.portfolio.accounts[row]!.id);
  return { ids, counts, total };
}
