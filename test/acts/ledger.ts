import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Act, SeenMark } from '../../src/sdk/acts/act.js';
import { ActLedger } from '../../src/sdk/acts/act-ledger.js';
import {
  anyActs,
  anyMarks,
  AS_OF,
  ASKED_DAYS,
  playAct,
  pulseAct,
  shuffledWithRepeats,
  undoOf,
} from './acts-setting.js';

function ledgerOf(acts: readonly Act[], marks: readonly SeenMark[] = []): ActLedger {
  const ledger = new ActLedger();
  ledger.add(acts);
  ledger.mark(marks);
  return ledger;
}

/** All that a ledger answers about two accounts, on every day. */
const answers = (ledger: ActLedger): unknown =>
  ['a', 'b'].map((account) => [
    ledger.seen(account),
    ['q1', 'q2'].map((about) => ledger.isAnswered(account, about)),
    ASKED_DAYS.map((day) => [
      ledger.actsOf(account, day),
      ledger.played(account, day),
      ledger.records(account, day),
      ledger.newestPulse(account, day),
    ]),
  ]);

describe('the ledger of acts', () => {
  it('answers alike in whatever order and however often it hears of acts and marks', () => {
    const anyHearing = fc
      .tuple(anyActs, anyMarks)
      .chain(([acts, marks]) =>
        fc.tuple(
          fc.constant([acts, marks] as const),
          shuffledWithRepeats(acts),
          shuffledWithRepeats(marks),
          fc.integer({ min: 0, max: 12 }),
        ),
      );
    fc.assert(
      fc.property(anyHearing, ([[acts, marks], again, marksAgain, cut]) => {
        const piecemeal = ledgerOf(again.slice(0, cut), marksAgain.slice(0, cut));
        piecemeal.add(again.slice(cut));
        piecemeal.mark(marksAgain.slice(cut));
        expect(answers(piecemeal)).to.deep.equal(answers(ledgerOf(acts, marks)));
        expect(piecemeal.acts.length).to.equal(acts.length);
      }),
      { numRuns: 500 },
    );
  });

  it('is not told of the future: what is recorded after a day changes nothing as of that day', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const asOf = '2026-11-10';
        const then = acts.filter(({ on }) => on <= asOf);
        for (const account of ['a', 'b']) {
          expect(ledgerOf(acts).played(account, asOf)).to.deep.equal(ledgerOf(then).played(account, asOf));
          expect(ledgerOf(acts).actsOf(account, asOf)).to.deep.equal(ledgerOf(then).actsOf(account, asOf));
        }
      }),
    );
  });

  it('gives the acts that it had not heard of', () => {
    const [first, second] = [playAct(), playAct()];
    const ledger = ledgerOf([first]);
    const { version } = ledger;
    expect(ledger.add([first])).to.deep.equal([]);
    expect(ledger.version).to.equal(version);
    expect(ledger.add([first, second, second])).to.deep.equal([second]);
    expect(ledger.version).to.be.greaterThan(version);
  });

  it('tells where each play stands by the newest act: by day, then clock, then id', () => {
    const standing = (...acts: Act[]): unknown =>
      ledgerOf(acts)
        .played('a', AS_OF)
        .map(({ state }) => state);
    const early = playAct({ state: 'started', on: '2026-11-10', at: 9 });
    expect(standing(playAct({ state: 'done', on: '2026-11-12', at: 1 }), early)).to.deep.equal(['done']);
    expect(standing(playAct({ state: 'done', on: '2026-11-10', at: 8 }), early)).to.deep.equal(['started']);
    const twins = ['x', 'y'].map((id) => playAct({ id, state: id === 'x' ? 'done' : 'waiting', at: 9 }));
    expect(standing(...twins)).to.deep.equal(['waiting']);
  });

  it('carries until and cause with the standing', () => {
    const act = playAct({ state: 'waiting', until: '2026-12-01', cause: 'waiting-for-customer' });
    expect(ledgerOf([act]).played('a', AS_OF)).to.deep.equal([
      { play: 'teach', state: 'waiting', on: AS_OF, until: '2026-12-01', cause: 'waiting-for-customer' },
    ]);
  });

  it('lets what stood before stand again when an act is taken back', () => {
    const [started, done] = [playAct({ state: 'started' }), playAct({ state: 'done' })];
    const ledger = ledgerOf([started, done]);
    ledger.add([undoOf(done)]);
    expect(ledger.played('a', AS_OF)[0]!.state).to.equal('started');
    ledger.add([undoOf(started)]);
    expect(ledger.played('a', AS_OF)).to.deep.equal([]);
    expect(ledger.actsOf('a')).to.deep.equal([]);
  });

  it('lets an undo wait for the act it names, and never takes back an undo', () => {
    const done = playAct();
    const undo = undoOf(done);
    const ledger = ledgerOf([undo, undoOf(undo)]);
    ledger.add([done]);
    expect(ledger.played('a', AS_OF)).to.deep.equal([]);
  });

  it('takes nothing back in another account', () => {
    const done = playAct();
    const ledger = ledgerOf([done, undoOf({ ...done, account: 'b' })]);
    expect(ledger.played('a', AS_OF).length).to.equal(1);
  });

  it('tells the engine what rests: a play that was started does not', () => {
    const acts = [
      playAct({ state: 'started' }),
      playAct({ play: 'call', state: 'waiting', until: '2026-12-01', cause: 'not-now' }),
    ];
    expect(ledgerOf(acts).records('a', AS_OF)).to.deep.equal([
      { play: 'call', state: 'waiting', on: AS_OF, until: '2026-12-01' },
    ]);
  });

  it('knows which questions were answered, until the answer is taken back', () => {
    const answer = pulseAct({ answer: 'agree', about: 'q1' });
    const ledger = ledgerOf([answer]);
    expect([ledger.isAnswered('a', 'q1'), ledger.isAnswered('a', 'q2')]).to.deep.equal([true, false]);
    expect(ledger.isAnswered('b', 'q1')).to.equal(false);
    ledger.add([undoOf(answer)]);
    expect(ledger.isAnswered('a', 'q1')).to.equal(false);
  });

  it('forgets an account whole, so that it can be heard of anew', () => {
    const done = playAct();
    const other = playAct({ account: 'b' });
    const ledger = ledgerOf([done, other], [{ account: 'a', on: AS_OF, at: 1, fingerprint: 'f' }]);
    ledger.remove(['a']);
    expect(ledger.acts).to.deep.equal([other]);
    expect([ledger.has('a'), ledger.seen('a'), ledger.accounts]).to.deep.equal([false, undefined, ['b']]);
    expect(ledger.add([done])).to.deep.equal([done]);
    ledger.clear();
    expect([ledger.acts, ledger.marks, ledger.played('b', AS_OF)]).to.deep.equal([[], [], []]);
  });
});
