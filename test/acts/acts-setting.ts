import fc from 'fast-check';
import { parseAccounts, parseModel, type Day, type Problem } from '../../src/scoring/index.js';
import { ProblemLog } from '../../src/scoring/contract/problems.js';
import type { Act, PlayAct, PulseAct, SeenMark, UndoAct } from '../../src/sdk/acts/act.js';
import { createPortfolioState, type PortfolioState } from '../../src/sdk/portfolio-state.js';
import { AS_OF, model } from '../sdk/store-setting.js';

export { account, AS_OF, weekly } from '../sdk/store-setting.js';

export const NOW = Date.parse('2026-11-16T09:00:00Z');

/** Accounts under the model of the store's tests: bands low, middle and high, plays `teach` (x is low) and `call` (lowest band). */
export const stateOf = (accounts: readonly object[], asOf: Day = AS_OF, more: object = {}): PortfolioState =>
  createPortfolioState(
    parseModel({ ...model, ...more }).model!,
    parseAccounts(accounts).accounts,
    asOf,
    undefined,
  );

let acts = 0;

/** Acts of account `a` on the day asked about, unless more is said. */
export const playAct = (more: Partial<PlayAct> = {}): PlayAct => ({
  kind: 'play',
  id: `act-${acts++}`,
  account: 'a',
  on: AS_OF,
  at: NOW + acts,
  play: 'teach',
  state: 'done',
  ...more,
});

export const pulseAct = (more: Partial<PulseAct> = {}): PulseAct => ({
  kind: 'pulse',
  id: `act-${acts++}`,
  account: 'a',
  on: AS_OF,
  at: NOW + acts,
  ...more,
});

export const undoOf = ({ id, account, on }: Act, more: Partial<UndoAct> = {}): UndoAct => ({
  kind: 'undo',
  id: `act-${acts++}`,
  account,
  on,
  at: NOW + acts,
  undoes: id,
  ...more,
});

/** What a reader gives, and what it has to say. */
export function reading<T>(read: (log: ProblemLog) => T): { read: T; codes: string[]; problems: Problem[] } {
  const log = new ProblemLog('host');
  const result = read(log);
  return { read: result, codes: log.problems.map(({ code }) => code), problems: log.problems };
}

const DAYS = ['2026-11-01', '2026-11-10', '2026-11-16', '2026-11-20'];
const anyDay = fc.constantFrom(...DAYS);
// Few clock times and few names, so that acts collide in every way but by id.
const anyHead = {
  account: fc.constantFrom('a', 'b'),
  on: anyDay,
  at: fc.integer({ min: 0, max: 3 }),
};
const anyCause = fc.constantFrom('not-now', 'They are moving house.', undefined);

const anyPlay: fc.Arbitrary<Omit<PlayAct, 'id'>> = fc.record({
  ...anyHead,
  kind: fc.constant('play' as const),
  play: fc.constantFrom('teach', 'call'),
  state: fc.constantFrom('started', 'done', 'waiting', 'set-aside'),
  until: fc.option(anyDay, { nil: undefined }),
  cause: anyCause,
});

const anyPulse: fc.Arbitrary<Omit<PulseAct, 'id'>> = fc.record({
  ...anyHead,
  kind: fc.constant('pulse' as const),
  band: fc.option(fc.constantFrom('low', 'high'), { nil: undefined }),
  about: fc.option(fc.constantFrom('q1', 'q2'), { nil: undefined }),
});

const anyUndo: fc.Arbitrary<Omit<UndoAct, 'id'>> = fc.record({
  ...anyHead,
  kind: fc.constant('undo' as const),
  undoes: fc.integer({ min: 0, max: 14 }).map((k) => `${k}`),
});

/** Up to twelve acts with ids of their own, some of which take back others (or nothing yet known). */
export const anyActs: fc.Arbitrary<Act[]> = fc
  .array(fc.oneof({ weight: 3, arbitrary: anyPlay }, anyPulse, anyUndo), { maxLength: 12 })
  .map((list) => list.map((act, k): Act => ({ ...act, id: `${k}` })));

export const anyMarks: fc.Arbitrary<SeenMark[]> = fc.array(
  fc.record({
    account: fc.constantFrom('a', 'b'),
    on: anyDay,
    at: fc.integer({ min: 0, max: 3 }),
    fingerprint: fc.constantFrom('f1', 'f2'),
  }),
  { maxLength: 6 },
);

/** The same entries in another order, some of them twice. */
export const shuffledWithRepeats = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
  fc
    .tuple(fc.shuffledSubarray([...list], { minLength: list.length }), fc.subarray([...list]))
    .map(([all, again]) => [...again, ...all]);

export const ASKED_DAYS: readonly Day[] = DAYS;
