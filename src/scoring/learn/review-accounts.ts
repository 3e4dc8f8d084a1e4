import type { Reading } from '../contract/model.js';
import { contactsTouched, isContactMetric } from '../evaluate/commitments.js';
import { textAt } from '../evaluate/fact-column.js';
import type { Finding } from './finding.js';
import type { LaidOutModel } from './laid-out-model.js';
import type { LaidOutPortfolio } from './laid-out-portfolio.js';
import { statementsOf } from './statements.js';

/** Accounts named in one finding. */
const IDS_SHOWN = 20;

/** Whether a measure that counts, a play or an adjustment asks how many contacts were touched. */
function asksForContacts({ model: { plays = [], adjustments = [] }, measures }: LaidOutModel): boolean {
  const readings: readonly Reading[] = [
    ...measures.filter(({ weighs }) => weighs).map(({ measure }) => measure),
    ...[...plays, ...adjustments]
      .flatMap(({ when }) => statementsOf(when))
      .flatMap((statement) => ('reading' in statement ? statement.reading : [])),
  ];
  return readings.some(({ metric }) => metric !== undefined && isContactMetric(metric));
}

/** Accounts with a list of contacts of whom one was touched in the last 90 days. */
function singleThreaded({ laidOut, portfolio, day }: LaidOutPortfolio): Finding[] {
  const touched = portfolio.accounts.map((account) => contactsTouched(account, 'contacts', day));
  const ids = portfolio.accounts.filter((_, row) => touched[row] === 1).map(({ id }) => id);
  if (ids.length === 0) return [];
  const asked = asksForContacts(laidOut);
  const values = {
    accounts: ids.length,
    of: touched.filter((count) => count === count).length,
    ids: ids.sort().slice(0, IDS_SHOWN),
    more: Math.max(0, ids.length - IDS_SHOWN),
    asked,
  };
  return [{ severity: asked ? 'note' : 'warning', code: 'single-threaded', path: '', values }];
}

/**
 * Segments whose accounts all have one owner, so that nobody compares people by comparing segments. Which accounts share
 * an owner is all that is asked; who it is stays unsaid.
 */
function segmentsOfOneOwner({ portfolio, day }: LaidOutPortfolio): Finding[] {
  const ownersBySegment = new Map<string, (string | undefined)[]>();
  portfolio.accounts.forEach(({ owner }, row) => {
    const segment = textAt(portfolio.segment, row, day);
    if (segment === undefined) return;
    const owners = ownersBySegment.get(segment);
    if (owners) owners.push(owner);
    else ownersBySegment.set(segment, [owner]);
  });
  const everybody = new Set(portfolio.accounts.map(({ owner }) => owner));
  everybody.delete(undefined);
  // One owner for everything: segments differ in nothing that is a person's.
  if (everybody.size < 2) return [];
  const isOneOwner = (owners: readonly (string | undefined)[]): boolean =>
    owners.length > 1 && owners.every((owner) => owner !== undefined && owner === owners[0]);
  const segments = [...ownersBySegment]
    .filter(([, owners]) => isOneOwner(owners))
    .map(([segment]) => segment)
    .sort();
  const values = { segments, of: ownersBySegment.size };
  return segments.length > 0 ? [{ severity: 'warning', code: 'segment-is-one-owner', path: '', values }] : [];
}

/** What the portfolio itself should be known for before its scores are read. */
export const reviewAccounts = (portfolio: LaidOutPortfolio): Finding[] => [
  ...singleThreaded(portfolio),
  ...segmentsOfOneOwner(portfolio),
];
