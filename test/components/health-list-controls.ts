import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HealthList } from '../../src/elements/health-list.js';
import type { HealthStore, Query } from '../../src/sdk/health-store-contract.js';
import {
  all,
  button,
  cleanUp,
  find,
  focused,
  listBox,
  mount,
  nameOf,
  overheard,
  portfolio,
  rows,
  select,
  settled,
  text,
} from './health-list-setting.js';

describe('<health-list> controls', () => {
  let store: HealthStore;
  let list: HealthList;

  before(async () => (store = await portfolio()));
  beforeEach(async () => (list = await mount({ store, blockSize: 3300 })));
  afterEach(cleanUp);

  const count = (): string => text(find(list, '[role="status"]'));
  const press = async (label: string): Promise<void> => {
    button(list, label).click();
    await settled(list);
  };
  const choose = async (label: string, value: string): Promise<void> => {
    select(list, label).value = value;
    select(list, label).dispatchEvent(new Event('change'));
    await settled(list);
  };
  const type = async (words: string): Promise<void> => {
    find(list, 'input').focus();
    await sendKeys({ type: words });
    await settled(list);
  };

  it('say how many accounts each band has', () => {
    const { counts } = store.query({});
    expect(counts['at-risk']).to.be.greaterThan(0);
    for (const [id, label] of [
      ['at-risk', 'Act now'],
      ['watch', 'Look into'],
      ['healthy', 'On track'],
    ] as const)
      expect(text(button(list, label))).to.equal(`${label} ${String(counts[id])}`);
  });

  it('leave the accounts of the bands that are pressed', async () => {
    const { counts } = store.query({});
    await press('Act now');
    expect(button(list, 'Act now').getAttribute('aria-pressed')).to.equal('true');
    expect(rows(list).length).to.equal(counts['at-risk']);
    expect(count()).to.equal(`${String(counts['at-risk'])} of 60 accounts`);
    await press('Look into');
    expect(rows(list).length).to.equal((counts['at-risk'] ?? 0) + (counts['watch'] ?? 0));
    await press('Act now');
    await press('Look into');
    expect(rows(list).length).to.equal(60);
    expect(count()).to.equal('60 accounts');
  });

  it('count the bands among what the other filters leave', async () => {
    const [segment = ''] = store.facets().segments;
    await choose('Segment', segment);
    const { counts, total } = store.query({ segments: [segment] });
    expect(total).to.be.within(1, 59);
    expect(rows(list).length).to.equal(total);
    expect(text(button(list, 'On track'))).to.equal(`On track ${String(counts['healthy'])}`);
  });

  it('filter by stage, under the label of the model', async () => {
    const [stage = ''] = store.facets().stages;
    await choose('Stage', stage);
    expect(rows(list).length).to.equal(store.query({ stages: [stage] }).total);
    await choose('Stage', '');
    expect(rows(list).length).to.equal(60);
  });

  it('offer "mine" only to a viewer, and leave the viewer’s accounts', async () => {
    await press('Mine');
    expect(rows(list).length).to.equal(store.query({ mine: true }).total);
    expect(rows(list).length).to.be.within(1, 59);
    const anonymous = await mount({ store: await portfolio(60, { viewer: undefined }) });
    expect(all(anonymous, 'button').map((each) => text(each))).not.to.include('Mine');
  });

  it('find accounts by name as it is typed, and give them back on Escape', async () => {
    await type('yarr');
    expect(rows(list).map(nameOf)).to.eql(['Yarrow Garden Centres']);
    expect(count()).to.equal('1 of 60 accounts');
    await sendKeys({ press: 'Escape' });
    await settled(list);
    expect(rows(list).length).to.equal(60);
    expect(find(list, 'input').value).to.equal('');
    expect(focused(list)).to.equal('input');
  });

  it('clear the search by a button, and keep the focus in it', async () => {
    await type('zzz');
    await press('Clear search');
    expect(rows(list).length).to.equal(60);
    expect(focused(list)).to.equal('input');
  });

  it('ask the store once a frame, however fast the typing', async () => {
    let asked = 0;
    const counting = overheard(store, (verb, [query]) => {
      if (verb === 'query' && (query as { text?: string }).text) asked++;
    });
    const fast = await mount({ store: counting });
    const input = find(fast, 'input');
    for (const words of ['h', 'ha', 'hal']) {
      input.value = words;
      input.dispatchEvent(new Event('input'));
    }
    await settled(fast);
    expect(asked).to.equal(1);
    expect(rows(fast).every((row) => nameOf(row).startsWith('Hal'))).to.equal(true);
  });

  it('put the accounts in the order that is chosen', async () => {
    const names = (ids: readonly string[]): (string | undefined)[] => ids.map((id) => store.get(id)?.name);
    for (const sort of ['name', 'movement', 'score', 'renewal', 'arr'] as const) {
      await choose('Sort by', sort);
      expect(rows(list).map(nameOf)).to.eql(names(store.query({ sort }).ids));
    }
    const renewals = store.query({ sort: 'renewal' }).ids.map((id) => store.get(id)?.renewal ?? '9');
    expect(renewals).to.eql([...renewals].sort());
  });

  it('go back to the top when the question changes', async () => {
    list.style.blockSize = '400px';
    await settled(list);
    listBox(list).scrollTop = 900;
    await settled(list);
    await press('On track');
    expect(listBox(list).scrollTop).to.equal(0);
  });

  it('say which filters nothing fits, and take them off', async () => {
    await press('Act now');
    await type('zebra');
    const said = text(find(list, '[part="state"]'));
    expect(said).to.contain('No account matches').and.to.contain('“zebra”').and.to.contain('“Act now”');
    expect(listBox(list).hidden).to.equal(true);
    await press('Clear filters');
    expect(rows(list).length).to.equal(60);
    expect(listBox(list).hidden).to.equal(false);
    expect(button(list, 'Act now').getAttribute('aria-pressed')).to.equal('false');
  });

  it('unfold on demand where there is no room for them', async () => {
    const narrow = await mount({ store, inlineSize: 360 });
    const sort = select(narrow, 'Sort by');
    expect(sort.offsetWidth).to.equal(0);
    button(narrow, 'Filter and sort').click();
    await settled(narrow);
    expect(button(narrow, 'Filter and sort').getAttribute('aria-expanded')).to.equal('true');
    expect(sort.offsetWidth).to.be.greaterThan(0);
  });

  it('can be set from outside', async () => {
    list.query = { bands: ['at-risk'], sort: 'name' };
    await settled(list);
    expect(button(list, 'Act now').getAttribute('aria-pressed')).to.equal('true');
    expect(select(list, 'Sort by').value).to.equal('name');
  });

  it('do without what is no query', async () => {
    for (const wrong of [
      undefined,
      null,
      7,
      'all',
      { bands: 7, text: {}, segments: [1], sort: 'by chance' },
    ]) {
      list.query = wrong as unknown as Query;
      await settled(list);
      expect(rows(list).length).to.equal(60);
    }
  });

  it('stand under one true sentence on the portfolio, where no accounts stand first', async () => {
    list.capacity = 0;
    await settled(list);
    const { counts } = store.query({});
    expect(text(find(list, '.summary'))).to.equal(`${String(counts['at-risk'])} accounts are on “Act now”.`);
  });
});
