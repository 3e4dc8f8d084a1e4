import { expect } from '@open-wc/testing';
import {
  account,
  changes,
  FRIDAY,
  level,
  MONDAY,
  modelOf,
  only,
  shown,
  stateOf,
  twoMeasures,
} from './setting.js';
import { questionOf } from '../../src/sdk/acts/question-of.js';

/** Three measures of weight 2, 3 and 5, read over two days: what is not sent over the weekend is unknown on Monday. */
const fresh = modelOf({
  minimumCoverage: 0.3,
  dimensions: [
    {
      id: 'd',
      measures: [
        level('small', { weight: 2, freshFor: '2d' }),
        level('medium', { weight: 3, freshFor: '2d' }),
        level('large', { weight: 5, freshFor: '2d' }),
      ],
    },
  ],
});

const all = (small: number | null, medium: number | null, large: number | null) =>
  stateOf(fresh, [account('a', { small: [60, small], medium: [60, medium], large: [60, large] })]);

describe('an account whose data stopped coming', () => {
  it('is told with what stopped, once a fifth of the model is gone', async () => {
    const { todo, silent, rows, difference } = (await only(all(null, 60, 60)))!;
    expect(todo).to.equal('check-data');
    expect([silent!.before, silent!.after]).to.deep.equal([1, 0.8]);
    expect(silent!.unknown).to.deep.equal([
      { measure: 'small', dimension: 'd', why: 'stale', lastSeen: FRIDAY },
    ]);
    expect([difference, rows]).to.deep.equal([0, []]);
  });

  it('is not told for less than a fifth', async () => {
    const light = modelOf({
      dimensions: [
        {
          id: 'd',
          measures: [level('small', { weight: 19, freshFor: '2d' }), level('large', { weight: 81 })],
        },
      ],
    });
    expect(await only(stateOf(light, [account('a', { small: [60, null], large: [60, 60] })]))).to.equal(
      undefined,
    );
  });

  it('is told where it lost its band', async () => {
    const { band, silent, todo } = (await only(all(60, null, null)))!;
    expect([band, todo]).to.deep.equal([{ before: 'middle', after: undefined }, 'check-data']);
    expect(silent!.unknown.map(({ measure }) => measure)).to.deep.equal(['medium', 'large']);
  });

  it('is told where it lost its score', async () => {
    const { became, difference, silent } = (await only(all(null, null, null)))!;
    expect([became, difference, silent!.after]).to.deep.equal(['unknown', undefined, 0]);
  });

  it('is told also where points stand in for what is missing', async () => {
    const filled = modelOf({
      dimensions: [{ id: 'd', measures: [level('x', { freshFor: '2d', whenMissing: 60 }), level('y')] }],
    });
    const state = stateOf(filled, [account('a', { x: [60, null], y: [60, 60] })]);
    expect((await only(state))!.silent!.unknown.map(({ why }) => why)).to.deep.equal(['stale']);
  });

  it('is not told where the data came and the model has no points for them', async () => {
    const state = stateOf(
      modelOf({
        dimensions: [
          {
            id: 'd',
            measures: [
              level('x', {
                points: {
                  curve: [
                    [0, 0],
                    [100, 100],
                  ],
                  outside: 'skip',
                },
              }),
              level('y'),
            ],
          },
        ],
      }),
      [account('a', { x: [60, 120], y: [60, 60] })],
    );
    expect(await only(state)).to.equal(undefined);
  });

  it('is not silent where a new model asks for more than it has', async () => {
    const stricter = modelOf({
      version: '2',
      minimumCoverage: 0.9,
      dimensions: [{ id: 'd', measures: [level('large'), level('never')] }],
    });
    const accounts = [account('a', { large: [60, 60] })];
    const before = shown(stateOf(fresh, accounts, FRIDAY));
    const change = await only(stateOf(stricter, accounts), { before });
    expect(change).to.deep.include({ todo: 'check-data', band: { before: 'middle', after: undefined } });
    expect(change).not.to.have.property('silent');
  });

  it('is good news once data come again, unless they show the lowest band', async () => {
    const back = (x: number) => only(stateOf(fresh, [account('a', { large: [null, x] })]));
    expect(await back(80)).to.deep.include({ todo: 'good-news', became: 'known' });
    expect(await back(40)).to.deep.include({ todo: 'talk', became: 'known' });
  });
});

describe('readings of an account that came to differ', () => {
  const rolled = modelOf({
    dimensions: [{ id: 'd', measures: [level('usage')] }],
    rollUp: { combine: 'mean' },
  });
  const pulse = (band: string, on: string) => ({ pulse: { band, on } });
  const one = (usage: [number, number], more: object) => stateOf(rolled, [account('a', { usage }, more)]);
  const kinds = async (state: ReturnType<typeof one>): Promise<string[] | undefined> =>
    (await only(state))?.disagreements.map(({ kind }) => kind);

  for (const [name, state, expected] of [
    ['a pulse given since', one([60, 60], pulse('high', MONDAY)), ['pulse']],
    ['a pulse from before that the band left', one([76, 74], pulse('high', '2026-11-01')), ['pulse']],
    ['a pulse that already differed', one([60, 60], pulse('high', '2026-11-01')), undefined],
    ['a pulse that agrees', one([60, 60], pulse('middle', MONDAY)), undefined],
    [
      'a likelihood of 0.8 on a band that became the lowest',
      one([51, 49], { renewalLikelihood: 0.8 }),
      ['likelihood'],
    ],
    ['a likelihood of 0.79', one([51, 49], { renewalLikelihood: 0.79 }), []],
    ['a likelihood that already differed', one([49, 48], { renewalLikelihood: 0.9 }), undefined],
  ] as const) {
    it(`${name}: ${expected?.join() ?? 'nothing to tell'}`, async () => {
      expect(await kinds(state)).to.deep.equal(expected);
    });
  }

  it('are something to talk about, although nothing moved', async () => {
    expect((await only(one([60, 60], pulse('high', MONDAY))))!.todo).to.equal('talk');
  });

  it('are not asked again once answered', async () => {
    const state = one([60, 60], pulse('high', MONDAY));
    const { disagreements } = (await only(state))!;
    const answer = { kind: 'pulse', id: '1', account: 'a', on: MONDAY, at: 1, answer: 'agree' } as const;
    expect(await only(state, { acts: [{ ...answer, about: questionOf(disagreements) }] })).to.equal(
      undefined,
    );
    expect(await only(state, { acts: [{ ...answer, about: 'another' }] })).not.to.equal(undefined);
  });

  it('include a child that fell behind its family', async () => {
    const family = (after: number) =>
      stateOf(rolled, [
        account('p', {}),
        account('a', { usage: [80, after] }, { parent: 'p' }),
        account('b', { usage: [99, 99] }, { parent: 'p' }),
        account('c', { usage: [99, 99] }, { parent: 'p' }),
      ]);
    const told = await changes(family(70));
    expect(
      told.accounts.map(({ id, disagreements }) => [id, disagreements.map(({ kind }) => kind)]),
    ).to.deep.equal([
      ['a', []],
      ['p', ['worst-child']],
    ]);
    expect((await changes(family(76))).accounts).to.deep.equal([]);
  });

  it('are not looked for where there is nothing to differ', async () => {
    expect(await only(stateOf(twoMeasures, [account('a', { usage: [60, 60] })]))).to.equal(undefined);
  });
});
