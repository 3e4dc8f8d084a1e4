import { expect } from '@open-wc/testing';
import type { Act } from '../../src/sdk/acts/act.js';
import { ActLedger } from '../../src/sdk/acts/act-ledger.js';
import { newActId } from '../../src/sdk/acts/act-id.js';
import { readPlay, readUndo } from '../../src/sdk/acts/act-verbs.js';
import { readPulse } from '../../src/sdk/acts/pulse-verb.js';
import { questionOf } from '../../src/sdk/acts/question-of.js';
import { withPulses } from '../../src/sdk/acts/with-pulses.js';
import { explainAccount } from '../../src/scoring/index.js';
import { createPortfolioState } from '../../src/sdk/portfolio-state.js';
import { account, AS_OF, NOW, reading, stateOf } from './acts-setting.js';

const state = stateOf([account('a', 40), account('b', 90, { pulse: { band: 'low', on: '2026-11-01' } })]);
const at = { state, now: NOW };

const play = (
  id: unknown,
  of: unknown,
  to: unknown,
  more?: unknown,
): ReturnType<typeof reading<Act | undefined>> => reading((log) => readPlay(id, of, to, more, at, log));
const pulse = (id: unknown, said: unknown): ReturnType<typeof reading<Act | undefined>> =>
  reading((log) => readPulse(id, said, at, log));

const throwing = (key: string): object =>
  Object.defineProperty({}, key, {
    enumerable: true,
    get() {
      throw new Error('mine');
    },
  });
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

describe('recording a play', () => {
  it('notes the day, the moment and the band the account is on', () => {
    const { read, codes } = play('a', 'teach', 'waiting', { until: '2026-12-01', cause: 'waiting-for-us' });
    expect(codes).to.deep.equal([]);
    const { id, ...rest } = read!;
    expect(id).to.match(/^[0-9a-f]{32}$/);
    expect(rest).to.deep.equal({
      kind: 'play',
      account: 'a',
      on: AS_OF,
      at: NOW,
      play: 'teach',
      state: 'waiting',
      until: '2026-12-01',
      cause: 'waiting-for-us',
      band: 'low',
    });
  });

  it('gives every act an id of its own', () => {
    expect(new Set(Array.from({ length: 10_000 }, newActId)).size).to.equal(10_000);
  });

  it('refuses what nobody has: an account, a play, a state, a day', () => {
    const refused: [unknown, unknown, unknown, unknown, string][] = [
      ['nobody', 'teach', 'done', undefined, 'unknown-account'],
      [7, 'teach', 'done', undefined, 'unknown-account'],
      ['a', 'dance', 'done', undefined, 'unknown-play'],
      ['a', 'constructor', 'done', undefined, 'unknown-play'],
      ['a', 'teach', 'finished', undefined, 'not-a-play-state'],
      ['a', 'teach', 'waiting', { until: 'soon' }, 'not-a-day'],
      ['a', 'teach', 'waiting', { until: new Date() }, 'not-a-day'],
      ['a', 'teach', 'waiting', { until: '2026-11-15' }, 'past-day'],
      ['a', 'teach', 'waiting', 'tomorrow', 'not-an-object'],
      ['a', 'teach', 'waiting', throwing('until'), 'unreadable'],
      ['a', 'teach', 'waiting', revoked(), 'unreadable'],
    ];
    for (const [id, of, to, more, code] of refused) {
      const { read, problems } = play(id, of, to, more);
      expect(read, code).to.equal(undefined);
      expect(problems.map((problem) => [problem.about, problem.severity, problem.code])).to.deep.equal([
        ['host', 'error', code],
      ]);
      if (id === 'a') expect(problems[0]!.record).to.equal('a');
    }
  });

  it('takes today and a timestamp with a zone as days to wait for', () => {
    expect(play('a', 'teach', 'waiting', { until: AS_OF }).read).to.include({ until: AS_OF });
    expect(play('a', 'teach', 'set-aside', { until: '2026-12-01T23:30:00-05:00' }).read).to.include({
      until: '2026-12-02',
    });
  });

  it('keeps the act and leaves out what it cannot use, saying so', () => {
    const long = 'x'.repeat(600);
    const cut = play('a', 'teach', 'set-aside', { cause: long });
    expect([cut.codes, (cut.read as { cause?: string }).cause!.length]).to.deep.equal([['text-cut'], 512]);
    const marks = play('a', 'teach', 'set-aside', { cause: `a${'\u0301'.repeat(50)}` });
    expect((marks.read as { cause?: string }).cause).to.equal(`a${'\u0301'.repeat(4)}`);
    const odd = play('a', 'teach', 'done', { cause: 7, until: '2026-12-01', owner: 'u1', state: null });
    expect(odd.codes).to.have.members(['not-a-text', 'unused', 'unknown-key', 'unknown-key']);
    expect(odd.read).not.to.have.any.keys('cause', 'until', 'owner');
    expect(play('a', 'teach', 'done', throwing('cause')).codes).to.deep.equal(['unreadable']);
    expect(play('a', 'teach', 'done', null).codes).to.deep.equal([]);
    expect(play('a', 'teach', 'done', { until: null, cause: '' }).codes).to.deep.equal([]);
  });

  it('says of every account that it is unknown while there are none', () => {
    const { codes } = reading((log) =>
      readPlay('a', 'teach', 'done', {}, { state: undefined, now: NOW }, log),
    );
    expect(codes).to.deep.equal(['unknown-account']);
  });
});

