import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HealthList } from '../../src/elements/health-list.js';
import type { AccountView } from '../../src/sdk/account-view.js';
import type { HealthStore } from '../../src/sdk/health-store-contract.js';
import {
  activeRow,
  cleanUp,
  find,
  focused,
  listBox,
  mount,
  nameOf,
  overheard,
  place,
  portfolio,
  rows,
  settled,
  text,
} from './health-list-setting.js';

describe('<health-list> while accounts change', () => {
  let store: HealthStore;
  let list: HealthList;

  beforeEach(async () => {
    store = await portfolio();
    list = await mount({ store, capacity: 0, blockSize: 600 });
  });
  afterEach(cleanUp);

  /** Rows whose content was touched while `act` ran. */
  const touched = async (act: () => Promise<unknown>): Promise<string[]> => {
    const seen = new Set<string>();
    const watch = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const row = element?.closest('[role="row"]');
        if (row) seen.add(nameOf(row));
      }
    });
    watch.observe(find(list, '.block'), {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
    await act();
    await settled(list);
    watch.disconnect();
    return [...seen];
  };

  it('draws one row for one changed account', async () => {
    const id = store.query({}).ids[4] ?? '';
    const names = await touched(() => store.patch(id, { name: 'Renamed' }));
    expect(names).to.eql(['Renamed']);
    expect(nameOf(rows(list)[4])).to.equal('Renamed');
  });

  it('works out and writes that one row alone', async () => {
    const drawn: unknown[] = [];
    const views = new WeakMap<AccountView, AccountView>();
    const counted = (view: AccountView): AccountView => {
      const known = views.get(view);
      if (known) return known;
      const made = new Proxy(view, {
        get: (target, key): unknown => {
          if (key === 'explanation') drawn.push(target.id);
          return Reflect.get(target, key);
        },
      });
      views.set(view, made);
      return made;
    };
    const watched = overheard(store, (verb, _, answer) =>
      verb === 'get' && answer ? counted(answer as AccountView) : undefined,
    );
    list = await mount({ store: watched, capacity: 0, blockSize: 600 });
    expect(drawn.length).to.equal(rows(list).length);
    drawn.length = 0;
    const id = store.query({}).ids[4] ?? '';
    await store.patch(id, { name: 'Renamed' });
    await settled(list);
    expect(drawn).to.eql([id]);
  });

  it('draws no row for an account that is not in view', async () => {
    const id = store.query({}).ids[59] ?? '';
    expect(await touched(() => store.patch(id, { name: 'Renamed' }))).to.eql([]);
  });

  it('keeps the focus and the active account when the order changes', async () => {
    listBox(list).focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    const name = nameOf(activeRow(list));
    await store.remove(store.query({}).ids[0] ?? '');
    await settled(list);
    expect(nameOf(activeRow(list))).to.equal(name);
    expect(place(activeRow(list))).to.equal(2);
    expect(focused(list)).to.equal('grid');
  });

  it('hands over to the next account when the active one leaves', async () => {
    listBox(list).focus();
    await sendKeys({ press: 'ArrowDown' });
    const next = nameOf(rows(list)[2]);
    await store.remove(store.query({}).ids[1] ?? '');
    await settled(list);
    expect(nameOf(activeRow(list))).to.equal(next);
  });

  it('keeps under the eye what is being read when accounts leave above it', async () => {
    // By name: the order of triage may change when accounts leave, because revenue is held against the median.
    list.query = { sort: 'name' };
    await settled(list);
    listBox(list).scrollTop = 20 * 48 + 10;
    await settled(list);
    const watched = rows(list).find((row) => place(row) === 24);
    const name = nameOf(watched);
    const top = watched?.getBoundingClientRect().top ?? NaN;
    await store.remove(store.query({ sort: 'name' }).ids.slice(0, 3));
    await settled(list);
    const after = rows(list).find((row) => nameOf(row) === name);
    expect(after?.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('stays at the top for who is at the top', async () => {
    await store.remove(store.query({}).ids.slice(0, 3));
    await settled(list);
    expect(listBox(list).scrollTop).to.equal(0);
    expect(place(rows(list)[0])).to.equal(1);
  });

  it('tells the new counts', async () => {
    await store.remove(store.query({ bands: ['at-risk'] }).ids);
    await settled(list);
    expect(text(find(list, '.summary'))).to.contain('No account is on “Act now”');
    expect(text(find(list, '[role="status"]'))).to.equal(`${String(store.size)} accounts`);
  });

  it('does not hear a store it no longer shows', async () => {
    const other = await portfolio(5);
    list.store = other;
    await settled(list);
    expect(rows(list).length).to.equal(5);
    expect(await touched(() => store.patch(store.query({}).ids[0] ?? '', { name: 'Elsewhere' }))).to.eql([]);
  });

  it('catches up with what changed while it was out of the page', async () => {
    const page = list.parentElement;
    list.remove();
    const id = store.query({}).ids[0] ?? '';
    await store.patch(id, { name: 'Renamed meanwhile' });
    page?.append(list);
    await settled(list);
    expect(nameOf(rows(list)[0])).to.equal('Renamed meanwhile');
    listBox(list).scrollTop = 900;
    await settled(list);
    expect(place(rows(list)[0])).to.be.greaterThan(5);
  });
});
