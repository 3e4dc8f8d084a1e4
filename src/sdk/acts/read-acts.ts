import { parseDay } from '../../scoring/contract/day.js';
import { wholeOf } from '../../scoring/contract/read-collection.js';
import { own, readText, type Read } from '../../scoring/contract/read-part.js';
import { cutText } from '../../scoring/contract/text.js';
import type { Day } from '../../scoring/index.js';
import type { Act, PlayAct, PulseAct, SeenMark, UndoAct } from './act.js';
import { isPlayState } from './act-verbs.js';
import { isPulseAnswer } from './pulse-verb.js';

/** A reader for what a test accepts as it is. By hand: a schema that says no costs microseconds, and rows come by the 100,000. */
export const accepting =
  <T>(accepts: (value: unknown) => value is T, code: string, expected: string): Read<T> =>
  (value, log) => {
    if (accepts(value)) return value;
    log.drop(code, expected, value);
    return undefined;
  };

/** An id as others refer to it: cut, it would be another one. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && cutText(value) === value;

export const readId = accepting(isId, 'not-an-id', 'an id: a text of 1 to 512 characters');

export const readExactDay = accepting(
  (value): value is Day => typeof value === 'string' && parseDay(value) !== undefined,
  'not-a-day',
  'a calendar day, YYYY-MM-DD',
);

export const readMoment = accepting(
  (value): value is number => typeof value === 'number' && value >= 0 && value < Infinity,
  'not-a-moment',
  'milliseconds since 1970',
);

const kindOf = <K extends Act['kind']>(kind: K): Read<K> =>
  accepting((value): value is K => value === kind, 'not-an-act', kind);

const shared = { id: readId, account: readId, on: readExactDay, at: readMoment };
const NEEDED = ['kind', 'id', 'account', 'on', 'at'] as const;

const readPlayAct = wholeOf<PlayAct>(
  {
    kind: kindOf('play'),
    ...shared,
    play: readId,
    state: accepting(isPlayState, 'not-a-play-state', 'started, done, waiting or set-aside'),
    until: readExactDay,
    cause: readText,
    band: readId,
  },
  ...NEEDED,
  'play',
  'state',
);

const readPulseAct = wholeOf<PulseAct>(
  {
    kind: kindOf('pulse'),
    ...shared,
    answer: accepting(isPulseAnswer, 'not-an-answer', 'know-something-new, data-look-wrong or agree'),
    band: readId,
    note: readText,
    about: readId,
  },
  ...NEEDED,
);

const readUndoAct = wholeOf<UndoAct>(
  { kind: kindOf('undo'), ...shared, undoes: readId },
  ...NEEDED,
  'undoes',
);

/** Reads an act that another machine recorded; all or nothing, because a waiting play without its day waits for ever. */
export const readAct: Read<Act> = (value, log) => {
  const kind = typeof value === 'object' && value !== null ? own(value, 'kind') : undefined;
  if (kind === 'play') return readPlayAct(value, log);
  if (kind === 'pulse') return readPulseAct(value, log);
  if (kind === 'undo') return readUndoAct(value, log);
  log.drop('not-an-act', 'an act of kind play, pulse or undo', kind ?? value);
  return undefined;
};

/** Reads what another machine marked as looked at. */
export const readMark: Read<SeenMark> = wholeOf<SeenMark>(
  { account: readId, on: readExactDay, at: readMoment, fingerprint: readId },
  'account',
  'on',
  'at',
  'fingerprint',
);
