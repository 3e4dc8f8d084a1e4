import type { Finding } from './finding.js';
import type { LaidOutPortfolio } from './laid-out-portfolio.js';

/** A measure unknown for more than this part of the accounts speaks for the few. */
const UNKNOWN_AT_MOST = 0.5;

/** Categories listed in one finding. */
const CATEGORIES_SHOWN = 20;

/** Measures without data of their own in most of the accounts in which they have weight. */
function withoutData({ laidOut, measured }: LaidOutPortfolio): Finding[] {
  return laidOut.measures.flatMap(({ measure, path }, m): Finding[] => {
    const { points, asked: accounts } = measured[m]!;
    const known = points.reduce((count, value) => (value === value ? count + 1 : count), 0);
    const unknown = accounts - known;
    if (accounts === 0 || unknown <= accounts * UNKNOWN_AT_MOST) return [];
    const values = { measure: measure.id, unknown, accounts, share: unknown / accounts };
    return [{ severity: 'warning', code: 'measure-without-data', path, values }];
  });
}

/** Categories that accounts use and the model does not list: unknown, or lumped together under `*`. */
function unlistedCategories({ laidOut, measured }: LaidOutPortfolio): Finding[] {
  return laidOut.measures.flatMap(({ measure, path }, m): Finding[] => {
    const found = [...measured[m]!.unlisted].map(([category, accounts]) => ({ category, accounts }));
    if (found.length === 0) return [];
    found.sort((a, b) => b.accounts - a.accounts || (a.category < b.category ? -1 : 1));
    const caught = Object.hasOwn(measure.points?.categories ?? {}, '*');
    const values = {
      measure: measure.id,
      categories: found.slice(0, CATEGORIES_SHOWN),
      accounts: found.reduce((sum, { accounts }) => sum + accounts, 0),
      more: Math.max(0, found.length - CATEGORIES_SHOWN),
      caught,
    };
    const severity = caught ? 'note' : 'warning';
    return [{ severity, code: 'unlisted-category', path: `${path}.points.categories`, values }];
  });
}

/** Where the model and the data it is given do not meet. */
export const reviewData = (portfolio: LaidOutPortfolio): Finding[] => [
  ...withoutData(portfolio),
  ...unlistedCategories(portfolio),
];
