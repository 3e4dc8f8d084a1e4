import type { Day } from '../scoring/contract/account.js';

/** The browser's local calendar date: what a person there would call today. */
export function localDay(now = new Date()): Day {
  const padded = (number: number, length: number): string => String(number).padStart(length, '0');
  return `${padded(now.getFullYear(), 4)}-${padded(now.getMonth() + 1, 2)}-${padded(now.getDate(), 2)}`;
}

/** Looked at least this often, because timers sleep with the machine and clocks are set. */
const LONGEST_WAIT_MS = 15 * 60_000;

/** Calls back when the local date turns, until the signal is given. */
export function onNewDay(turned: (day: Day) => void, signal: AbortSignal): void {
  let today = localDay();
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    timer = setTimeout(look, Math.min(LONGEST_WAIT_MS, midnight.getTime() - now.getTime() + 50));
    // In Node a store that is only waiting for midnight must not keep the process alive.
    if (typeof timer === 'object') timer.unref();
  };
  const look = (): void => {
    const day = localDay();
    if (day !== today) turned((today = day));
    wait();
  };
  wait();
  signal.addEventListener('abort', () => clearTimeout(timer));
}
