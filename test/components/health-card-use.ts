import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HealthCard } from '../../src/elements/health-card.js';
import { acme, button, cardOf, cardWith, like, next, seen, storeOf } from './health-card-setting.js';

const known = async (): Promise<HealthCard> => cardOf(await storeOf([acme, like('other')]), 'acme');
const active = (card: HealthCard): HTMLElement | null => card.shadowRoot!.activeElement as HTMLElement | null;

describe('what can be done on a card', () => {
  it('starts a play, notes it, and can take it back', async () => {
    const card = await known();
    for (const [text, state, shows] of [
      ['Start', 'started', 'Started Nov 16 Done Waiting Undo'],
      ['Done', 'done', 'Done Nov 16 · rests until Dec 16 Undo'],
      ['Undo', 'open', 'Started Nov 16 Done Waiting Undo'],
      ['Undo', 'open', 'Start Set aside'],
    ] as const) {
      const heard = next<CustomEvent>(document, 'health-play');
      button(card, text).click();
      expect((await heard).detail).to.deep.equal({ id: 'acme', play: 'training', state });
      await card.updateComplete;
      expect(seen(card, 'play')).to.contain(shows);
    }
  });

  it('notes nothing when the host prevents it', async () => {
    const card = await known();
    const heard = next(card, 'health-play', true);
    button(card, 'Start').click();
    await heard;
    await card.updateComplete;
    expect(seen(card, 'play')).to.contain('Start Set aside');
  });

  it('moves the focus from a button that goes away to what it did', async () => {
    const card = await known();
    button(card, 'Start').focus();
    await sendKeys({ press: 'Enter' });
    await card.updateComplete;
    await Promise.resolve();
    expect(active(card)!.innerText).to.equal('Started Nov 16');
    await sendKeys({ press: 'Tab' });
    expect(active(card)!.innerText.trim()).to.equal('Done');
  });

  it('leads the focus to the name when the account it was in goes away', async () => {
    const card = await known();
    button(card, 'Start').focus();
    card.accountId = 'other';
    await card.updateComplete;
    expect(active(card)!.innerText).to.contain('other');
    active(card)!.blur();
    card.accountId = 'acme';
    await card.updateComplete;
    expect(active(card)).to.equal(null);
  });

  it('takes the answer to its question once', async () => {
    const card = await known();
    const heard = next<CustomEvent>(document, 'health-pulse');
    button(card, 'Data look wrong').click();
    expect((await heard).detail).to.deep.equal({ id: 'acme', answer: 'data-look-wrong' });
    await card.updateComplete;
    expect(seen(card, 'conversation')).to.contain('Noted, thank you.').and.not.to.contain('I agree');
  });

  it('tells of a link that is followed, and lets the host keep it from opening', async () => {
    const card = await known();
    const link = card.shadowRoot!.querySelector<HTMLAnchorElement>('[part=links] a')!;
    expect(link.href).to.equal('https://desk.example/acme');
    expect(link.rel).to.contain('noopener');
    expect(link.target).to.equal('_blank');
    const heard = next<CustomEvent>(document, 'health-link', true);
    const clicked = new MouseEvent('click', { bubbles: true, cancelable: true });
    link.dispatchEvent(clicked);
    expect((await heard).detail).to.deep.equal({ id: 'acme', url: 'https://desk.example/acme' });
    expect(clicked.defaultPrevented).to.equal(true);
  });

  it('is complete by keyboard, in the order in which it is read', async () => {
    const card = await known();
    const reached: string[] = [];
    card.shadowRoot!.querySelector('a')!.focus();
    const last = card.shadowRoot!.querySelector('[part=workings] summary');
    // Not beyond the last: the next Tab may leave the page, and take the keyboard from the tests that follow.
    for (let at = active(card); at && reached.length < 30; at = at === last ? null : active(card)) {
      reached.push(at.innerText.replace(/\s+/g, ' ').trim());
      if (at !== last) await sendKeys({ press: 'Tab' });
    }
    expect(reached).to.deep.equal([
      'Acme Corp (opens in a new tab)',
      'What moved since Oct 19',
      'Offer a training session within 7 days',
      'Start',
      'Set aside',
      'How to (opens in a new tab)',
      'Review the open tickets together within 3 days',
      'Find a new champion within 5 days',
      'Check in within 14 days',
      'I know something new',
      'Data look wrong',
      'I agree',
      'How do you read it?',
      'Tickets (opens in a new tab)',
      'A guide, not a grade: how this is worked out',
    ]);
  });

  it('unfolds how it is worked out by keyboard', async () => {
    const card = await known();
    const details = card.shadowRoot!.querySelector<HTMLDetailsElement>('[part=workings]')!;
    details.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => details.open, 'it opens');
    expect(details.innerText).to.contain('Counted from the edge');
  });

  it('starts another account with folds of its own', async () => {
    const card = await known();
    card.shadowRoot!.querySelector<HTMLDetailsElement>('[part=workings]')!.open = true;
    card.accountId = 'other';
    await card.updateComplete;
    expect(card.shadowRoot!.querySelector<HTMLDetailsElement>('[part=workings]')!.open).to.equal(false);
  });

  it('is big enough to hit', async () => {
    const card = await known();
    const small = [
      ...card.shadowRoot!.querySelectorAll<HTMLElement>('button, summary, [part=links] a'),
    ].filter((each) => each.offsetHeight > 0 && each.getBoundingClientRect().height < 24);
    expect(small.map((each) => each.innerText)).to.deep.equal([]);
  });
});

