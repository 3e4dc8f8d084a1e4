import type { Day } from '../contract/account.js';
import { parseDay, type DayNumber } from '../contract/day.js';
import type { Portfolio } from '../evaluate/portfolio.js';

/** What was done, as far as what followed is asked. */
export interface PlayDone {
  readonly account: string;
  readonly play: string;
  /** The day it was done. */
  readonly on: Day;
}

/** Where and when one play was done. */
export class PlayDays {
  readonly #rowsByDay = new Map<DayNumber, Set<number>>();

  add(row: number, day: DayNumber): void {
    const rows = this.#rowsByDay.get(day);
    if (rows) rows.add(row);
    else this.#rowsByDay.set(day, new Set([row]));
  }

  /** Rows where it was done within so many days before or after. */
  around(day: DayNumber, days: number): Set<number> {
    const near = [...this.#rowsByDay].filter(([other]) => Math.abs(other - day) <= days);
    return new Set(near.flatMap(([, rows]) => [...rows]));
  }

  /**
   * Rows by day, oldest first, for the days up to `last`. Done again within `days` it is the same help still, so that what
   * followed is counted once.
   */
  apart(days: number, last: DayNumber): Map<DayNumber, number[]> {
    const newest = new Map<number, DayNumber>();
    const counted = new Map<DayNumber, number[]>();
    for (const day of [...this.#rowsByDay.keys()].sort((a, b) => a - b)) {
      if (day > last) break;
      const rows = [...this.#rowsByDay.get(day)!].filter(
        (row) => day - (newest.get(row) ?? -Infinity) >= days,
      );
      for (const row of rows) newest.set(row, day);
      if (rows.length > 0) counted.set(day, rows);
    }
    return counted;
  }
}

/** What was done by a day, play by play; accounts that are not in the portfolio, and days that are none, are left out. */
export function playDays(
  portfolio: Portfolio,
  done: readonly PlayDone[],
  asOf: DayNumber,
): Map<string, PlayDays> {
  const plays = new Map<string, PlayDays>();
  for (const { account, play, on } of done) {
    const row = portfolio.rowOf.get(account);
    const day = parseDay(on);
    if (row === undefined || day === undefined || day > asOf) continue;
    let days = plays.get(play);
    if (!days) plays.set(play, (days = new PlayDays()));
    days.add(row, day);
  }
  return plays;
}
