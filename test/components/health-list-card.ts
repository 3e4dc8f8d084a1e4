import { expect, aTimeout, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createPortfolioAccounts, DEMO_DAY } from '../../demo/portfolio/create-portfolio-accounts.js';
import '../../src/elements/health-card.js';
import type { HealthCard } from '../../src/elements/health-card.js';
import {
  activeRow,
  button,
  cleanUp,
  find,
  focused,
  has,
  listBox,
  model,
  mount,
  nameOf,
  portfolio,
  rows,
  settled,
  text,
} from './health-list-setting.js';

const cardOf = (list: Element): HealthCard | null | undefined =>
  list.shadowRoot?.querySelector('health-card');

describe('<health-list with-card>', () => {
  afterEach(cleanUp);

  it('shows the card of the chosen account beside the rows', async () => {
    const list = await mount({ store: await portfolio(), withCard: true });
    expect(has(list, 'health-card')).to.equal(false);
    const name = nameOf(rows(list)[1]);
    rows(list)[1]?.click();
    await settled(list);
    expect(text(cardOf(list)?.shadowRoot?.querySelector('[part~="header"]'))).to.contain(name);
    expect(find(list, '.pane').getBoundingClientRect().left).to.be.at.least(
      listBox(list).getBoundingClientRect().right,
    );
    expect(nameOf(activeRow(list))).to.equal(name);
  });

  it('shows another account in the same card', async () => {
    const list = await mount({ store: await portfolio(), withCard: true });
    rows(list)[1]?.click();
    await settled(list);
    const card = cardOf(list);
    rows(list)[2]?.click();
    await settled(list);
    expect(cardOf(list) === card).to.equal(true);
    expect(card?.accountId).to.equal(list.selected);
  });

  it('shows another account from its name on, however far the one before was read', async () => {
    const list = await mount({ store: await portfolio(), withCard: true });
    rows(list)[1]?.click();
    await settled(list);
    const pane = find(list, '.pane');
    pane.scrollTop = 200;
    expect(pane.scrollTop).to.be.above(0);
    rows(list)[2]?.click();
    await settled(list);
    expect(pane.scrollTop).to.equal(0);
  });

  it('keeps the focus in the rows beside it, and gives it back when the card is closed', async () => {
    const list = await mount({ store: await portfolio(), withCard: true });
    listBox(list).focus();
    await sendKeys({ press: 'Enter' });
    await settled(list);
    expect(focused(list)).to.equal('grid');
    button(list, 'Close').click();
    await settled(list);
    expect(has(list, 'health-card')).to.equal(false);
    expect(list.selected).to.equal(undefined);
    expect(focused(list)).to.equal('grid');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Escape' });
    await settled(list);
    expect(has(list, 'health-card')).to.equal(false);
  });

  it('covers the rows where there is no room, takes the focus, and gives both back', async () => {
    const list = await mount({ store: await portfolio(), withCard: true, inlineSize: 500 });
    listBox(list).focus();
    for (const key of ['PageDown', 'PageDown', 'Enter']) await sendKeys({ press: key });
    const { scrollTop } = listBox(list);
    await settled(list);
    expect(find(list, '.pane').offsetWidth).to.be.closeTo(500, 4);
    expect(getComputedStyle(listBox(list)).visibility).to.equal('hidden');
    expect(focused(list)).to.equal('Close');
    await sendKeys({ press: 'Escape' });
    await settled(list);
    expect(focused(list)).to.equal('grid');
    expect(listBox(list).scrollTop).to.equal(scrollTop);
    expect(scrollTop).to.be.greaterThan(0);
  });

  it('shows the card of the account that was chosen beforehand', async () => {
    const store = await portfolio();
    const list = await mount({ store, withCard: true, selected: store.query({}).ids[7] });
    expect(cardOf(list)?.accountId).to.equal(list.selected);
    await expect(list).to.be.accessible();
  });

  it('goes when the attribute is taken away', async () => {
    const store = await portfolio();
    const list = await mount({ store, withCard: true, selected: store.query({}).ids[7] });
    list.removeAttribute('selected');
    await settled(list);
    expect(has(list, 'health-card')).to.equal(false);
    expect(rows(list).some((row) => row.ariaSelected === 'true')).to.equal(false);
  });

  it('waits for a card element that is not registered yet', async () => {
    const store = await portfolio();
    const list = await mount({
      store,
      withCard: true,
      cardTag: 'late-card',
      selected: store.query({}).ids[0],
    });
    expect(has(list, '.pane')).to.equal(false);
    customElements.define('late-card', class extends HTMLElement {});
    await aTimeout(0);
    await settled(list);
    expect(list.shadowRoot?.querySelector('late-card')).to.have.property('accountId', list.selected);
  });

  it('shows no card unless asked to', async () => {
    const list = await mount({ store: await portfolio() });
    rows(list)[0]?.click();
    await settled(list);
    expect(has(list, 'health-card')).to.equal(false);
  });
});

describe('<health-list> standing alone', () => {
  afterEach(cleanUp);

  const json = (document: unknown): string =>
    URL.createObjectURL(new Blob([JSON.stringify(document)], { type: 'application/json' }));
  const accounts = createPortfolioAccounts({ asOf: DEMO_DAY });

  it('makes its own store of accounts and a model', async () => {
    const list = await mount({ accounts, model, asOf: DEMO_DAY });
    await waitUntil(() => rows(list).length > 5);
    expect(text(find(list, '[role="status"]'))).to.equal('60 accounts');
  });

  it('makes its own store of two addresses', async () => {
    const list = await mount({ src: json(accounts), modelSrc: json(model), asOf: DEMO_DAY });
    await waitUntil(() => rows(list).length > 5);
    expect(nameOf(rows(list)[0])).to.equal('Aurelia Air Services');
  });

  it('says which address did not answer', async () => {
    const list = await mount({ src: '/no-such-accounts.json', model });
    await waitUntil(() => list.shadowRoot?.querySelector('[part="state"]'));
    expect(text(find(list, '[part="state"]'))).to.equal('/no-such-accounts.json could not be loaded');
  });

  it('says that a portfolio is empty, and does not wait for ever', async () => {
    const list = await mount({ accounts: [], model });
    await waitUntil(() => list.shadowRoot?.querySelector('[part="state"]'));
    expect(text(find(list, '[part="state"]'))).to.contain('No accounts yet');
  });
});
