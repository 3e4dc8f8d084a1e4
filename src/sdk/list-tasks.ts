import { parseDay } from '../scoring/contract/day.js';
import type { Label } from '../scoring/index.js';
import { playsFor } from '../scoring/explain/explain-account.js';
import type { Task } from './health-store-contract.js';
import { bandOf, type PortfolioState } from './portfolio-state.js';

/** A store knows no language: English, or whatever the model has first. */
function plain(label: Label | undefined): string | undefined {
  if (typeof label !== 'object') return label;
  const tags = Object.keys(label);
  const tag = tags.find((each) => each === 'en') ?? tags.find((each) => each.startsWith('en-')) ?? tags[0];
  return tag === undefined ? undefined : label[tag];
}

/**
 * What the model suggests doing, account by account in the order in which to look.
 *
 * @param capacity the most tasks wanted; accounts after those are not looked at
 */
export function listTasks(state: PortfolioState, capacity: number): Task[] {
  const { compiled, portfolio, asOf } = state;
  const labels = new Map(compiled.plays.map(({ play }) => [play.id, plain(play.label) ?? play.id]));
  const tasks: Task[] = [];
  for (const row of state.order) {
    if (tasks.length >= capacity) break;
    const { id, name } = portfolio.accounts[row]!;
    for (const { id: play, causes, due, opportunity } of playsFor(
      compiled,
      portfolio,
      row,
      parseDay(asOf)!,
      bandOf(state, row),
    )) {
      tasks.push({ account: id, name, play, label: labels.get(play)!, causes, due, opportunity });
    }
  }
  return tasks.slice(0, capacity);
}
