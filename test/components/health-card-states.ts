import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { HealthCard } from '../../src/elements/health-card.js';
import { createHealthStore } from '../../src/sdk/index.js';
import { acme, cardOf, cardWith, DAY, like, model, seen, storeOf } from './health-card-setting.js';

const unreadable = { ...model, bands: 'three' };

async function drawn(card: HealthCard): Promise<HealthCard> {
  for (let i = 0; i < 100 && card.shadowRoot!.querySelector('[part=loading]'); i++) await aTimeout(10);
  return card;
}
const alone = async (given: Partial<HealthCard>): Promise<HealthCard> => {
  const card = await fixture<HealthCard>(html`<health-card></health-card>`);
  Object.assign(card, { asOf: DAY, ...given });
  await card.updateComplete;
  return drawn(card);
};
const address = (document: unknown): string =>
  URL.createObjectURL(new Blob([JSON.stringify(document)], { type: 'application/json' }));

describe('the states of a card', () => {
  it('each is accessible', async () => {
    const store = await storeOf([acme, { id: 'new', name: 'Initech' }]);
    const partly = await storeOf([
      like('acme', { metrics: { ...(acme['metrics'] as object), nps: 'many' } }),
    ]);
    const cards = {
      full: await cardOf(store, 'acme'),
      nothing: await cardOf(store, 'new'),
      'no account': await cardOf(store, undefined),
      unknown: await cardOf(store, 'nope'),
      loading: await cardOf(createHealthStore(), 'acme'),
      broken: await cardOf(await storeOf([acme], unreadable), 'acme'),
      partly: await cardOf(partly, 'acme'),
    };
    for (const [name, card] of Object.entries(cards)) {
      for (const details of card.shadowRoot!.querySelectorAll('details')) details.open = true;
      await expect(card, name).to.be.accessible();
    }
  });

  it('keeps the space while loading, then draws', async () => {
    const store = createHealthStore({ asOf: DAY });
    const card = await cardOf(store, 'acme');
    expect(card.shadowRoot!.querySelector('[part=loading]')).to.exist;
    expect(card.offsetHeight).to.be.greaterThan(300);
    await Promise.all([store.setModel(model), store.ingest([acme])]);
    await card.updateComplete;
    expect(seen(card)).to.contain('Acme Corp').and.to.contain('Look into');
  });

  it('says when no account is chosen, and when the one asked for is not there', async () => {
    const store = await storeOf([acme]);
    expect(seen(await cardOf(store, undefined))).to.contain('No account chosen');
    expect(seen(await cardOf(store, 'nope'))).to.contain('No account “nope” here');
  });

  it('says what is wrong with a model that cannot be read', async () => {
    const card = await cardOf(await storeOf([acme], unreadable), 'acme');
    expect(seen(card)).to.match(/^The health model could not be read .* bands: expected .*, got "three"$/);
  });

  it('keeps the last good picture when the next model cannot be read, and says so', async () => {
    const store = await storeOf([acme]);
    const card = await cardOf(store, 'acme');
    await store.setModel(unreadable);
    await card.updateComplete;
    expect(seen(card, 'warnings')).to.contain('what was there before stays');
    expect(seen(card)).to.contain('Look into');
  });

  it('makes nothing of keys it does not know', async () => {
    const card = await cardWith({ favouriteColour: 'blue' });
    expect(card.shadowRoot!.querySelector('[part=warnings]')).to.equal(null);
  });

  it('says which part of an account could not be read, and shows the rest', async () => {
    const card = await cardWith({ metrics: { ...(acme['metrics'] as object), nps: 'many' } });
    expect(seen(card, 'warnings')).to.contain('1 part of this account’s data could not be read');
    expect(seen(card)).to.contain('Look into');
  });
});

