import { dayOf, formatDay } from '../../scoring/contract/day.js';
import type { ProblemLog } from '../../scoring/contract/problems.js';
import { isRecord } from '../../scoring/contract/read-collection.js';
import { own, readPart, readText } from '../../scoring/contract/read-part.js';
import type { Day, HealthModel } from '../../scoring/index.js';
import type { PlayAct, PlayState, UndoAct } from './act.js';
import { newActId } from './act-id.js';
import type { ActLedger } from './act-ledger.js';
import { ofAccount, type ActMoment } from './act-moment.js';

const PLAY_STATES: readonly PlayState[] = ['started', 'done', 'waiting', 'set-aside'];

export const isPlayState = (state: unknown): state is PlayState =>
  (PLAY_STATES as readonly unknown[]).includes(state);

interface More {
  readonly until?: Day | undefined;
  readonly cause?: string | undefined;
}

/** The day a play is looked at again; undefined (and a problem) when there is none, or it is past. */
function readUntil(until: unknown, asOf: Day, log: ProblemLog): Day | undefined {
  const day = typeof until === 'string' ? dayOf(until) : undefined;
  if (day === undefined) {
    log.error('not-a-day', 'a calendar day, YYYY-MM-DD, or a timestamp with a zone', until, 'until');
    return undefined;
  }
  if (formatDay(day) >= asOf) return formatDay(day);
  log.error('past-day', `a day not before ${asOf}`, until, 'until');
  return undefined;
}

/**
 * What a host adds to a state. A day that cannot be read refuses the whole, because a play that waits for no day waits
 * for ever; a cause that cannot be read is left out.
 */
function readMore(more: unknown, state: PlayState, asOf: Day, log: ProblemLog): More | undefined {
  if (more === undefined || more === null) return {};
  if (!isRecord(more)) {
    log.error('not-an-object', 'an object with until or cause', more);
    return undefined;
  }
  for (const key of Object.keys(more)) {
    if (key !== 'until' && key !== 'cause') log.warn('unknown-key', 'until or cause', key, key);
  }
  const cause = readPart(more, 'cause', readText, log);
  const parts = cause ? { cause } : {};
  const sent = own(more, 'until');
  if (sent === undefined) return parts;
  if (state === 'started' || state === 'done') {
    log.drop('unused', 'a day for a play that waits or is set aside', sent, 'until');
    return parts;
  }
  const until = readUntil(sent, asOf, log);
  return until === undefined ? undefined : { until, ...parts };
}

function readPlayId(play: unknown, { plays = [] }: HealthModel, log: ProblemLog): string | undefined {
  const found = plays.find(({ id }) => id === play);
  if (!found) log.error('unknown-play', 'the id of a play of the model', play, 'play');
  return found?.id;
}

/**
 * Reads what became of a play; undefined (and problems about the account) when it cannot be recorded. Never throws.
 *
 * @param more `until`, a day from the state's own on, and `cause`
 */
export function readPlay(
  id: unknown,
  play: unknown,
  standing: unknown,
  more: unknown,
  at: ActMoment,
  log: ProblemLog,
): PlayAct | undefined {
  return ofAccount(id, at, log, ({ id: account, band, state: { model, asOf } }) => {
    const known = readPlayId(play, model, log);
    if (!isPlayState(standing)) {
      log.error('not-a-play-state', `one of ${PLAY_STATES.join(', ')}`, standing, 'state');
      return undefined;
    }
    const parts = readMore(more, standing, asOf, log);
    if (known === undefined || !parts) return undefined;
    return {
      kind: 'play',
      id: newActId(),
      account,
      on: asOf,
      at: at.now,
      play: known,
      state: standing,
      ...parts,
      ...(band !== undefined && { band }),
    };
  });
}

/** Reads that what was last said of a play is taken back; undefined (and a problem) when nothing stands. Never throws. */
export function readUndo(
  id: unknown,
  play: unknown,
  at: ActMoment,
  ledger: ActLedger,
  log: ProblemLog,
): UndoAct | undefined {
  return ofAccount(id, at, log, ({ id: account, state: { asOf } }) => {
    const last = ledger
      .actsOf(account, asOf)
      .findLast((act): act is PlayAct => act.kind === 'play' && act.play === play);
    if (!last) {
      log.error('nothing-to-undo', 'a play of which something was recorded', play, 'play');
      return undefined;
    }
    return { kind: 'undo', id: newActId(), account, on: asOf, at: at.now, undoes: last.id };
  });
}
