import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HealthList } from '../../src/elements/health-list.js';
import type { HealthSelectEvent } from '../../src/components/shared/events.js';
import type { HealthStore } from '../../src/sdk/health-store-contract.js';
import {
  activeRow,
  cleanUp,
  find,
  focused,
  idsInOrder,
  listBox,
  mount,
  nameOf,
  place,
  portfolio,
  rows,
  settled,
} from './health-list-setting.js';

describe('<health-list> by keyboard', () => {
  let store: HealthStore;
  let list: HealthList;

  before(async () => (store = await portfolio()));
  beforeEach(async () => (list = await mount({ store, blockSize: 600 })));
  afterEach(cleanUp);

  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await sendKeys({ press: key });
  };
  const active = (): number => place(activeRow(list));

  it('is a grid that names its active row', async () => {
    listBox(list).focus();
    expect(active()).to.equal(1);
    expect(activeRow(list)?.getAttribute('role')).to.equal('row');
    await press('ArrowDown', 'ArrowDown');
    expect(active()).to.equal(3);
    await press('ArrowUp');
    expect(active()).to.equal(2);
    expect(focused(list)).to.equal('grid');
  });

  it('gives the focus it is given to its rows', () => {
    list.focus();
    expect(focused(list)).to.equal('grid');
    expect(active()).to.equal(1);
  });

  it('goes by pages and to either end, and stops there', async () => {
    listBox(list).focus();
    const page = Math.floor(listBox(list).clientHeight / 48);
    await press('PageDown');
    expect(active()).to.equal(page);
    await press('PageDown', 'PageUp');
    expect(active()).to.equal(page);
    await press('End', 'ArrowDown', 'PageDown');
    expect(active()).to.equal(60);
    await press('Home', 'ArrowUp', 'PageUp');
    expect(active()).to.equal(1);
  });

  it('keeps the active row wholly in view', async () => {
    listBox(list).focus();
    for (const key of ['PageDown', 'PageDown', 'ArrowDown', 'End', 'ArrowUp', 'PageUp', 'Home']) {
      await press(key);
      const row = activeRow(list)?.getBoundingClientRect() ?? new DOMRect();
      const view = listBox(list).getBoundingClientRect();
      expect(row.top, key).to.be.at.least(view.top - 1);
      expect(row.bottom, key).to.be.at.most(view.bottom + 1);
    }
  });

  it('chooses by Enter and by the space bar', async () => {
    const chosen: string[] = [];
    list.addEventListener('health-select', (event) => chosen.push(event.detail.id));
    listBox(list).focus();
    await press('Enter', 'ArrowDown', ' ');
    const ids = idsInOrder(store);
    expect(chosen).to.eql([ids[0], ids[1]]);
    expect(activeRow(list)?.getAttribute('aria-selected')).to.equal('true');
    expect(rows(list).filter((row) => row.ariaSelected === 'true').length).to.equal(1);
  });

  it('goes to the search by a slash, and from there into the rows', async () => {
    listBox(list).focus();
    await press('/');
    expect(focused(list)).to.equal('input');
    expect(find(list, 'input').value).to.equal('');
    await press('/');
    expect(find(list, 'input').value).to.equal('/');
    await press('Escape', 'ArrowDown');
    expect(focused(list)).to.equal('grid');
    expect(active()).to.equal(1);
  });

  it('leaves keys with a modifier to the browser', () => {
    listBox(list).focus();
    const event = new KeyboardEvent('keydown', {
      key: 'End',
      ctrlKey: true,
      cancelable: true,
      bubbles: true,
    });
    listBox(list).dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(active()).to.equal(1);
  });

  it('keeps the focus when the active row is scrolled away, and comes back to it', async () => {
    listBox(list).focus();
    await press('ArrowDown');
    listBox(list).scrollTop = 1e6;
    await nextFrame();
    await nextFrame();
    expect(focused(list)).to.equal('grid');
    expect(listBox(list).hasAttribute('aria-activedescendant')).to.equal(false);
    await press('ArrowDown');
    expect(active()).to.equal(3);
  });

  it('begins at the chosen account', async () => {
    list.selected = idsInOrder(store)[30];
    await settled(list);
    listBox(list).focus();
    expect(active()).to.equal(31);
  });
});

describe('<health-list> choosing', () => {
  afterEach(cleanUp);

  it('fires an event that leaves the shadow tree and bubbles', async () => {
    const store = await portfolio();
    const list = await mount({ store });
    let heard: HealthSelectEvent | undefined;
    list.parentElement?.addEventListener('health-select', (event) => (heard = event));
    find(list, '.lead-rows [role="row"] .reason').click();
    expect(heard?.detail).to.eql({ id: idsInOrder(store)[0] });
    expect(heard?.composed).to.equal(true);
    expect(list.selected).to.equal(heard?.detail.id);
    await settled(list);
    expect(list.getAttribute('selected')).to.equal(heard?.detail.id);
    expect(nameOf(rows(list).find((row) => row.ariaSelected === 'true'))).to.equal(nameOf(rows(list)[0]));
  });

  it('chooses nothing when the host prevents it', async () => {
    const list = await mount({ store: await portfolio() });
    list.addEventListener('health-select', (event) => event.preventDefault());
    rows(list)[2]?.click();
    await settled(list);
    expect(list.selected).to.equal(undefined);
    expect(rows(list).some((row) => row.ariaSelected === 'true')).to.equal(false);
  });
});
