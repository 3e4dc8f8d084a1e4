import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HealthCard } from '../../src/elements/health-card.js';
import type { HealthStore } from '../../src/sdk/health-store-contract.js';
import { button, cardOf, like, next, seen, storeOf } from './health-card-setting.js';

const root = (card: HealthCard): ShadowRoot => card.shadowRoot!;
const fold = (card: HealthCard): HTMLDetailsElement => root(card).querySelector('[part=reading]')!;
const note = (card: HealthCard): HTMLTextAreaElement => root(card).querySelector('textarea')!;
const choice = (card: HealthCard, band: string): HTMLInputElement =>
  root(card).querySelector(`input[value=${band}]`)!;

describe('the reader’s own reading of an account', () => {
  let store: HealthStore;
  let card: HealthCard;

  beforeEach(async () => {
    store = await storeOf([like('acme', { pulse: undefined }), like('other', { pulse: undefined })]);
    card = await cardOf(store, 'acme');
    fold(card).open = true;
  });
  afterEach(() => store.close());

  it('offers the bands that apply, each by shape and word', async () => {
    const offered = [...root(card).querySelectorAll<HTMLElement>('[part=reading] label:has(input)')];
    expect(offered.map(({ innerText }) => innerText.trim())).to.deep.equal([
      'Act now',
      'Look into',
      'On track',
    ]);
    expect(offered.every((each) => each.querySelector('.band-shape'))).to.equal(true);
    expect(note(card).maxLength).to.equal(512);
    await expect(card).to.be.accessible();
  });

  it('is told and recorded with its note, and stands among what was done', async () => {
    choice(card, 'healthy').click();
    note(card).value = '  Their new lead loves it ';
    const heard = next<CustomEvent>(document, 'health-pulse');
    button(card, 'Note it').click();
    const told = { band: 'healthy', note: 'Their new lead loves it' };
    expect((await heard).detail).to.deep.equal({ id: 'acme', ...told });
    await waitUntil(() => seen(card, 'reading').includes('Noted, thank you.'));
    expect(store.get('acme')!.acts[0]).to.include(told);
    expect(seen(card, 'conversation')).to.contain('You said On track Nov 16 Their new lead loves it');
    root(card).querySelector<HTMLDetailsElement>('[part=acts]')!.open = true;
    expect(seen(card, 'acts')).to.contain('Nov 16 · Read as “On track”: “Their new lead loves it”');
    expect(note(card).value).to.equal('');
    expect(choice(card, 'healthy').checked).to.equal(false);
  });

  it('can be given again, and the newest stands', async () => {
    for (const band of ['healthy', 'at-risk']) {
      choice(card, band).click();
      button(card, 'Note it').click();
      await waitUntil(() => store.get('acme')!.pulse?.band === band);
    }
    expect(store.get('acme')!.acts.length).to.equal(2);
  });

  it('needs a band, and leaves out a note that says nothing', async () => {
    let told = 0;
    card.addEventListener('health-pulse', () => told++);
    button(card, 'Note it').click();
    expect(told).to.equal(0);
    choice(card, 'watch').click();
    note(card).value = '   ';
    const heard = next<CustomEvent>(card, 'health-pulse');
    button(card, 'Note it').click();
    expect((await heard).detail).to.deep.equal({ id: 'acme', band: 'watch' });
  });

  it('records nothing that the host prevents, and keeps what was written', async () => {
    choice(card, 'healthy').click();
    note(card).value = 'Wait';
    const heard = next(card, 'health-pulse', true);
    button(card, 'Note it').click();
    await heard;
    await card.updateComplete;
    expect(store.get('acme')!.acts).to.deep.equal([]);
    expect(note(card).value).to.equal('Wait');
    expect(seen(card, 'reading')).not.to.contain('Noted');
  });

  it('is complete by keyboard', async () => {
    fold(card).open = false;
    fold(card).querySelector('summary')!.focus();
    for (const press of ['Enter', 'Tab', 'ArrowDown', 'Tab']) await sendKeys({ press });
    await sendKeys({ type: 'Seen in the call' });
    const heard = next<CustomEvent>(card, 'health-pulse');
    for (const press of ['Tab', 'Enter']) await sendKeys({ press });
    expect((await heard).detail).to.include({ id: 'acme', note: 'Seen in the call' });
  });

  it('starts anew with another account', async () => {
    choice(card, 'healthy').click();
    button(card, 'Note it').click();
    await waitUntil(() => seen(card, 'reading').includes('Noted, thank you.'));
    card.accountId = 'other';
    await card.updateComplete;
    fold(card).open = true;
    expect(seen(card, 'reading')).not.to.contain('Noted');
  });

  it('takes an answer to its question only where the host lets it', async () => {
    await store.upsert([like('acme')]);
    await card.updateComplete;
    const heard = next(card, 'health-pulse', true);
    button(card, 'I agree').click();
    await heard;
    await card.updateComplete;
    expect(store.get('acme')!.answered).to.equal(false);
    expect(seen(card, 'conversation')).to.contain('I agree');
  });
});

describe('two views side by side', () => {
  it('hold what was said about the renewal against the signals', async () => {
    const metrics = {
      active_users: { every: 'week', end: '2026-11-16', values: [9, 9, 9, 9, 9, 9, 9, 9] },
      licences: 500,
    };
    const facts = {
      pulse: undefined,
      renewalLikelihood: 0.9,
      metrics,
      attributes: { payment_status: 'failed' },
    };
    const card = await cardOf(await storeOf([like('acme', facts)]), 'acme');
    expect(seen(card, 'conversation')).to.contain('Likelihood of renewal 90% The signals say Act now Nov 16');
  });

  it('say “the team” of an account of somebody else', async () => {
    const card = await cardOf(await storeOf([like('acme', { owner: 'u1' })]), 'acme');
    expect(seen(card, 'conversation')).to.contain('The team said On track Oct 30');
  });
});
