import { expect, waitUntil } from '@open-wc/testing';
import { acme, DAY, like, model, storeOf } from './health-card-setting.js';
import { find, rows, seen, trendOf } from './health-trend-setting.js';
import { leave, open, ownArchive, visit } from './visit-setting.js';

describe('what happened, on a trend', () => {
  afterEach(leave);

  it('is told in the week it happened: plays, readings, circumstances and days of the contract', async () => {
    const store = await storeOf([
      like('acme', {
        context: [{ from: '2026-10-27', to: '2026-11-08', text: 'known outage', influence: 'outside' }],
        contracts: undefined,
        renewal: '2026-11-14',
        opportunities: [{ kind: 'expansion', close: '2026-11-03' }],
        pulse: { band: 'healthy', on: '2026-10-20' },
      }),
    ]);
    const [play] = store.get('acme')!.explanation.plays;
    await store.recordPlay('acme', play!.id, 'started');
    const trend = await trendOf(store, 'acme');
    const told = new Map(rows(trend).map((cells) => [cells[0], cells.at(-1)]));
    expect(told.get('Nov 16')).to.contain(': started').and.to.contain('Nov 14 · Renewal');
    expect(told.get('Nov 9')).to.equal('Nov 3 · Opportunity, planned to close: expansion');
    expect(told.get('Nov 2')).to.contain('known outage');
    expect(told.get('Oct 26')).to.match(/^Oct 20 · Reading given: /);
    const legend = seen(trend, 'legend');
    for (const kind of ['play started', 'reading given', 'circumstances', 'opportunity'])
      expect(legend).to.contain(kind);
  });

  it('leaves out what lies outside the weeks shown', async () => {
    const context = [{ from: '2025-01-01', to: '2025-02-01', text: 'long past' }];
    const trend = await trendOf(await storeOf([like('acme', { context })]), 'acme');
    expect(find(trend, 'table')!.textContent).not.to.contain('long past');
  });

  it('tells what was shown then from what is worked out again', async () => {
    const archive = ownArchive();
    for (const asOf of ['2026-10-26', '2026-11-02', '2026-11-09'])
      await visit({ archive, model, accounts: [acme], asOf });
    const store = open({ archive, model, accounts: [acme], asOf: DAY });
    await store.ready;
    const trend = await trendOf(store, 'acme');
    await waitUntil(() => seen(trend, 'legend').includes('as shown then'));
    const basis = new Map(rows(trend).map((cells) => [cells[0], cells[3]]));
    expect(basis.get('Nov 9')).to.equal('as shown then');
    expect(basis.get('Oct 19')).to.equal('worked out again with today’s model');
    expect(find(trend, 'canvas')!.getAttribute('aria-label')).to.contain('Solid: as shown then');
    await expect(trend).to.be.accessible();
  });

  it('says what may come as something uncertain, with the room for it', async () => {
    const falling = {
      id: 'f',
      version: '1',
      bands: [{ id: 'low' }, { id: 'high', from: 50 }],
      dimensions: [{ id: 'd', measures: [{ id: 'x', read: 'latest', metric: 'x' }] }],
    };
    const values = Array.from({ length: 26 }, (_, week) => 90 - Math.max(0, week - 16) * 3);
    const account = { id: 'a', name: 'A', metrics: { x: { every: 'week', end: DAY, values } } };
    const trend = await trendOf(await storeOf([account], falling), 'a');
    expect(seen(trend, 'forecast')).to.match(/^May reach “low” .* if nothing changes/);
    await expect(trend).to.be.accessible();
  });
});