describe('taking a play back', () => {
  it('names what was last said of it, step by step, until there is nothing left', () => {
    const ledger = new ActLedger();
    const steps = ['started', 'done'].map((to) => play('a', 'teach', to).read!);
    ledger.add(steps.map((act, k) => ({ ...act, at: k })));
    const undo = (): ReturnType<typeof reading<Act | undefined>> =>
      reading((log) => readUndo('a', 'teach', at, ledger, log));
    for (const step of [...steps].reverse()) {
      const { read } = undo();
      expect(read).to.deep.include({ kind: 'undo', account: 'a', undoes: step.id });
      ledger.add([read!]);
    }
    expect(undo().codes).to.deep.equal(['nothing-to-undo']);
  });
});

describe('recording a pulse', () => {
  it('takes an answer, a band with words, or an answer with words', () => {
    expect(pulse('a', 'agree').read).to.include({ kind: 'pulse', account: 'a', on: AS_OF, answer: 'agree' });
    expect(pulse('a', { band: 'high', note: 'New CIO' }).read).to.include({ band: 'high', note: 'New CIO' });
    expect(pulse('a', { answer: 'data-look-wrong', note: 'Two sites missing' }).read).to.include({
      answer: 'data-look-wrong',
      note: 'Two sites missing',
    });
  });

  it('refuses what is none', () => {
    const refused: [unknown, string][] = [
      ['fine', 'not-an-answer'],
      [undefined, 'not-a-pulse'],
      [7, 'not-a-pulse'],
      [{}, 'not-a-pulse'],
      [{ note: 'only words' }, 'not-a-pulse'],
      [{ band: 'purple' }, 'unknown-band'],
      [{ band: 'toString' }, 'unknown-band'],
      [{ answer: 'agree', band: {} }, 'unknown-band'],
      [throwing('band'), 'unreadable'],
      [revoked(), 'unreadable'],
    ];
    for (const [said, code] of refused) {
      const { read, codes } = pulse('a', said);
      expect([read, codes], code).to.deep.equal([undefined, [code]]);
    }
    expect(pulse('nobody', 'agree').codes).to.deep.equal(['unknown-account']);
  });

  it('answers the question that is put', () => {
    const question = questionOf(explainAccount(state.compiled, state.portfolio, 1, AS_OF).disagreements);
    expect(question).to.be.a('string');
    expect(pulse('b', 'know-something-new').read).to.include({ about: question });
    expect(pulse('a', 'agree').read).not.to.have.property('about');
  });

  it('with a band of its own answers the question that this band puts, if there are words to it', () => {
    const ledger = new ActLedger();
    const isAnsweredAfter = (said: object): boolean => {
      ledger.clear();
      ledger.add([pulse('b', said).read!]);
      const accounts = withPulses(state.portfolio.accounts, ledger, AS_OF);
      const after = createPortfolioState(state.model, accounts, AS_OF, undefined);
      const question = questionOf(explainAccount(after.compiled, after.portfolio, 1, AS_OF).disagreements);
      return ledger.isAnswered('b', question);
    };
    expect(isAnsweredAfter({ band: 'middle', note: 'They are rebuilding the team' })).to.equal(true);
    expect(isAnsweredAfter({ band: 'middle' })).to.equal(false);
  });
});
