import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HealthPortfolio } from '../../src/elements/health-portfolio.js';
import type { FilterDetail } from '../../src/components/shared/events.js';
import {
  all,
  answered,
  button,
  cleanUp,
  demo,
  focused,
  mount,
  read,
  rows,
  settled,
  SlowStore,
  storeWith,
  text,
} from './health-portfolio-setting.js';
import { full } from './portfolio-reports.js';

/** What the page hears when a figure is pressed. */
async function heardOn(overview: HealthPortfolio, press: () => void): Promise<FilterDetail> {
  const heard = new Promise<Event>((resolve) =>
    document.addEventListener('health-filter', resolve, { once: true }),
  );
  press();
  const { detail } = (await heard) as CustomEvent<FilterDetail>;
  await settled(overview);
  return detail;
}

const names = (overview: HealthPortfolio): string[] =>
  all(overview, '[part=behind] [part=name] bdi').map(text);
const title = (overview: HealthPortfolio): string => read(overview, '.behind-title');

describe('what can be done on <health-portfolio>', () => {
  afterEach(cleanUp);

  it('shows the accounts of a band, those that the list would show for its query', async () => {
    const overview = await mount({ store: demo });
    await answered(overview);
    const detail = await heardOn(overview, () => button(overview, 'Act now').click());
    expect(detail.query).to.eql({ bands: ['at-risk'] });
    const { ids } = demo.query(detail.query);
    expect(ids.length).to.equal(detail.accounts);
    expect(names(overview)).to.eql(ids.map((id) => demo.get(id)?.name));
    expect(title(overview)).to.match(/^Act now: \d+ accounts, €/);
  });

  it('agrees with the store in every figure that a query can ask for', async () => {
    const overview = await mount({ store: demo, mine: true });
    await answered(overview);
    const figures = all(overview, '[part=bands] .figure, [part=segments] .figure, [part=stages] .figure');
    expect(figures.length).to.be.greaterThan(12);
    for (const figure of figures) {
      const { query, accounts } = await heardOn(overview, () => figure.click());
      expect(query.mine).to.equal(true);
      expect(demo.query(query).ids.length, title(overview)).to.equal(accounts);
    }
  });

  it('lists those that moved, came, renew or share a cause, by what the report says', async () => {
    const overview = await mount({ store: storeWith(full) });
    const moved = await heardOn(overview, () => button(overview, 'On track to Look into').click());
    expect(moved).to.eql({ query: {}, accounts: 2, ids: ['northgate-clinics', 'corvid-insurance'] });
    expect(title(overview)).to.equal('2 accounts, €50K, moved from On track to Look into since 19 Oct');
    expect(names(overview)).to.eql(['Northgate Clinics', 'Corvid Insurance']);
    button(overview, 'Not a customer yet to Act now').click();
    await settled(overview);
    expect(title(overview)).to.equal('1 account, €150K, became a customer since 19 Oct, now on Act now');
    button(overview, 'Renewals, Q4 2026 3€120K').click();
    await settled(overview);
    expect(names(overview).length).to.equal(3);
    button(overview, 'People in touch with us').click();
    await settled(overview);
    expect(title(overview)).to.equal('People in touch with us: 4 accounts, €200K');
    expect(all(overview, '[part=behind]').length).to.equal(1);
  });

  it('lists at most twenty, and says how many more there are', async () => {
    const overview = await mount({ store: demo });
    await answered(overview);
    const { accounts } = await heardOn(overview, () => button(overview, 'On track').click());
    expect(names(overview).length).to.equal(20);
    expect(read(overview, '.rest')).to.equal(`and ${String(accounts - 20)} more`);
  });

  it('tells of an account that is chosen, through shadow roots', async () => {
    const overview = await mount({ store: storeWith(full) });
    button(overview, 'On track to Act now').click();
    await settled(overview);
    const heard = new Promise<Event>((resolve) =>
      document.addEventListener('health-select', resolve, { once: true }),
    );
    all(overview, '[part=name]')[0]?.click();
    expect(((await heard) as CustomEvent).detail).to.eql({ id: 'ostsee-logistik' });
  });

  it('leaves the accounts to a host that prevents the event', async () => {
    const overview = await mount({ store: storeWith(full) });
    overview.addEventListener('health-filter', (event) => event.preventDefault());
    button(overview, 'Act now').click();
    await settled(overview);
    expect(all(overview, '[part=behind], [aria-expanded=true]').length).to.equal(0);
  });

  it('is folded by the same figure, by its button and by Escape, and the focus goes back', async () => {
    const overview = await mount({ store: storeWith(full) });
    const figure = button(overview, 'Enterprise · Act now: 2 accounts, €250K');
    const isOpen = (): boolean => all(overview, '[part=behind]').length > 0;
    for (const close of [
      () => {
        figure.click();
        return Promise.resolve();
      },
      () => {
        button(overview, 'Close').click();
        return Promise.resolve();
      },
      async () => {
        all(overview, '[part=name]')[0]?.focus();
        await sendKeys({ press: 'Escape' });
      },
    ]) {
      figure.focus();
      figure.click();
      await settled(overview);
      expect(isOpen()).to.equal(true);
      expect(figure.ariaExpanded).to.equal('true');
      await close();
      await settled(overview);
      expect(isOpen()).to.equal(false);
      expect(focused(overview)).to.equal('Enterprise · Act now: 2 accounts, €250K');
    }
  });

  it('is complete by keyboard, in the order in which it is read', async () => {
    const overview = await mount({ store: storeWith(full) });
    button(overview, 'Act now').focus();
    await sendKeys({ press: 'Enter' });
    await settled(overview);
    const reached: (string | undefined)[] = [];
    for (let i = 0; i < 5; i++) {
      await sendKeys({ press: 'Tab' });
      reached.push(focused(overview));
    }
    expect(reached.slice(0, 3)).to.eql(['Look into', 'On track', 'Not enough data']);
    expect(reached[3]).to.match(/^Act now /);
  });

  it('offers nothing to press where there is no account', async () => {
    const overview = await mount({ store: storeWith(full) });
    const zeros = all(overview, 'tbody td.cell').filter((cell) => text(cell) === '0');
    expect(zeros.length).to.be.greaterThan(0);
    expect(zeros.some((cell) => cell.querySelector('button'))).to.equal(false);
  });

  it('tells movement over the time that is chosen', async () => {
    const slow = new SlowStore();
    const overview = await mount({ store: slow.store });
    slow.answer(0, full);
    await settled(overview);
    const select = all(overview, 'select')[0] as HTMLSelectElement;
    expect([...select.options].map((option) => option.label)).to.eql([
      'Four weeks',
      'A quarter',
      'Half a year',
    ]);
    for (const period of ['quarter', 'halfYear']) {
      select.value = period;
      select.dispatchEvent(new Event('change'));
      await settled(overview);
    }
    expect(slow.asked.map((question) => question?.sinceDays)).to.eql([28, 91, 182]);
    slow.answer(2, { ...full, moves: { ...full.moves, since: '2026-05-18' } });
    await settled(overview);
    expect(read(overview, '[part=moves] .saying')).to.contain('since 18 May');
  });

  it('asks for the part of the portfolio that the host names, and nothing twice', async () => {
    const slow = new SlowStore();
    const overview = await mount({ store: slow.store, segments: ['Enterprise'] });
    overview.segments = ['Enterprise'];
    await settled(overview);
    overview.setAttribute('mine', '');
    await settled(overview);
    overview.stages = ['adoption'];
    await settled(overview);
    expect(slow.asked).to.eql([
      { segments: ['Enterprise'], sinceDays: 28 },
      { segments: ['Enterprise'], mine: true, sinceDays: 28 },
      { segments: ['Enterprise'], stages: ['adoption'], mine: true, sinceDays: 28 },
    ]);
  });

  it('sums up to the whole', async () => {
    const overview = await mount({ store: demo });
    await answered(overview);
    const counted = rows(overview, 'bands').map((row) => parseInt(row.split(' | ')[1] ?? '', 10));
    expect(counted.reduce((sum, count) => sum + count, 0)).to.equal(demo.size);
  });

  it('keeps the list of a figure open while figures change', async () => {
    const slow = new SlowStore();
    const overview = await mount({ store: slow.store });
    slow.answer(0, full);
    await settled(overview);
    button(overview, 'On track to Act now').click();
    await settled(overview);
    slow.change();
    slow.answer(1, full);
    await settled(overview);
    expect(names(overview)).to.eql(['Ostsee Logistik']);
    slow.change();
    await settled(overview);
    slow.answer(2, { ...full, moves: { ...full.moves, flows: [] } });
    await settled(overview);
    expect(names(overview)).to.eql([]);
  });
});
