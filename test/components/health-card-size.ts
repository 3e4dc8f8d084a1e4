import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HealthCard } from '../../src/elements/health-card.js';
import { createHealthStore } from '../../src/sdk/index.js';
import { acme, cardOf, next, seen, storeOf } from './health-card-setting.js';

const within = async (width: string, size: HealthCard['size']): Promise<HealthCard> => {
  const card = await cardOf(await storeOf([acme]), 'acme');
  card.size = size;
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = width;
  box.append(card);
  await card.updateComplete;
  return card;
};

const line = async (facts: Partial<HealthCard> = {}): Promise<HealthCard> => {
  const store = await storeOf([acme, { id: 'new', name: 'Initech' }]);
  const card = await fixture<HealthCard>(
    html`<health-card size="inline" .store=${store} account-id="acme"></health-card>`,
  );
  Object.assign(card, facts);
  await card.updateComplete;
  return card;
};

/** What is read aloud: all but what is for the eye alone. */
const read = (card: HealthCard): string =>
  [...pressed(card).querySelectorAll('bdi:not([aria-hidden])')]
    .map((each) => each.textContent)
    .join(' ')
    .trim();

const pressed = (card: HealthCard): HTMLButtonElement => card.shadowRoot!.querySelector('[part=inline]')!;

describe('the size of a card', () => {
  it('is chosen by its width, or by the host', async () => {
    for (const [width, size, isFull] of [
      ['480px', 'auto', true],
      ['320px', 'auto', true],
      ['319px', 'auto', false],
      ['300px', 'full', true],
      ['480px', 'compact', false],
      ['480px', 'tiny' as 'auto', true],
    ] as const) {
      const card = await within(width, size);
      expect(seen(card).includes('Worth a conversation'), `${size} in ${width}`).to.equal(isFull);
      expect(seen(card).includes('Show all'), `${size} in ${width}`).to.equal(!isFull);
      expect(seen(card)).to.contain('Fell 39 points').and.to.contain('Offer a training session');
    }
  });
});

describe('a card in a line', () => {
  it('says band and movement, and draws the trend', async () => {
    const card = await line();
    expect(seen(card, 'inline')).to.contain('Look into −39 in 4 weeks');
    expect(card.shadowRoot!.querySelector('[part=sparkline]')).to.exist;
    expect(card.shadowRoot!.querySelector('article')).to.equal(null);
    await expect(card).to.be.accessible();
  });

  it('is read as a whole', async () => {
    expect(read(await line())).to.equal(
      'Acme Corp Look into Fell 39 points in four weeks, mostly “Usage lately” and “Tickets in 30 days”',
    );
    expect(read(await line({ accountId: 'new' }))).to.equal('Initech Not enough data');
  });

  it('names the account where it is asked to', async () => {
    const width = async (withName: boolean): Promise<number> =>
      (await line({ withName })).shadowRoot!.querySelector('bdi')!.offsetWidth;
    expect(await width(false)).to.equal(1);
    expect(await width(true)).to.be.greaterThan(40);
  });

  it('asks for its account when it is pressed', async () => {
    const card = await line();
    pressed(card).focus();
    const heard = next<CustomEvent>(document, 'health-select');
    await sendKeys({ press: 'Enter' });
    expect((await heard).detail).to.deep.equal({ id: 'acme' });
  });

  it('stands on the line of the text around it, in its type, and makes it no higher', async () => {
    const store = await storeOf([acme]);
    const text = await fixture<HTMLElement>(
      html`<p>Seen <health-card size="inline" .store=${store} account-id="acme"></health-card> today</p>`,
    );
    text.style.font = '17px/1.6 serif';
    const card = text.querySelector('health-card')!;
    await card.updateComplete;
    expect(getComputedStyle(pressed(card)).fontSize).to.equal('17px');
    expect(text.getBoundingClientRect().height).to.be.lessThan(17 * 1.6 + 3);
    expect(card.getBoundingClientRect().width).to.be.lessThan(text.getBoundingClientRect().width / 2);
  });

  it('has states of one line', async () => {
    expect(seen(await line({ accountId: 'nope' }), 'inline')).to.equal('No account “nope” here');
    const loading = await line({ store: createHealthStore() });
    expect(loading.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('Loading');
    expect(loading.offsetHeight).to.be.lessThan(40);
    await expect(loading).to.be.accessible();
  });
});
