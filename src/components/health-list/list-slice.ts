import type { HealthStore } from '../../sdk/health-store-contract.js';

type ListSlice = ReturnType<typeof listSlice>;

/** Any change of accounts may move a row, so all are heard; a row whose account is the same is not drawn again. */
export const listSlice = ({ version, status, progress, problems, restored, archive }: HealthStore) =>
  [version, status, progress?.done, problems, restored, archive.reason] as const;

export const sameListSlice = (a: ListSlice, b: ListSlice): boolean =>
  a.every((part, place) => part === b[place]);
