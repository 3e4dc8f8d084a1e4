import { cardWords } from '../../src/locales/sentences/card.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { createLocale } from '../../src/locales/create-locale.js';
import { createLanguageShelf } from '../../src/locales/language-shelf.js';
import { loadLocale, spokenLocale } from '../../src/locales/load-locale.js';
import { cardOf, acme, storeOf } from '../components/health-card-setting.js';
import type { HealthCard } from '../../src/elements/health-card.js';

const frame = (card: HealthCard): HTMLElement => card.shadowRoot!.querySelector<HTMLElement>('[lang]')!;

describe('a language that loads', () => {
  it('is asked for once, however many speak it', async () => {
    let asked = 0;
    const shelf = createLanguageShelf({
      nl: () => {
        asked += 1;
        return Promise.resolve({ general: { loading: 'Laden' } });
      },
    });
    expect(shelf.spoken('nl')).to.equal(undefined);
    const [first, again] = await Promise.all([shelf.load('nl'), shelf.load('nl'), shelf.load('nl-BE')]);
    expect([first.tag, first.wording.loading]).to.deep.equal(['nl', 'Laden']);
    expect(again).to.equal(first);
    expect(shelf.spoken('nl-BE')!.tag).to.equal('nl-BE');
    expect(asked).to.equal(1);
  });

  it('is English, and says so, where its words do not load; nobody asks again', async () => {
    let asked = 0;
    const shelf = createLanguageShelf({
      nl: () => {
        asked += 1;
        return Promise.reject(new Error('offline'));
      },
    });
    expect((await shelf.load('nl')).tag).to.equal('en');
    expect(shelf.spoken('nl')!.tag).to.equal('en');
    expect((await shelf.load('nl-BE')).wording.loading).to.equal('Loading');
    expect(asked).to.equal(1);
  });
});

describe('a language', () => {
  it('is loaded when an element first speaks it, and drawn only then', async () => {
    expect(spokenLocale('fr')).to.equal(undefined);
    const store = await storeOf([acme]);
    const place = await fixture(
      html`<div lang="fr"><health-card .store=${store} .accountId=${'acme'}></health-card></div>`,
    );
    const card = place.querySelector('health-card')!;
    await card.updateComplete;
    const french = await loadLocale('fr');
    expect(spokenLocale('fr')).to.equal(french);
    expect(frame(card).lang).to.equal('fr');
    expect(frame(card).textContent).to.contain(cardWords(french).score);
  });

  it('can be loaded ahead, and is then there at once', async () => {
    const german = await loadLocale('de-AT');
    expect(german.tag).to.equal('de-AT');
    expect(spokenLocale('de-AT')).to.equal(german);
    expect(await loadLocale('de-AT')).to.equal(german);
    expect(spokenLocale('de')!.tag).to.equal('de');
  });

  it('is English where there are no words for it, and says so', async () => {
    const store = await storeOf([acme]);
    const place = await fixture(
      html`<div lang="tlh"><health-card .store=${store} .accountId=${'acme'}></health-card></div>`,
    );
    const card = place.querySelector('health-card')!;
    await card.updateComplete;
    expect(frame(card).lang).to.equal('en');
    expect((await loadLocale('tlh')).tag).to.equal('en');
    expect((await loadLocale('')).tag).to.equal('en');
  });

  it('changes with that of the page', async () => {
    const { documentElement: page } = document;
    const before = page.lang;
    try {
      page.lang = 'en';
      const card = await cardOf(await storeOf([acme]), 'acme');
      expect(frame(card).lang).to.equal('en');
      page.lang = 'ar';
      await waitUntil(() => frame(card).lang === 'ar', 'the card speaks Arabic');
      expect(frame(card).dir).to.equal('rtl');
      page.lang = 'en-GB';
      await waitUntil(() => frame(card).lang === 'en-GB', 'the card speaks English again');
      expect(frame(card).dir).not.to.equal('rtl');
    } finally {
      page.lang = before;
    }
  });

  it('can be handed over', async () => {
    const card = await cardOf(await storeOf([acme]), 'acme');
    card.locale = createLocale('nl', { card: { score: 'Stand' } });
    await card.updateComplete;
    expect(frame(card).lang).to.equal('nl');
    expect(frame(card).textContent).to.contain('Stand');
  });
});
