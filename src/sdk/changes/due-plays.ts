import { addDays } from '../../scoring/contract/day.js';
import { durationDaysIf } from '../../scoring/contract/duration.js';
import { playsFor } from '../../scoring/explain/explain-account.js';
import { endOfRest } from '../../scoring/explain/rests.js';
import type { CompiledModel, Day } from '../../scoring/index.js';
import type { PlayProgress } from '../acts/act.js';
import type { ActLedger } from '../acts/act-ledger.js';
import { bandOf } from '../portfolio-state.js';
import type { Comparison } from './comparison.js';

/** The day a play is looked at again: when what was started should be done by, or a rest or a wait is over. */
export function dueOn(compiled: CompiledModel, progress: PlayProgress): Day | undefined {
  const { play, state, on } = progress;
  const known = compiled.plays.find((each) => each.play.id === play)?.play;
  if (state !== 'started') return endOfRest({ ...progress, state }, known?.restFor);
  const days = durationDaysIf(known?.dueIn);
  return days === undefined ? undefined : addDays(on, days);
}

/**
 * The plays whose time came between the two days. One that rested counts while the model still suggests it; one that
 * was started or waits was promised, and counts whatever the model says now.
 */
export function duePlays(comparison: Comparison, row: number, ledger: ActLedger): readonly PlayProgress[] {
  const { compiled, portfolio, asOf } = comparison.state;
  const { id } = portfolio.accounts[row]!;
  if (!ledger.has(id)) return [];
  const due = ledger.played(id, asOf).filter((progress) => {
    const day = dueOn(compiled, progress);
    return day !== undefined && day > comparison.before.day && day <= asOf;
  });
  const isPromised = ({ state }: PlayProgress): boolean => state === 'started' || state === 'waiting';
  if (due.every(isPromised)) return due;
  const suggested = playsFor(compiled, portfolio, row, comparison.asOf, bandOf(comparison.state, row));
  return due.filter(
    (progress) => isPromised(progress) || suggested.some(({ id: play }) => play === progress.play),
  );
}
