import { expect, fixture, html } from '@open-wc/testing';
import { cardOf, acme, storeOf } from './health-card-setting.js';
import type { HealthCard } from '../../src/elements/health-card.js';

const radius = (card: HealthCard): string =>
  getComputedStyle(card.shadowRoot!.querySelector('article')!).borderTopLeftRadius;

async function frame(): Promise<Document> {
  const made = await fixture<HTMLIFrameElement>(html`<iframe title="Elsewhere"></iframe>`);
  return made.contentDocument!;
}

describe('an element in another document', () => {
  it('keeps its looks when it is moved there and back', async () => {
    const card = await cardOf(await storeOf([acme]), 'acme');
    const home = card.parentElement!;
    expect(radius(card)).to.equal('8px');
    (await frame()).body.append(card);
    await card.updateComplete;
    expect(radius(card)).to.equal('8px');
    expect(card.shadowRoot!.textContent).to.contain('Acme Corp');
    home.append(card);
    expect(radius(card)).to.equal('8px');
  });

  it('is drawn where it was made here and first put there', async () => {
    const card = document.createElement('health-card');
    card.store = await storeOf([acme]);
    card.accountId = 'acme';
    (await frame()).body.append(card);
    await card.updateComplete;
    expect(radius(card)).to.equal('8px');
  });

  it('shares one sheet with others of its kind there', async () => {
    const store = await storeOf([acme]);
    const elsewhere = await frame();
    const [one, other] = await Promise.all([cardOf(store, 'acme'), cardOf(store, 'acme')]);
    elsewhere.body.append(one, other);
    expect(one.shadowRoot!.adoptedStyleSheets[0]).to.equal(other.shadowRoot!.adoptedStyleSheets[0]);
  });
});
