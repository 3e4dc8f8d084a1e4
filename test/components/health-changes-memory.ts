import { expect, waitUntil } from '@open-wc/testing';
import type { HealthChanges } from '../../src/elements/health-changes.js';
import { createHealthStore, type HealthStore } from '../../src/sdk/index.js';
import { account, model, weekly } from '../sdk/store-setting.js';
import { button, cleanUp, entry, groups, mount, read, text } from './health-changes-setting.js';

const FRIDAY = '2026-11-20';
const MONDAY = '2026-11-23';
const steady = (id: string): object => account(id, weekly(80, 80, 80, 80, 80));

const open: HealthStore[] = [];

/** A store of one visit, of the same person at the same host each time. */
async function visit(asOf: string, accounts: readonly object[], user: string): Promise<HealthStore> {
  const store = createHealthStore({ model, accounts, asOf, archive: { tenant: 'feed', user } });
  open.push(store);
  await store.ready;
  return store;
}

/** Once what a visit showed is safe. */
const kept = (store: HealthStore): Promise<void> =>
  waitUntil(() => store.archive.kept !== undefined, 'nothing was kept');

const drawn = (feed: HealthChanges): Promise<void> =>
  waitUntil(() => feed.shadowRoot!.querySelector('.summary') !== null, 'no answer came');

/** The portfolio of Monday: one account fell, one left, one is new. */
const fallen = { every: 'week', end: MONDAY, values: [80, 30] };
const after = [account('a', fallen), ...['b', 'c', 'new'].map(steady)];

/** A feed of Monday, after a Friday on which the portfolio was another one. */
async function monday(user: string): Promise<HealthChanges> {
  const friday = await visit(FRIDAY, ['a', 'b', 'c', 'gone'].map(steady), user);
  await kept(friday);
  friday.close();
  const feed = await mount({ store: await visit(MONDAY, after, user) });
  await drawn(feed);
  return feed;
}

describe('a feed over two visits', () => {
  afterEach(async () => {
    cleanUp();
    for (const store of open.splice(0)) {
      await store.wipe();
      store.close();
    }
  });

  it('says on the first visit that there will be something to see on the next', async () => {
    const feed = await mount({ store: await visit(FRIDAY, [steady('a')], 'first') });
    await drawn(feed);
    expect(read(feed, '[part=summary]')).to.equal('From the next visit on, this shows what changed.');
  });

  it('says on Monday what changed since Friday', async () => {
    const feed = await monday('second');
    expect(read(feed, '[part=summary]')).to.equal('Since Friday 20 Nov: 1 account to talk about');
    expect(groups(feed)).to.eql(['Worth a conversation 1', 'Came and went 2']);
    expect(text(entry(feed, 'Account a')))
      .to.contain('On track now Act now')
      .and.to.contain('Fell 50 points');
    expect(read(feed, '[part=foot]')).to.equal('2 accounts as before.');
  });

  it('does not show again what was seen, on another feed or after a reload', async () => {
    const feed = await monday('third');
    const seen = ['Came and went 2', 'Seen 1'];
    button(feed, 'Mark as seen: Account a').click();
    await feed.updateComplete;
    expect(groups(feed)).to.eql(seen);
    const other = await mount({ store: feed.store });
    await waitUntil(() => groups(other).includes('Seen 1'), 'another feed of the store shows it');
    await kept(feed.store!);
    feed.store!.close();
    const reloaded = await mount({ store: await visit(MONDAY, after, 'third') });
    await drawn(reloaded);
    expect(groups(reloaded)).to.eql(seen);
  });

  it('compares with a day before the first visit, and says that it is restated', async () => {
    const feed = await monday('fourth');
    feed.since = '2026-11-16';
    await waitUntil(
      () =>
        read(feed, '[part=head]').includes('Since Monday 16 Nov') ||
        read(feed, '[part=head]').includes('Since 16 Nov'),
    );
    expect(read(feed, '[part=head]')).to.contain('today’s model over the data of then');
  });
});
