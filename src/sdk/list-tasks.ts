import { parseDay } from '../scoring/contract/day.js';
import type { Label, SuggestedPlay } from '../scoring/index.js';
import { playsFor } from '../scoring/explain/explain-account.js';
import { isResting, letRest } from '../scoring/explain/rests.js';
import type { ActLedger } from './acts/act-ledger.js';
import type { Task } from './health-store-contract.js';
import { bandOf, type PortfolioState } from './portfolio-state.js';

/** A store knows no language: English, or whatever the model has first. */
function plain(label: Label | undefined): string | undefined {
  if (typeof label !== 'object') return label;
  const tags = Object.keys(label);
  const tag = tags.find((each) => each === 'en') ?? tags.find((each) => each.startsWith('en-')) ?? tags[0];
  return tag === undefined ? undefined : label[tag];
}

/** Where a play that is not finished stands. */
type Standing = Pick<Task, 'state' | 'stateOn'>;

function standingOf(ledger: ActLedger, account: string, asOf: string): Map<string, Standing> {
  const standing = new Map<string, Standing>();
  for (const { play, state, on } of ledger.played(account, asOf)) {
    if (state === 'started' || state === 'waiting') standing.set(play, { state, stateOn: on });
  }
  return standing;
}

/** The plays called for by one account that do not rest. */
function playsToTakeUp(state: PortfolioState, row: number, ledger: ActLedger): SuggestedPlay[] {
  const { compiled, portfolio, asOf } = state;
  const plays = playsFor(compiled, portfolio, row, parseDay(asOf)!, bandOf(state, row));
  const records = ledger.records(portfolio.accounts[row]!.id, asOf);
  if (records.length === 0) return plays;
  return letRest(plays, records, compiled, portfolio, row, asOf).filter((play) => !isResting(play));
}

/**
 * What the model suggests doing, account by account in the order in which to look, without what was done, set aside or
 * put off and still rests.
 *
 * @param capacity the most tasks wanted; accounts after those are not looked at
 */
export function listTasks(state: PortfolioState, capacity: number, ledger: ActLedger): Task[] {
  const { compiled, portfolio, asOf } = state;
  const labels = new Map(compiled.plays.map(({ play }) => [play.id, plain(play.label) ?? play.id]));
  const tasks: Task[] = [];
  for (const row of state.order) {
    if (tasks.length >= capacity) break;
    const { id, name } = portfolio.accounts[row]!;
    const standing = standingOf(ledger, id, asOf);
    for (const { id: play, causes, due, opportunity } of playsToTakeUp(state, row, ledger)) {
      const task = { account: id, name, play, label: labels.get(play)!, causes, due, opportunity };
      tasks.push({ ...task, ...standing.get(play) });
    }
  }
  return tasks.slice(0, capacity);
}
