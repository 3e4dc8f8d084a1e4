import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HealthCard } from '../../src/elements/health-card.js';
import type { HealthStore } from '../../src/sdk/health-store-contract.js';
import { acme, button, cardOf, like, next, seen, storeOf } from './health-card-setting.js';

const root = (card: HealthCard): ShadowRoot => card.shadowRoot!;
const active = (card: HealthCard): HTMLElement => root(card).activeElement as HTMLElement;
const summaries = (card: HealthCard): string[] =>
  [...root(card).querySelectorAll<HTMLElement>('[part=plays] summary')].map((each) =>
    each.innerText.replace(/\s+/g, ' ').trim(),
  );

function choose(card: HealthCard, name: string, value: string): void {
  root(card).querySelector<HTMLSelectElement>(`select[name=${name}]`)!.value = value;
}

/** Opens every fold, so that all is seen. */
function unfold(card: HealthCard): void {
  for (const fold of root(card).querySelectorAll('details')) fold.open = true;
}

async function press(card: HealthCard, text: string): Promise<void> {
  button(card, text).click();
  await card.updateComplete;
}

describe('acts on a card', () => {
  let store: HealthStore;
  let card: HealthCard;

  beforeEach(async () => {
    store = await storeOf([acme, like('other')]);
    card = await cardOf(store, 'acme');
  });
  afterEach(() => store.close());

  it('asks once why a play is set aside and for how long, before anything is told', async () => {
    let told = 0;
    card.addEventListener('health-play', () => told++);
    await press(card, 'Set aside');
    expect(told).to.equal(0);
    expect(seen(card, 'play')).to.contain('Why set it aside?');
    await expect(card).to.be.accessible();
    choose(card, 'cause', 'not-now');
    choose(card, 'until', 'week');
    const heard = next<CustomEvent>(document, 'health-play');
    await press(card, 'Set aside');
    expect((await heard).detail).to.deep.equal({
      id: 'acme',
      play: 'training',
      state: 'set-aside',
      until: '2026-11-23',
      cause: 'not-now',
    });
    await waitUntil(() => seen(card, 'play').includes('Undo'));
    expect(seen(card, 'play')).to.contain('Set aside Nov 16 until Nov 23 · not the right time Undo');
    expect(store.get('acme')?.played[0]).to.include({ state: 'set-aside', cause: 'not-now' });
  });

  it('takes no answer for one', async () => {
    await press(card, 'Set aside');
    const heard = next<CustomEvent>(document, 'health-play');
    choose(card, 'cause', 'not-now');
    await press(card, 'Skip');
    expect((await heard).detail).to.deep.equal({ id: 'acme', play: 'training', state: 'set-aside' });
  });

  it('leaves all as it was on Escape, with the focus where it came from', async () => {
    button(card, 'Set aside').focus();
    await sendKeys({ press: 'Enter' });
    await card.updateComplete;
    expect(active(card).localName).to.equal('select');
    await sendKeys({ press: 'Escape' });
    await card.updateComplete;
    expect(seen(card, 'play')).to.contain('Start Set aside').and.not.to.contain('Why');
    expect(active(card).localName).to.equal('button');
    expect(store.get('acme')?.acts).to.deep.equal([]);
  });

  it('records nothing that the host prevents', async () => {
    const heard = next(card, 'health-play', true);
    await press(card, 'Start');
    await heard;
    expect(store.get('acme')?.acts).to.deep.equal([]);
    expect(seen(card, 'play')).to.contain('Start Set aside');
  });

  it('says how long a play has been waiting, what for, and never that it is overdue', async () => {
    await press(card, 'Start');
    await press(card, 'Waiting');
    choose(card, 'cause', 'waiting-for-customer');
    choose(card, 'until', 'fortnight');
    await press(card, 'Waiting');
    await waitUntil(() =>
      seen(card, 'play').includes('Waiting since Nov 16; until Nov 30 · for the customer'),
    );
    await store.setAsOf('2026-11-21');
    await card.updateComplete;
    expect(seen(card, 'play')).to.contain('Waiting 5 days, since Nov 16; until Nov 30');
    await store.setAsOf('2026-12-02');
    await card.updateComplete;
    unfold(card);
    expect(seen(card, 'play')).to.contain('Time to look again: waited from Nov 16 until Nov 30');
    expect(seen(card)).not.to.match(/overdue/i);
    await press(card, 'Take up again');
    await waitUntil(() => seen(card, 'play').includes('Started Dec 2'));
  });

  it('keeps a play that was just done in its place, with its undo in sight', async () => {
    const [first] = summaries(card);
    await press(card, 'Start');
    await press(card, 'Done');
    await waitUntil(() => seen(card, 'play').includes('rests until'));
    expect(summaries(card)[0]).to.contain(first!.split(' within')[0]);
    expect(seen(card, 'plays')).not.to.contain('or at rest');
  });

  it('folds what rests below the others for who comes later', async () => {
    await store.recordPlay('acme', 'training', 'done');
    const later = await cardOf(store, 'acme');
    expect(summaries(later)[0]).not.to.contain('training');
    const fold = [...root(later).querySelectorAll<HTMLDetailsElement>('.more-plays')].at(-1)!;
    expect(fold.open).to.equal(false);
    expect(fold.querySelector('summary')!.innerText.trim()).to.equal('1 suggestion waiting or at rest');
    fold.open = true;
    fold.querySelector<HTMLDetailsElement>('.play')!.open = true;
    expect(seen(later, 'play')).to.contain('Done Nov 16 · rests until Dec 16');
  });

  it('keeps pressed plays in their order, whatever becomes of them', async () => {
    const names = (): string[] => summaries(card).map((each) => each.split(/ within| Waiting| Done/)[0]!);
    const before = names();
    await press(card, 'Start');
    await press(card, 'Waiting');
    await press(card, 'Skip');
    await waitUntil(() => seen(card, 'play').includes('Take up again'));
    const second = root(card).querySelectorAll<HTMLDetailsElement>('[part=play]')[1]!;
    second.open = true;
    // A press comes when what it is on has been drawn.
    await nextFrame();
    [...second.querySelectorAll('button')].find((each) => each.innerText === 'Start')!.click();
    await card.updateComplete;
    expect(names()).to.deep.equal(before);
    expect(active(card).innerText).to.equal('Started Nov 16');
  });

  it('suggests again what has rested, and says what became of it', async () => {
    await store.recordPlay('acme', 'new-champion', 'done');
    await store.setAsOf('2026-12-20');
    const later = await cardOf(store, 'acme');
    expect(seen(later, 'plays')).to.contain('Done Nov 16').and.to.contain('Start Set aside');
  });

  it('lets what was begun come to an end when nothing calls for it any more', async () => {
    await store.recordPlay('other', 'expansion', 'started');
    const known = store.get('other')!.explanation.plays.map(({ id }) => id);
    expect(known).not.to.include('expansion');
    const later = await cardOf(store, 'other');
    expect(seen(later, 'plays')).to.contain('Talk about growing');
    unfold(later);
    expect(seen(later, 'plays')).to.contain('Nothing calls for it at the moment. Started Nov 16');
  });

  it('tells what was done, newest first, of the account and never by whom', async () => {
    expect(root(card).querySelector('[part=acts]')).to.equal(null);
    await store.recordPlay('acme', 'training', 'started');
    await store.setAsOf('2026-11-18');
    await store.recordPulse('acme', 'know-something-new');
    await store.recordPlay('acme', 'training', 'set-aside', { until: '2026-12-01', cause: 'The CFO left' });
    await card.updateComplete;
    root(card).querySelector<HTMLDetailsElement>('[part=acts]')!.open = true;
    expect(seen(card, 'acts')).to.equal(
      [
        'What was done',
        'Nov 18 · Offer a training session: set aside until Dec 1 (The CFO left)',
        'Nov 18 · Answered: I know something new',
        'Nov 16 · Offer a training session: started',
      ].join(' '),
    );
    await expect(card).to.be.accessible();
  });

  it('takes an answer once, also from another card of the same store', async () => {
    const other = await cardOf(store, 'acme');
    await press(card, 'I agree');
    await waitUntil(() => seen(other, 'conversation').includes('Noted, thank you.'));
    expect(seen(card, 'conversation')).to.contain('Noted, thank you.');
    expect(store.get('acme')).to.include({ answered: true });
  });

  it('draws a hostile cause as text', async () => {
    await store.recordPlay('acme', 'training', 'set-aside', { cause: '<img src=x onerror=hit()>' });
    await card.updateComplete;
    unfold(card);
    expect(root(card).querySelector('img')).to.equal(null);
    expect(seen(card)).to.contain('<img src=x onerror=hit()>');
  });
});
