import { addDays } from '../../../src/scoring/contract/day.js';
import type { Day } from '../../../src/scoring/index.js';
import type { PlayAct } from '../../../src/sdk/acts/act.js';
import type { Picture } from '../../../src/sdk/snapshots/picture.js';

/** Accounts of the portfolio. */
const SIZE = 300;
export const IDS = Array.from({ length: SIZE }, (_, place) => `account-${String(place).padStart(3, '0')}`);

/** One measure that is the metric `x` itself. */
export const model = {
  id: 'm',
  version: '1',
  bands: [
    { id: 'low', label: 'Act now' },
    { id: 'high', label: 'On track', from: 75 },
  ],
  dimensions: [{ id: 'd', measures: [{ id: 'x', read: 'latest', metric: 'x', play: 'teach' }] }],
  plays: [{ id: 'teach', label: 'Teach' }],
};

/** What the nth picture scores every account, so that one put together from two is seen; n up to 100,000. */
const scoreOf = (n: number): number => n / 1000;

/** Accounts that score so. */
export const accountsOf = (n: number): readonly object[] =>
  IDS.map((id) => ({ id, name: `Name of ${id}`, metrics: { x: scoreOf(n) } }));

/** What the nth act is about: no two are about the same account and day. */
export const accountOf = (n: number): string => IDS[n % SIZE]!;
export const untilOf = (n: number, today: Day): Day => addDays(today, 1 + Math.floor(n / SIZE));

/** The nth act. */
export const actOf = (n: number, today: Day): PlayAct => ({
  kind: 'play',
  id: `act-${n}`,
  account: accountOf(n),
  on: today,
  at: Date.parse(today) + n,
  play: 'teach',
  state: 'waiting',
  until: untilOf(n, today),
});

/** Which act this is; undefined when it is none that was ever written. */
export function numberOfAct(act: object, today: Day): number | undefined {
  const { kind, account, play, state, until } = act as Partial<PlayAct>;
  const days = (Date.parse(until ?? '') - Date.parse(today)) / 86_400_000 - 1;
  const n = days * SIZE + IDS.indexOf(account ?? '');
  const isWhole = kind === 'play' && play === 'teach' && state === 'waiting' && accountOf(n) === account;
  return isWhole ? n : undefined;
}

/** The day of the nth picture: ten days in turn, so that days are both added and shown anew. */
export const dayOf = (n: number, today: Day): Day => addDays(today, -(n % 10));

/** The nth picture. */
export const pictureOf = (n: number, today: Day): Picture => ({
  day: dayOf(n, today),
  takenAt: Date.parse(dayOf(n, today)),
  model: { id: 'm', version: '1', hash: 'h', bands: ['low', 'high'] },
  ids: IDS,
  score: new Float64Array(SIZE).fill(scoreOf(n)),
  coverage: new Float64Array(SIZE).fill(1),
  band: new Int8Array(SIZE),
});

/** Which picture this is; undefined when it is none that was ever taken. */
export function numberOfPicture({ ids, score }: { ids: readonly string[]; score: ArrayLike<number> }) {
  const n = Math.round((score[0] ?? Number.NaN) * 1000);
  const isEvery = Array.from(score).every((value) => Math.abs(value - scoreOf(n)) < 1e-6);
  const isWhole = isEvery && score.length === SIZE && [...ids].sort().join() === IDS.join();
  return isWhole ? n : undefined;
}
