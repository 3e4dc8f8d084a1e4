import { expect } from '@open-wc/testing';
import { account, model, reportOn, said, saidBy } from './setting.js';

const bandOf = ({ band }: { readonly band: string | undefined }): string | undefined => band;
const keyOf = ({ key }: { readonly key: string | undefined }): string | undefined => key;

describe('accounts and revenue by band, segment and stage', () => {
  it('counts every band, lowest first, and "not enough data" last', async () => {
    const { total, bands } = await reportOn([
      account('a', 30),
      account('b', 90),
      account('c', 40, { arr: 250 }),
      account('d', undefined),
    ]);
    expect(said(total)).to.equal('4: EUR 550');
    expect(saidBy(bands, bandOf)).to.deep.equal([
      'low 2: EUR 350',
      'middle 0: nothing',
      'high 1: EUR 100',
      '- 1: EUR 100',
    ]);
  });

  it('counts a band as it is shown, with what holds it', async () => {
    const held = { every: 'week', end: '2026-11-16', values: [60, 48, 51] };
    const { bands } = await reportOn([account('a', held)], {}, { model: { ...model, hold: 3 } });
    expect(saidBy(bands, bandOf)[0]).to.equal('low 1: EUR 100');
  });

  it('never adds currencies up, and tells that in which most accounts pay first', async () => {
    const { total } = await reportOn([
      account('a', 30, { currency: 'CHF', arr: 900 }),
      account('b', 30, { currency: 'USD', arr: 10 }),
      account('c', 30, { currency: 'USD', arr: 20 }),
      account('d', 30, { currency: undefined, arr: 7 }),
    ]);
    expect(total.arr).to.deep.equal([
      { currency: 'USD', amount: 30 },
      { currency: '', amount: 7 },
      { currency: 'CHF', amount: 900 },
    ]);
  });

  it('adds up what there are rates for, in the currency of the store, which comes first', async () => {
    const accounts = [
      account('a', 30, { currency: 'USD' }),
      account('b', 30, { currency: 'GBP' }),
      account('c', 30, { currency: 'GBP' }),
      account('d', 30, { currency: 'EUR' }),
    ];
    const { total } = await reportOn(accounts, {}, { currency: 'EUR', rates: { USD: 0.5 } });
    expect(said(total)).to.equal('4: EUR 150 + GBP 200');
  });

  it('takes revenue from the contracts of today where there is no other, each in its currency', async () => {
    const contracts = [
      { amount: 40, start: '2026-01-01', end: '2026-12-31' },
      { amount: 60, currency: 'USD' },
      { amount: 500, end: '2026-11-15' },
      { amount: 500, start: '2026-11-17' },
    ];
    const { total } = await reportOn([account('a', 30, { arr: undefined, contracts })]);
    expect(said(total)).to.equal('1: EUR 40 + USD 60');
  });

  const unknown: readonly (readonly [string, object, string])[] = [
    ['none at all', { arr: undefined }, '1: nothing, 1 without'],
    ['one that begins later', { arr: { at: ['2026-12-01'], values: [5] } }, '1: nothing, 1 without'],
    [
      'one that ended',
      { arr: { at: ['2026-01-01', '2026-10-01'], values: [5, null] } },
      '1: nothing, 1 without',
    ],
    ['nothing a year', { arr: 0 }, '1: nothing'],
    ['a dated one', { arr: { at: ['2026-01-01', '2026-10-01'], values: [5, 6] } }, '1: EUR 6'],
  ];
  for (const [what, more, gives] of unknown) {
    it(`counts an account whose revenue is ${what}`, async () => {
      expect(said((await reportOn([account('a', 30, more)])).total)).to.equal(gives);
    });
  }

  it('tells segments by revenue, what is not said last, each by the bands it has', async () => {
    const { segments } = await reportOn([
      account('a', 30, { segment: 'small' }),
      account('b', 30, { segment: 'large', arr: 5000 }),
      account('c', 90, { segment: 'large', arr: 1 }),
      account('d', undefined, { segment: 'even' }),
      account('e', 30, { arr: 9000 }),
      account('f', 60, { segment: { at: ['2026-01-01', '2026-12-01'], values: ['small', 'large'] }, arr: 1 }),
    ]);
    expect(saidBy(segments, keyOf)).to.deep.equal([
      'large 2: EUR 5001',
      'small 2: EUR 101',
      'even 1: EUR 100',
      '- 1: EUR 9000',
    ]);
    expect(segments.map(({ bands }) => saidBy(bands, bandOf))).to.deep.equal([
      ['low 1: EUR 5000', 'high 1: EUR 1'],
      ['low 1: EUR 100', 'middle 1: EUR 1'],
      ['- 1: EUR 100'],
      ['low 1: EUR 9000'],
    ]);
  });

  it('puts parts of equal revenue in the order of their accounts, then of their names', async () => {
    const { segments } = await reportOn([
      account('a', 30, { segment: 'z' }),
      account('b', 30, { segment: 'y' }),
      account('c', 30, { segment: 'x', arr: 50 }),
      account('d', 30, { segment: 'x', arr: 50 }),
    ]);
    expect(segments.map(keyOf)).to.deep.equal(['x', 'y', 'z']);
  });

  it("tells stages in the model's order, then others by revenue, what is not said last", async () => {
    const stages = ['start', 'adopt', 'renew'].map((id) => ({
      id,
      steps: [{ id: 's', doneWhen: { measure: 'x', atLeast: 50 } }],
    }));
    const report = await reportOn(
      [
        account('a', 30, { stage: 'renew', arr: 900 }),
        account('b', 30, { stage: 'start' }),
        account('c', 30, { stage: 'left', arr: 5 }),
        account('d', 30, { stage: 'paused', arr: 50 }),
        account('e', 30, { arr: 9000 }),
      ],
      {},
      { model: { ...model, stages } },
    );
    expect(report.stages.map(keyOf)).to.deep.equal(['start', 'renew', 'paused', 'left', undefined]);
  });
});
