import { expect, waitUntil } from '@open-wc/testing';
import type { HealthCard } from '../../src/elements/health-card.js';
import { mixedHistory } from '../../src/components/shared/account/mixed-history.js';
import type { HistoryPoint } from '../../src/scoring/index.js';
import { acme, cardOf, DAY, model, seen } from './health-card-setting.js';
import { leave, open, ownArchive, visit } from './visit-setting.js';

const lines = (card: HealthCard, kind: string): number =>
  card.shadowRoot!.querySelectorAll(`[part=sparkline] ${kind}`).length;

describe('the recorded past on a card', () => {
  afterEach(leave);

  it('is drawn solid beside the restated one, and said in words', async () => {
    const archive = ownArchive();
    for (const asOf of ['2026-10-26', '2026-11-02', '2026-11-09'])
      await visit({ archive, model, accounts: [acme], asOf });
    const store = open({ archive, model, accounts: [acme], asOf: DAY });
    await store.ready;
    const card = await cardOf(store, 'acme');
    await waitUntil(() => seen(card, 'trend').includes('Solid: as shown then; dashed: worked out again'));
    expect(lines(card, '.line.restated')).to.equal(1);
    expect(lines(card, '.line:not(.restated)')).to.equal(1);
    const label = card.shadowRoot!.querySelector('[part=sparkline]')!.getAttribute('aria-label');
    expect(label).to.contain('Solid: as shown then');
    expect(seen(card, 'workings')).not.to.contain('The line is today’s model over past data');
    await expect(card).to.be.accessible();
  });

  it('is not spoken of on a first visit', async () => {
    const store = open({ archive: ownArchive(), model, accounts: [acme], asOf: DAY });
    await store.ready;
    const card = await cardOf(store, 'acme');
    await waitUntil(() => store.archive.kept !== undefined);
    await card.updateComplete;
    expect(seen(card, 'trend')).not.to.contain('Solid');
    expect(lines(card, '.restated')).to.equal(0);
  });

  it('takes the newest recorded day of a week, and leaves other weeks as they are', () => {
    const point = (on: string, score: number, kind: HistoryPoint['kind']): HistoryPoint => ({
      on,
      score,
      coverage: 1,
      kind,
      undated: false,
    });
    const restated = ['2026-11-02', '2026-11-09', '2026-11-16'].map((on) => point(on, 50, 'restated'));
    const recorded = [
      ['2026-10-26', 10],
      ['2026-11-03', 20],
      ['2026-11-06', 30],
      ['2026-11-16', 50],
    ].map(([on, score]) => point(String(on), Number(score), 'recorded'));
    const mixed = mixedHistory(restated, recorded);
    expect(mixed.map(({ score, kind }) => `${String(score)} ${kind}`)).to.deep.equal([
      '50 restated',
      '30 recorded',
      '50 recorded',
    ]);
    expect(mixedHistory(restated, recorded.slice(-1))).to.equal(restated);
  });
});