describe('a card that follows its store', () => {
  it('draws again alone among many when one account changes', async () => {
    const ids = Array.from({ length: 20 }, (_, i) => `account-${i}`);
    const store = await storeOf(ids.map((id) => like(id)));
    const page = await fixture(
      html`<div>${ids.map((id) => html`<health-card .store=${store} .accountId=${id}></health-card>`)}</div>`,
    );
    const cards = [...page.querySelectorAll('health-card')];
    await Promise.all(cards.map((card) => card.updateComplete));
    const drawings = new Map<string | undefined, number>();
    for (const card of cards) {
      card.addController({
        hostUpdated: () => void drawings.set(card.accountId, (drawings.get(card.accountId) ?? 0) + 1),
      });
    }
    drawings.clear();
    await store.patch('account-7', { name: 'Renamed' });
    await Promise.all(cards.map((card) => card.updateComplete));
    expect([...drawings]).to.deep.equal([['account-7', 1]]);
    expect(seen(cards[7]!)).to.contain('Renamed');
  });

  it('shows what changed while it was away from the page', async () => {
    const store = await storeOf([acme]);
    const card = await cardOf(store, 'acme');
    const parent = card.parentElement!;
    card.remove();
    await store.patch('acme', { name: 'Renamed' });
    parent.append(card);
    await card.updateComplete;
    expect(seen(card)).to.contain('Renamed');
  });

  it('listens only while it is on the page', async () => {
    const store = await storeOf([acme]);
    const subscribe = store.subscribe.bind(store);
    let listening = 0;
    Object.assign(store, {
      subscribe: (listener: () => void) => {
        const stop = subscribe(listener);
        listening++;
        return () => {
          listening--;
          stop();
        };
      },
    });
    const card = await cardOf(store, 'acme');
    expect(listening).to.equal(1);
    card.remove();
    expect(listening).to.equal(0);
  });

  it('leaves one store for another', async () => {
    const first = await storeOf([acme]);
    const card = await cardOf(first, 'acme');
    card.store = await storeOf([like('acme', { name: 'Elsewhere' })]);
    await card.updateComplete;
    expect(seen(card)).to.contain('Elsewhere');
    await first.patch('acme', { name: 'Unheard' });
    await card.updateComplete;
    expect(seen(card)).not.to.contain('Unheard');
  });
});

describe('a card that stands alone', () => {
  it('scores an account and a model given as objects', async () => {
    const card = await alone({ account: acme, model });
    expect(seen(card)).to.contain('Acme Corp').and.to.contain('Look into').and.to.contain('61 of 100');
  });

  it('fetches both from addresses', async () => {
    const card = await fixture<HealthCard>(
      html`<health-card src=${address(acme)} model-src=${address(model)} as-of=${DAY}></health-card>`,
    );
    await drawn(card);
    expect(seen(card)).to.contain('Acme Corp').and.to.contain('Look into');
  });

  it('says what could not be loaded, and recovers', async () => {
    const card = await alone({ src: '/no-such-account.json', model });
    expect(seen(card)).to.equal('/no-such-account.json could not be loaded');
    await expect(card).to.be.accessible();
    card.src = address(acme);
    await card.updateComplete;
    await drawn(card);
    expect(seen(card)).to.contain('Acme Corp');
  });

  it('keeps the last good account on screen until the next one is ready', async () => {
    const card = await alone({ account: acme, model });
    card.account = like('other', { name: 'Other' });
    await card.updateComplete;
    expect(seen(card)).to.contain('Acme Corp');
    for (let i = 0; i < 100 && !seen(card).includes('Other'); i++) await aTimeout(10);
    expect(seen(card)).to.contain('Other').and.not.to.contain('Acme');
  });

  it('keeps the last good picture when the next model is refused or cannot be loaded', async () => {
    const card = await alone({ account: acme, model });
    card.model = unreadable;
    await waitUntil(() => seen(card, 'warnings').includes('what was there before stays'));
    expect(seen(card)).to.contain('Look into');
    Object.assign(card, { model: undefined, modelSrc: '/no-such-model.json' });
    await card.updateComplete;
    await waitUntil(() => card.shadowRoot!.textContent.includes('/no-such-model.json could not be loaded'));
    expect(seen(card)).to.contain('Look into');
    card.model = model;
    await waitUntil(() => seen(card, 'warnings') === '');
  });

  it('says that there is no model yet, and that there is no account', async () => {
    expect(seen(await alone({ account: acme }))).to.match(/^No health model yet Bands,/);
    const card = await alone({ account: acme, model });
    card.account = undefined;
    card.setAttribute('src', 'x');
    card.removeAttribute('src');
    await card.updateComplete;
    expect(seen(card)).to.contain('No account chosen');
  });

  it('moves to another day', async () => {
    const card = await alone({ account: acme, model });
    card.asOf = '2026-11-30';
    await waitUntil(() => seen(card).includes('renews in 55 days'));
  });

  it('says what is wrong with an account that cannot be read, whatever it is', async () => {
    for (const account of ['nonsense', 7, { name: 'No id' }, { id: 'x', name: {} }, []]) {
      const card = await alone({ account, model });
      expect(seen(card), JSON.stringify(account)).to.match(/could not be read|No account/);
    }
  });
});
