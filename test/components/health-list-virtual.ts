import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ScrollGeometry, TALLEST } from '../../src/components/health-list/scroll-geometry.js';
import type { HealthList } from '../../src/elements/health-list.js';
import type { HealthStore } from '../../src/sdk/health-store-contract.js';
import {
  activeRow,
  cleanUp,
  find,
  listBox,
  mount,
  nameOf,
  overheard,
  place,
  portfolio,
  rows,
} from './health-list-setting.js';

describe('<health-list> with more accounts than a page holds', () => {
  let store: HealthStore;
  let list: HealthList;

  before(async function () {
    this.timeout(30_000);
    store = await portfolio(10_000);
  });
  beforeEach(async () => (list = await mount({ store, capacity: 0, blockSize: 600 })));
  afterEach(cleanUp);
  after(() => store.close());

  const scrollTo = async (top: number): Promise<void> => {
    listBox(list).scrollTop = top;
    await nextFrame();
    await nextFrame();
  };

  /** Names of the rows that lie, in part at least, in the view. */
  const inView = (): string[] => {
    const view = listBox(list).getBoundingClientRect();
    return rows(list)
      .filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return bottom > view.top + 1 && top < view.bottom - 1;
      })
      .map(nameOf);
  };

  const expected = (first: number, count: number): (string | undefined)[] =>
    store
      .query({})
      .ids.slice(first, first + count)
      .map((id) => store.get(id)?.name);

  it('keeps a handful of rows in the document, wherever it is scrolled to', async () => {
    for (const top of [0, 777, 48_000, 123_456, 1e9]) {
      await scrollTo(top);
      expect(rows(list).length).to.be.within(10, 30);
      const view = listBox(list).clientHeight;
      expect(inView().length).to.be.within(Math.floor(view / 48), Math.ceil(view / 48) + 1);
    }
  });

  it('shows the very rows that belong where it is scrolled to', async () => {
    await scrollTo(48 * 5000);
    expect(inView()).to.eql(expected(5000, inView().length));
    await scrollTo(48 * 5003);
    expect(inView()).to.eql(expected(5003, inView().length));
    await scrollTo(48 * 4990);
    expect(inView()).to.eql(expected(4990, inView().length));
  });

  it('reaches the last row by scrolling', async () => {
    await scrollTo(1e9);
    const last = rows(list).at(-1);
    expect(place(last)).to.equal(10000);
    expect(nameOf(last)).to.equal(expected(9999, 1)[0]);
    const { bottom } = last?.getBoundingClientRect() ?? new DOMRect();
    expect(bottom).to.be.closeTo(listBox(list).getBoundingClientRect().bottom, 1.5);
  });

  it('reaches the last row and the first by a key', async () => {
    listBox(list).focus();
    await sendKeys({ press: 'End' });
    expect(place(activeRow(list))).to.equal(10000);
    await sendKeys({ press: 'Home' });
    expect(place(activeRow(list))).to.equal(1);
  });

  it('keeps the rows in reading order in the document, each telling its place', async () => {
    await scrollTo(4000);
    await scrollTo(4300);
    await scrollTo(3900);
    const places = rows(list).map(place);
    expect(places).to.eql([...places].sort((a, b) => a - b));
    expect(new Set(places).size).to.equal(places.length);
    expect(listBox(list).getAttribute('aria-rowcount')).to.equal('10001');
  });

  it('reads only the accounts it draws', async () => {
    const read = new Set<string>();
    const counting = overheard(store, (verb, [id]) => {
      if (verb === 'get') read.add(String(id));
    });
    const lazy = await mount({ store: counting, capacity: 0, blockSize: 600 });
    expect(read.size).to.be.within(rows(lazy).length, rows(lazy).length + 40);
  });
});

describe('<health-list> with a million accounts', () => {
  afterEach(cleanUp);

  it('reaches the last of them, and each of the last by a key', async () => {
    const store = await portfolio();
    const { ids, counts } = store.query({});
    const million = Array.from({ length: 1_000_000 }, (_, at) => ids[at % ids.length]);
    const list = await mount({
      store: overheard(store, (verb) =>
        verb === 'query' ? { ids: million, counts, total: 1_000_000 } : undefined,
      ),
      blockSize: 600,
      capacity: 0,
    });
    expect(find(list, '.spacer').offsetHeight).to.equal(TALLEST);
    listBox(list).focus();
    const bottom = (): number => listBox(list).getBoundingClientRect().bottom;
    await sendKeys({ press: 'End' });
    expect(place(activeRow(list))).to.equal(1000000);
    expect(activeRow(list)?.getBoundingClientRect().bottom).to.be.closeTo(bottom(), 1.5);
    for (const at of [999_999, 999_998, 999_997]) {
      await sendKeys({ press: 'ArrowUp' });
      expect(place(activeRow(list))).to.equal(at);
    }
    listBox(list).scrollTop = 8_000_000;
    await nextFrame();
    await nextFrame();
    expect(rows(list).length).to.be.within(10, 30);
    expect(place(rows(list)[9])).to.be.closeTo(500_000, 20);
  });
});

describe('the arithmetic of rows', () => {
  const million = new ScrollGeometry(1_000_000, 48, 600);

  it('keeps the spacer of a million rows below what browsers draw', () => {
    expect(million.height).to.equal(TALLEST);
    expect(TALLEST).to.be.below(17_000_000);
  });

  it('reaches the first and the last of a million rows', () => {
    expect(million.range(0, 0).first).to.equal(0);
    const bottom = million.height - 600;
    expect(million.range(bottom, 0).end).to.equal(1_000_000);
    expect(million.topOf(999_999, bottom) + 48).to.be.closeTo(million.height, 0.01);
  });

  it('brings any of a million rows wholly into view', () => {
    for (const index of [0, 1, 12_345, 500_000, 999_998, 999_999]) {
      for (const from of [0, 8_000_000, million.height - 600]) {
        const top = million.reveal(index, from);
        const drawn = million.topOf(index, top) - top;
        expect(drawn).to.be.within(-0.01, 600 - 48 + 0.01);
      }
    }
  });

  it('leaves the view alone when the row is in it', () => {
    expect(million.reveal(3, 20)).to.equal(20);
    expect(new ScrollGeometry(10, 48, 600).reveal(9, 0)).to.equal(0);
  });

  it('has nothing to draw where there are no rows', () => {
    const none = new ScrollGeometry(0, 48, 600);
    expect(none.range(0, 5)).to.eql({ first: 0, end: 0 });
    expect(none.height).to.equal(0);
  });
});
