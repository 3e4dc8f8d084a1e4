import type { ProblemLog } from '../../scoring/contract/problems.js';
import { isRecord } from '../../scoring/contract/read-collection.js';
import { own, readPart, readText } from '../../scoring/contract/read-part.js';
import { scorePortfolio, type Disagreement, type HealthModel } from '../../scoring/index.js';
import { disagreementsFor, silencePulse } from '../../scoring/explain/disagreements.js';
import type { PulseAct, PulseAnswer } from './act.js';
import { newActId } from './act-id.js';
import { ofAccount, type ActMoment, type Addressed } from './act-moment.js';
import { questionOf } from './question-of.js';

const ANSWERS: readonly PulseAnswer[] = ['know-something-new', 'data-look-wrong', 'agree'];

export const isPulseAnswer = (answer: unknown): answer is PulseAnswer =>
  (ANSWERS as readonly unknown[]).includes(answer);

type Reading = Pick<PulseAct, 'answer' | 'band' | 'note'>;

/** Undefined both for none and for one that is refused, which is a problem. */
function readAnswer(answer: unknown, log: ProblemLog): PulseAnswer | undefined {
  if (answer === undefined || isPulseAnswer(answer)) return answer;
  log.error('not-an-answer', `one of ${ANSWERS.join(', ')}`, answer, 'answer');
  return undefined;
}

function readBand(band: unknown, { bands }: HealthModel, log: ProblemLog): string | undefined {
  if (band === undefined) return undefined;
  const found = bands.find(({ id }) => id === band);
  if (!found) log.error('unknown-band', 'the id of a band of the model', band, 'band');
  return found?.id;
}

/** A band or an answer that cannot be read refuses the whole; a note is left out or cut. */
function readReading(pulse: unknown, model: HealthModel, log: ProblemLog): Reading | undefined {
  if (typeof pulse === 'string') {
    const answer = readAnswer(pulse, log);
    return answer && { answer };
  }
  if (!isRecord(pulse)) {
    log.error('not-a-pulse', 'an answer, or an object with a band or an answer', pulse);
    return undefined;
  }
  const errors = log.errors;
  for (const key of Object.keys(pulse)) {
    if (!['answer', 'band', 'note'].includes(key)) log.warn('unknown-key', 'answer, band or note', key, key);
  }
  const answer = readAnswer(own(pulse, 'answer'), log);
  const band = readBand(own(pulse, 'band'), model, log);
  const note = readPart(pulse, 'note', readText, log);
  if (log.errors > errors) return undefined;
  if (answer === undefined && band === undefined) {
    log.error('not-a-pulse', 'a band or an answer', undefined);
    return undefined;
  }
  return { ...(answer && { answer }), ...(band !== undefined && { band }), ...(note && { note }) };
}

/**
 * The disagreements that a reading speaks to: those shown at the time or, where a band is given with words, those that this
 * band brings about. A band alone speaks to none: what one sees that the signals do not show is still to be said.
 */
function spokenTo({ row, band, state }: Addressed, reading: Reading): readonly Disagreement[] {
  const { compiled, portfolio, asOf, model } = state;
  const shown = disagreementsFor(compiled, portfolio, row, asOf, band);
  if (reading.band === undefined) return shown;
  if (reading.answer === undefined && reading.note === undefined) return [];
  const signals = scorePortfolio(silencePulse(compiled), portfolio, asOf, Int32Array.of(row)).band[0]!;
  const said = model.bands[signals]?.id;
  const others = shown.filter(({ kind }) => kind !== 'pulse');
  if (said === undefined || said === reading.band) return others;
  return [{ kind: 'pulse', pulse: reading.band, band: said, on: asOf }, ...others];
}

/**
 * Reads how a person reads the account; undefined (and problems about the account) when it cannot be recorded. Never
 * throws.
 *
 * @param pulse an answer, or `{ band, note? }`, or `{ answer, note? }`
 */
export function readPulse(id: unknown, pulse: unknown, at: ActMoment, log: ProblemLog): PulseAct | undefined {
  return ofAccount(id, at, log, (account) => {
    const { asOf, model } = account.state;
    const reading = readReading(pulse, model, log);
    if (!reading) return undefined;
    const question = spokenTo(account, reading);
    return {
      kind: 'pulse',
      id: newActId(),
      account: account.id,
      on: asOf,
      at: at.now,
      ...reading,
      ...(question.length > 0 && { about: questionOf(question) }),
    };
  });
}