describe('what a host may send', () => {
  const hostile = '<img src=x onerror="window.hit=1">${1}{{2}}';

  it('stays text', async () => {
    const card = await cardWith({
      name: hostile,
      segment: hostile,
      attributes: { payment_status: hostile, champion: hostile },
      links: [{ label: hostile, url: 'https://example.com/' }],
      context: [{ from: '2026-11-03', to: '2026-11-09', text: hostile, measures: ['tickets'] }],
    });
    expect(seen(card)).to.contain(`${hostile} (opens in a new tab)`).and.to.contain(`${hostile}, Nov 3`);
    expect(card.shadowRoot!.querySelector('img')).to.equal(null);
    expect('hit' in window).to.equal(false);
  });

  it('makes no link of an address that could run', async () => {
    const card = await cardWith({
      url: 'javascript:alert(1)',
      links: ['javascript:alert(1)', ' java\tscript:alert(1)', 'data:text/html,x', 'ftp://x'].map((url) => ({
        label: 'Go',
        url,
      })),
    });
    const links = [...card.shadowRoot!.querySelectorAll('a')].map((link) => link.href);
    expect(links.filter((href) => !href.startsWith('https://wiki.example/'))).to.deep.equal([]);
  });

  it('has no inline style, which a strict content policy would block', async () => {
    expect((await known()).shadowRoot!.querySelector('[style]')).to.equal(null);
  });
});

describe('where a card stands', () => {
  const within = async (width: string, card: HealthCard, dir = 'ltr'): Promise<HTMLElement> => {
    const box = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
    box.style.width = width;
    box.append(card);
    await card.updateComplete;
    return box;
  };
  const overflows = (box: HTMLElement): boolean => box.scrollWidth > box.clientWidth;

  it('shows name, band, movement, first reason and next step where it is narrow, and the rest when asked', async () => {
    const card = await known();
    const box = await within('300px', card);
    expect(seen(card)).to.contain('Acme Corp').and.to.contain('Look into').and.to.contain('Fell 39 points');
    expect(seen(card)).to.contain('Usage lately').and.to.contain('Offer a training session');
    expect(seen(card)).not.to.contain('Known outage');
    expect(seen(card)).not.to.contain('Worth a conversation');
    expect(overflows(box)).to.equal(false);
    button(card, 'Show all').click();
    await card.updateComplete;
    expect(seen(card)).to.contain('Known outage').and.to.contain('A guide, not a grade');
    expect(button(card, 'Show less').getAttribute('aria-expanded')).to.equal('true');
    await expect(card).to.be.accessible();
  });

  it('holds very long names without spilling over', async () => {
    const name = 'Donaudampfschifffahrtsgesellschaft'.repeat(8);
    const card = await cardWith({
      name,
      segment: name,
      links: [{ label: name, url: 'https://example.com/' }],
    });
    for (const width of ['200px', '320px', '480px']) {
      const box = await within(width, card);
      expect(overflows(box), width).to.equal(false);
    }
  });

  it('runs from right to left where the page does, and keeps signs with their numbers', async () => {
    const card = await cardWith({ name: 'شركة النور' });
    const box = await within('360px', card, 'rtl');
    const at = (selector: string): DOMRect =>
      card.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
    expect(at('[part=band]').left).to.be.lessThan(at('.name').left);
    expect(at('.effect').left).to.be.lessThan(at('.says').left);
    expect(getComputedStyle(card.shadowRoot!.querySelector('.effect bdi')!).direction).to.equal('ltr');
    expect(overflows(box)).to.equal(false);
    await expect(card).to.be.accessible();
  });

  it('uses the heading level the page needs', async () => {
    const card = await known();
    card.headingLevel = 2;
    await card.updateComplete;
    expect(card.shadowRoot!.querySelector('h2')!.innerText).to.contain('Acme Corp');
    expect(card.shadowRoot!.querySelectorAll('h3').length).to.be.greaterThan(2);
  });

  it('is legible in the dark, on every band', async () => {
    const late = { metrics: {}, attributes: { payment_status: 'failed' } };
    const fine = {
      attributes: { payment_status: 'paid' },
      metrics: { ...(acme['metrics'] as object), active_users: 9 },
    };
    const store = await storeOf([acme, like('late', late), like('fine', fine), { id: 'new', name: 'New' }]);
    for (const id of ['acme', 'late', 'fine', 'new']) {
      const box = await within('360px', await cardOf(store, id));
      box.style.colorScheme = 'dark';
      await expect(box, id).to.be.accessible();
    }
  });

  it('takes its colours from the page', async () => {
    const card = await known();
    const box = await within('360px', card);
    box.style.setProperty('--health-surface', 'rgb(1, 2, 3)');
    expect(getComputedStyle(card.shadowRoot!.querySelector('article')!).backgroundColor).to.equal(
      'rgb(1, 2, 3)',
    );
  });
});
