import { expect } from '@open-wc/testing';
import type { HealthChanges } from '../../src/elements/health-changes.js';
import { createHealthStore, type HealthStore } from '../../src/sdk/index.js';
import { change, everything, fell, near, reportOf, rose } from './change-reports.js';
import { all, cleanUp, mount, read, settled, storeWith } from './health-changes-setting.js';
import { model } from './health-list-setting.js';

const LONG = 'Wasserwirtschaftsverbandsverwaltungsgesellschaft ‏الشركة العربية للخدمات اللوجستية '.repeat(3);
const DENIED = { archive: { kind: 'memory', reason: 'denied', encrypted: false } } as const;
const first = reportOf([], { since: undefined, quiet: 60 });
const many = Array.from({ length: 18 }, (_, i) => change(`a${String(i)}`, `Account ${String(i)}`, {}));
const rejecting = { changesSince: () => Promise.reject(new Error('no')) };

/** Every state there is, and how a feed comes into it. */
const STATES: Record<string, () => Partial<HealthChanges>> = {
  everything: () => ({ store: storeWith(everything) }),
  restated: () => ({ store: storeWith(reportOf([fell], { basis: 'restated' })) }),
  'nothing of note': () => ({ store: storeWith(reportOf([])) }),
  'all seen': () => ({
    store: storeWith(
      reportOf([
        { ...fell, seen: true },
        { ...near, seen: true },
      ]),
    ),
  }),
  'many of a kind': () => ({ store: storeWith(reportOf(many)) }),
  'first visit': () => ({ store: storeWith(first) }),
  'first visit, storage denied': () => ({ store: storeWith(first, DENIED) }),
  'storage denied': () => ({ store: storeWith(everything, DENIED) }),
  loading: () => ({ store: storeWith(undefined) }),
  'not answered': () => ({ store: storeWith(undefined, rejecting) }),
  'nothing given': () => ({}),
  'no model': () => ({ store: createHealthStore({ accounts: [{ id: 'a', name: 'A' }] }) }),
  'long names': () => ({
    store: storeWith(
      reportOf([
        { ...fell, name: LONG },
        { ...rose, name: LONG },
      ]),
    ),
  }),
};

const scrollsSideways = (feed: HealthChanges): boolean => {
  const inner = feed.shadowRoot!.querySelector('.feed')!;
  return inner.scrollWidth > inner.clientWidth || feed.scrollWidth > feed.clientWidth;
};

describe('<health-changes> states', () => {
  afterEach(cleanUp);

  for (const [name, properties] of Object.entries(STATES)) {
    for (const place of [
      { inlineSize: 480 },
      { inlineSize: 320, scheme: 'dark' },
      { inlineSize: 900, direction: 'rtl' },
    ] as const) {
      it(`“${name}” is accessible and fits, ${JSON.stringify(place)}`, async () => {
        const feed = await mount(properties(), place);
        await settled(feed);
        for (const details of all(feed, 'details')) (details as HTMLDetailsElement).open = true;
        await expect(feed).to.be.accessible();
        expect(scrollsSideways(feed)).to.equal(false);
      });
    }
  }

  it('keeps its space while the answer is on its way', async () => {
    const feed = await mount({ store: storeWith(undefined) });
    expect(read(feed, '[role=status]')).to.equal('Loading');
    expect(feed.offsetHeight).to.be.greaterThan(300);
    expect(all(feed, '[part=feed]')[0]!.getAttribute('aria-busy')).to.equal('true');
  });

  it('is quiet when nothing matters', async () => {
    const feed = await mount({ store: storeWith(reportOf([])) });
    expect(read(feed, '[part=summary]')).to.equal('Nothing of note changed since Friday 13 Nov.');
    expect(read(feed, '[part=foot]')).to.equal('58 accounts as before.');
    expect(all(feed, '[part=group], .all-seen').length).to.equal(0);
  });

  it('says on the first visit when there will be something to see', async () => {
    const feed = await mount({ store: storeWith(first) });
    expect(read(feed, '[part=head]')).to.contain('From the next visit on, this shows what changed.');
    expect(all(feed, '[part=since]').length).to.equal(1);
  });

  it('promises nothing for the next visit where visits are not remembered', async () => {
    const feed = await mount({ store: storeWith(first, DENIED) });
    expect(read(feed)).to.not.contain('From the next visit on');
    expect(read(feed, '[part=summary]')).to.contain('Visits are not remembered here');
    const unasked = { kind: 'memory', reason: 'not-asked', encrypted: false } as const;
    const other = await mount({ store: storeWith(first, { archive: unasked }) });
    expect(read(other, '[part=summary]')).to.equal('Visits are not remembered here');
  });

  it('says quietly at the foot that visits are not remembered, where that was asked for', async () => {
    const reasons = [
      'denied',
      'broken',
      'blocked',
      'newer',
      'full',
      'wiped',
      'refused',
      'host-failed',
    ] as const;
    const feet = new Set<string>();
    for (const reason of reasons) {
      const archive = { kind: 'memory', reason, encrypted: false } as const;
      feet.add(
        read(await mount({ store: storeWith(reportOf([], { quiet: 0 }), { archive }) }), '[part=foot]'),
      );
    }
    expect(feet.size).to.equal(reasons.length);
    expect(feet.has('')).to.equal(false);
    for (const reason of ['not-asked', 'opening', 'keeping'] as const) {
      const archive = { kind: 'memory', reason, encrypted: false } as const;
      const feed = await mount({ store: storeWith(reportOf([], { quiet: 0 }), { archive }) });
      expect(all(feed, '[part=foot]').length, reason).to.equal(0);
    }
  });

  it('says that there is no model to go by', async () => {
    const store: HealthStore = createHealthStore({
      accounts: [{ id: 'a', name: 'A' }],
      model: { ...model, bands: 7 },
    });
    await store.ready;
    const said = read(await mount({ store }));
    expect(said).to.contain('The health model could not be read').and.to.contain('bands: expected');
    store.close();
  });

  it('is not undone by styles of the page', async () => {
    const style = document.createElement('style');
    style.textContent = '* { display: none; color: red } li, ul, p, button { font-size: 99px; float: left }';
    const feed = await mount({ store: storeWith(everything) });
    const height = feed.shadowRoot!.querySelector<HTMLElement>('.feed')!.offsetHeight;
    feed.style.display = 'block';
    feed.parentElement!.style.display = 'block';
    document.documentElement.style.display = document.body.style.display = 'block';
    document.head.append(style);
    try {
      expect(feed.shadowRoot!.querySelector<HTMLElement>('.feed')!.offsetHeight).to.be.closeTo(height, 1);
    } finally {
      style.remove();
      document.documentElement.style.display = document.body.style.display = '';
    }
  });
});
