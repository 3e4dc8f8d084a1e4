import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../src/elements/health-card.js';
import '../src/elements/health-list.js';
import { displayNumber } from '../src/scoring/index.js';
import { createHealthStore } from '../src/sdk/index.js';

/** What a person reads: the text of an element and of all shadow roots in it, white space folded. */
function visibleText(node: Node): string {
  if (node instanceof HTMLStyleElement) return '';
  if (node instanceof Element && !node.checkVisibility()) return '';
  const root = node instanceof Element ? (node.shadowRoot ?? node) : node;
  if (root instanceof Text) return root.data;
  return [...root.childNodes].map(visibleText).join(' ').replace(/\s+/g, ' ').trim();
}

/**
 * host JSON → contract → evaluate → explain → store → card and list: the whole road, with nothing replaced.
 */
describe('the road from JSON to what a person reads', () => {
  // 1. The host hands over its model and accounts, as JSON.
  const model = JSON.stringify({
    id: 'road',
    version: '2026.1',
    bands: [
      { id: 'act', label: 'Act now' },
      { id: 'look', label: 'Look into', from: 50 },
      { id: 'fine', label: 'On track', from: 75 },
    ],
    metrics: { users: { label: 'Weekly active users' } },
    dimensions: [
      {
        id: 'adoption',
        label: 'Adoption',
        weight: 60,
        measures: [
          {
            id: 'trend',
            label: 'Weekly active users',
            read: 'change',
            metric: 'users',
            over: '28d',
            points: {
              curve: [
                [-0.4, 0],
                [0, 100],
              ],
            },
            play: 'training',
          },
        ],
      },
      {
        id: 'support',
        label: 'Support',
        weight: 40,
        measures: [
          {
            id: 'tickets',
            label: 'Tickets',
            read: 'count',
            metric: 'tickets',
            over: '30d',
            points: {
              curve: [
                [2, 100],
                [10, 0],
              ],
            },
          },
        ],
      },
    ],
    plays: [{ id: 'training', label: 'Offer a training session', dueIn: '7d' }],
  });
  const accounts = JSON.stringify([
    {
      id: 'acme',
      name: 'Acme Corp',
      segment: 'Enterprise',
      arr: 184000,
      currency: 'EUR',
      renewal: '2027-01-19',
      metrics: {
        users: { every: 'week', end: '2026-11-16', values: [400, 400, 400, 400, 330, 310, 290, 270] },
        tickets: { at: ['2026-11-02', '2026-11-09'] },
      },
    },
    { id: 'broken' },
  ]);

  // 2. The contract keeps the good record and names the bad one.
  // 3. Evaluate: users fell from 400 to 300 in the mean, by 25 %: 37.5 points; two tickets: 100 points.
  //    0.6 × 37.5 + 0.4 × 100 = 62.5, on "Look into".
  // 4. Explain: against the edge of 75, users hold back 0.6 × −37.5 = −22.5 and tickets help with +10.
  const store = createHealthStore({
    model: JSON.parse(model),
    accounts: JSON.parse(accounts),
    asOf: '2026-11-16',
  });

  before(async () => {
    await store.ready;
  });

  it('contract: the bad record is named, the good one counts', () => {
    expect(store.size).to.equal(1);
    expect(store.problems.map(({ record, path }) => [record, path])).to.deep.equal([['broken', 'name']]);
  });

  it('evaluate and explain: every point is accounted for', () => {
    const { explanation } = store.get('acme')!;
    expect(explanation.score).to.be.closeTo(62.5, 1e-9);
    const contributions = explanation.reasons.map(({ measure, contribution }) => [
      measure,
      displayNumber(contribution, 9),
    ]);
    expect(contributions).to.deep.equal([
      ['trend', '-22.500000000'],
      ['tickets', '10.000000000'],
    ]);
  });

  it('card: a person reads how it is, why, and what could help', async () => {
    const card = await fixture(html`<health-card account-id="acme" .store=${store}></health-card>`);
    await waitUntil(() => visibleText(card).includes('Acme Corp'));
    const text = visibleText(card);
    for (const said of [
      'Acme Corp',
      'Look into',
      'renews in 64 days',
      '€184',
      'Weekly active users', // the label of the model …
      '25', // … how far it fell …
      '400', // … from …
      '300', // … to
      '22.5',
      'Offer a training session',
    ]) {
      expect(text).to.include(said);
    }
    expect(text).to.match(/guide, not a grade/i);
  });

  it('list: the same account in a row, and the record that could not be read', async () => {
    const list = await fixture(html`<health-list style="height: 400px" .store=${store}></health-list>`);
    await waitUntil(() => visibleText(list).includes('Acme Corp'));
    const text = visibleText(list);
    for (const said of ['Acme Corp', 'Look into', 'could not be read']) expect(text).to.include(said);
  });
});
