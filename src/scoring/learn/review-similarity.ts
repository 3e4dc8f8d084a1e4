import { contentHash } from '../evaluate/content-hash.js';
import type { Portfolio } from '../evaluate/portfolio.js';
import { allRows } from '../evaluate/score.js';
import type { Finding } from './finding.js';
import { ACCOUNTS_AT_LEAST, type LaidOutPortfolio } from './laid-out-portfolio.js';
import { rankCorrelation, ranked } from './rank-correlation.js';

/** From here on the order of one measure tells four fifths of the other's (0.9² of the variance of the ranks). */
const ALIKE = 0.9;

/** Pairs are compared over this many accounts at most. */
const SAMPLE = 2000;

/** Rows to compare: all, or those whose ids hash lowest, so that neither order nor chance picks them. */
function sampleOf(portfolio: Portfolio): Int32Array {
  const rows = allRows(portfolio);
  if (rows.length <= SAMPLE) return rows;
  const hashes = portfolio.accounts.map(({ id }) => contentHash(id));
  return rows.sort((a, b) => (hashes[a]! < hashes[b]! ? -1 : 1)).slice(0, SAMPLE);
}

/** Pairs of measures that put the accounts in nearly the same order: one weight, counted twice. */
export function reviewSimilarity({ laidOut, measured, portfolio }: LaidOutPortfolio): Finding[] {
  const { measures } = laidOut;
  const rows = sampleOf(portfolio);
  const columns = measured.map(({ points }) => ranked(Float64Array.from(rows, (row) => points[row]!)));
  return measures.flatMap(({ measure, path }, second) =>
    measures.slice(0, second).flatMap(({ measure: { id: other } }, first): Finding[] => {
      const { correlation, count } = rankCorrelation(columns[first]!, columns[second]!);
      if (!(correlation >= ALIKE) || count < ACCOUNTS_AT_LEAST) return [];
      const values = { measure: measure.id, other, correlation, accounts: count };
      return [{ severity: 'warning', code: 'measures-alike', path, values }];
    }),
  );
}
