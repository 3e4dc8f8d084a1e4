import { parseDay } from '../../scoring/contract/day.js';
import { plainCopy } from '../../scoring/contract/plain-copy.js';
import { ProblemLog } from '../../scoring/contract/problems.js';
import { cutText } from '../../scoring/contract/text.js';
import type { Day, PlayCause } from '../../scoring/index.js';
import type { AccountChange, ChangeReport } from '../changes/change-report.js';
import type { Task } from '../health-store-contract.js';
import type { ExportWords } from './export-words.js';

/** What changed in one account, as it leaves the page: nothing about who looked, and no words that a person wrote. */
export interface ExportedChange {
  readonly account: string;
  readonly name: string;
  readonly since: Day | undefined;
  readonly asOf: Day | undefined;
  readonly basis: ChangeReport['basis'];
  readonly todo: AccountChange['todo'];
  /** Band ids; null is "not enough data". */
  readonly band: { readonly before: string | null; readonly after: string | null } | undefined;
  readonly difference: number | undefined;
  readonly became: AccountChange['became'];
  readonly rows: AccountChange['rows'];
  readonly due: readonly {
    readonly play: string;
    readonly state: string;
    readonly on: Day;
    readonly until?: Day | undefined;
  }[];
  readonly disagreements: AccountChange['disagreements'];
  readonly near: AccountChange['near'];
  readonly presence: AccountChange['presence'];
  readonly silent: AccountChange['silent'];
  readonly play:
    | { readonly id: string; readonly causes: readonly PlayCause[]; readonly due?: Day | undefined }
    | undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const listOf = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [];
const dayIn = (value: unknown): Day | undefined =>
  typeof value === 'string' && parseDay(value) !== undefined ? value : undefined;
const nameOf = (name: unknown, id: string): string => cutText(isText(name) ? name : id);

function causesIn(causes: readonly PlayCause[]): PlayCause[] {
  return listOf(causes).flatMap((cause): PlayCause[] => {
    if (cause.kind === 'when') return [{ kind: 'when' }];
    return ['measure', 'adjustment', 'band'].includes(cause.kind) && isText(cause.id)
      ? [{ kind: cause.kind, id: cause.id }]
      : [];
  });
}

/** Makes something of each record of a list; a record that is none, or that cannot be read, is passed over. */
function eachOf<R>(list: unknown, make: (record: never) => R | undefined): R[] {
  const made: R[] = [];
  try {
    for (const entry of Array.isArray(list) ? (list as readonly unknown[]) : []) {
      try {
        const record = make(plainCopy(entry, new ProblemLog('host')) as never);
        if (record !== undefined) made.push(record);
      } catch {
        // Not of the shape of a record: what is sound beside it is exported all the same.
      }
    }
  } catch {
    // A list that throws when read has no more records.
  }
  return made;
}

/** The tasks of a list, with the fields that a store gives and no other; plays in the words given. */
export function tasksIn(list: unknown, words: ExportWords): Task[] {
  return eachOf(list, ({ account, name, play, label, causes, due, opportunity, state, stateOn }: Task) => {
    if (!isText(account) || !isText(play)) return undefined;
    const standing = state === 'started' || state === 'waiting' ? { state, stateOn: dayIn(stateOn) } : {};
    return {
      account,
      name: nameOf(name, account),
      play,
      label: nameOf(words.play(play) ?? label, play),
      causes: causesIn(causes),
      due: dayIn(due),
      opportunity: (opportunity as unknown) === true,
      ...standing,
    };
  });
}

function changeOf(change: AccountChange, about: Pick<ExportedChange, 'since' | 'asOf' | 'basis'>) {
  const { id, name, todo, band, difference, became, near, presence, silent, play } = change;
  if (!isText(id)) return undefined;
  return {
    account: id,
    name: nameOf(name, id),
    ...about,
    todo,
    band: band && { before: band.before ?? null, after: band.after ?? null },
    difference,
    became,
    rows: listOf(change.rows),
    // Why a play waits may be in somebody's own words, and those stay here.
    due: listOf(change.due).map(({ play, state, on, until }) => ({ play, state, on, until })),
    disagreements: listOf(change.disagreements),
    near,
    presence,
    silent,
    play: play && { id: play.id, causes: causesIn(play.causes), due: dayIn(play.due) },
  };
}

/** The accounts of a report; undefined for what is no report. */
export function changesIn(report: unknown): ExportedChange[] | undefined {
  try {
    const { accounts, since, asOf, basis } = report as ChangeReport;
    if (!Array.isArray(accounts)) return undefined;
    const about = {
      since: dayIn(since),
      asOf: dayIn(asOf),
      basis: basis === 'restated' ? basis : 'recorded',
    } as const;
    return eachOf(accounts, (change: AccountChange) => changeOf(change, about));
  } catch {
    return undefined;
  }
}
