import { expect } from '@open-wc/testing';
import { DEMO_DAY } from '../../demo/portfolio/create-portfolio-accounts.js';
import { formatsOf } from '../../src/locales/formats.js';
import {
  cleanUp,
  find,
  has,
  listBox,
  model,
  mount,
  nameOf,
  place,
  portfolio,
  rows,
  settled,
  text,
} from './health-list-setting.js';

describe('<health-list> rows', () => {
  afterEach(cleanUp);

  it('come in the order of what needs attention first', async () => {
    const store = await portfolio();
    const list = await mount({ store, capacity: 0 });
    const expected = store.query({}).ids.map((id) => store.get(id)?.name);
    expect(rows(list).map(nameOf)).to.eql(expected.slice(0, rows(list).length));
    expect(rows(list).length).to.be.greaterThan(5);
  });

  it('say band, name, segment, movement, score, first reason, next step, renewal and revenue', async () => {
    const store = await portfolio();
    const list = await mount({ store, capacity: 0 });
    const account = store.get(store.query({}).ids[0] ?? '');
    const said = text(rows(list)[0]);
    expect(account?.movement.difference).to.be.lessThan(-5);
    const formats = formatsOf('en');
    for (const part of [
      'Act now',
      account?.name ?? '-',
      account?.segment ?? '-',
      `${formats.signed(account?.movement.difference ?? NaN, 0)} in 4 weeks`,
      `score ${account?.explanation.display ?? '-'}`,
      'within',
      'renews in',
      formats.money(account?.arr ?? NaN, account?.currency),
    ])
      expect(said).to.contain(part);
    const worst = [...(account?.explanation.reasons ?? [])].sort(
      (a, b) => a.contribution - b.contribution,
    )[0];
    expect(worst?.contribution).to.be.lessThan(0);
    expect(text(rows(list)[0]?.querySelector('.reason'))).to.match(/\d/);
  });

  it('say first what an adjustment takes, where that is more than any measure', async () => {
    const store = await portfolio();
    const list = await mount({ store, capacity: 0, blockSize: 3200 });
    const capped = store.query({}).ids.find((id) => {
      const { adjustments, reasons } = store.get(id)?.explanation ?? { adjustments: [], reasons: [] };
      const least = Math.min(0, ...reasons.map(({ contribution }) => contribution));
      return adjustments.some(({ contribution }) => contribution < least);
    });
    const row = rows(list).find((each) => nameOf(each) === store.get(capped ?? '')?.name);
    expect(text(row?.querySelector('.reason'))).to.contain('holds the score at');
  });

  it('name as the next step what does not rest', async () => {
    const store = await portfolio();
    const list = await mount({ store, capacity: 0 });
    const id = store.query({}).ids[0] ?? '';
    const [first, second] = store.get(id)?.explanation.plays ?? [];
    const labelOf = (play: string): string =>
      (model['plays'] as { id: string; label: string }[]).find((each) => each.id === play)?.label ?? play;
    const step = (): string => text(rows(list)[0]?.querySelector('.step .first'));
    expect(step()).to.equal(labelOf(first?.id ?? ''));
    await store.recordPlay(id, first?.id ?? '', 'done');
    await settled(list);
    expect(step()).to.equal(labelOf(second?.id ?? ''));
  });

  it('name an account that has too little data, and why, instead of a score', async () => {
    const store = await portfolio(0, { accounts: [{ id: 'new', name: 'Just begun' }] });
    const list = await mount({ store, capacity: 0 });
    expect(text(rows(list)[0]))
      .to.contain('Not enough data')
      .and.to.contain('Just begun');
    expect(text(rows(list)[0]))
      .not.to.contain('score')
      .and.not.to.contain('NaN');
  });

  it('show text as text, whatever a host sends', async () => {
    const name = '<img src=x onerror="globalThis.hacked = true"> & \u202Egpj.exe';
    const long = 'Vereinigte Donaudampfschifffahrtsgesellschaften '.repeat(10).trim();
    const store = await portfolio(0, {
      accounts: [
        { id: 'a', name, segment: '<script>hacked = true</script>', renewal: '2027-01-01' },
        { id: 'b', name: long, url: 'javascript:hacked=true' },
      ],
    });
    const list = await mount({ store, capacity: 0, inlineSize: 360 });
    expect(rows(list).map(nameOf)).to.have.members([name, long]);
    expect(has(list, 'img, script, a')).to.equal(false);
    expect((globalThis as { hacked?: boolean }).hacked).to.equal(undefined);
    const row = rows(list).find((each) => nameOf(each) === long);
    expect(row?.querySelector('.who')?.getAttribute('title')).to.equal(long);
    expect(row?.offsetHeight).to.equal(rows(list)[0]?.offsetHeight);
    expect(listBox(list).scrollWidth).to.be.at.most(listBox(list).clientWidth);
  });

  it('fold columns from the end as the list gets narrower, down to two lines', async () => {
    const store = await portfolio();
    const folded = async (inlineSize: number): Promise<string[]> => {
      const list = await mount({ store, capacity: 0, inlineSize });
      const cells = ['.in-band', '.who', '.movement', '.trend', '.reason', '.step', '.terms'];
      return cells.filter((cell) => find(list, `.block [role="row"] ${cell}`).offsetWidth === 0);
    };
    expect(await folded(1200)).to.eql([]);
    expect(await folded(1000)).to.eql(['.terms']);
    expect(await folded(800)).to.eql(['.step', '.terms']);
    expect(await folded(360)).to.eql(['.trend', '.step', '.terms']);
  });

  it('have room for all they show at 320 px', async () => {
    const list = await mount({ store: await portfolio(), inlineSize: 320 });
    expect(list.scrollWidth).to.be.at.most(320);
    for (const row of rows(list)) {
      const edge = row.getBoundingClientRect();
      for (const cell of row.querySelectorAll('.cell')) {
        const { right, bottom } = cell.getBoundingClientRect();
        expect(right).to.be.at.most(edge.right);
        expect(bottom).to.be.at.most(edge.bottom);
      }
    }
  });

  it('run from right to left where the page does', async () => {
    const list = await mount({ store: await portfolio(), direction: 'rtl' });
    const left = (selector: string): number =>
      find(list, `.block [role="row"] ${selector}`).getBoundingClientRect().left;
    expect(left('.in-band')).to.be.greaterThan(left('.who'));
    expect(left('.who')).to.be.greaterThan(left('.movement'));
    expect(left('.movement')).to.be.greaterThan(left('.reason'));
  });

  it('follow the day of the store', async () => {
    const store = await portfolio();
    const list = await mount({ store, capacity: 0 });
    expect(text(find(list, '.head'))).to.contain('As of');
    const before = rows(list).map((row) => text(row));
    await store.setAsOf('2026-07-06');
    await settled(list);
    expect(text(find(list, '.head'))).to.contain('Jul 6, 2026');
    expect(rows(list).map((row) => text(row))).not.to.eql(before);
    expect(DEMO_DAY).not.to.equal(store.asOf);
  });

  it('are put on paper, the first hundred of them', async () => {
    const list = await mount({ store: await portfolio(500), blockSize: 400, capacity: 0 });
    expect(rows(list).length).to.be.lessThan(30);
    dispatchEvent(new Event('beforeprint'));
    expect(rows(list).length).to.equal(100);
    expect(place(rows(list)[99])).to.equal(100);
    dispatchEvent(new Event('afterprint'));
    expect(rows(list).length).to.be.lessThan(30);
  });
});
