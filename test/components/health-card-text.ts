import { expect } from '@open-wc/testing';
import { acme, cardOf, cardWith, like, model, seen, storeOf } from './health-card-setting.js';

const known = async () => cardOf(await storeOf([acme]), 'acme');

describe('the card of the worked account', () => {
  it('names the account, its band and the facts that place it', async () => {
    const card = await known();
    expect(seen(card, 'header')).to.equal(
      'Acme Corp (opens in a new tab) Look into enterprise Adoption renews in 69 days Recurring revenue a year €184K',
    );
    expect(card.shadowRoot!.querySelector('[part=band]')!.classList.contains('diamond')).to.equal(true);
  });

  it('says the movement in words, then the score', async () => {
    const card = await known();
    expect(seen(card, 'movement')).to.equal(
      'Fell 39 points in four weeks, mostly “Usage lately” and “Tickets in 30 days”',
    );
    expect(seen(card, 'score')).to.equal('Score 61 of 100');
  });

  it('draws the trend with a sentence for those who do not see it', async () => {
    const line = (await known()).shadowRoot!.querySelector('[part=sparkline]')!;
    expect(line.getAttribute('role')).to.equal('img');
    expect(line.getAttribute('aria-label')).to.match(
      /^Score over 25 weeks: from .* to 61 on Nov 16; lowest 61/,
    );
    expect(line.querySelectorAll('.edge').length).to.be.greaterThan(0);
  });

  it('says what holds it back, heaviest first, with numbers, ages and what the host said about those days', async () => {
    expect(seen(await known(), 'holding-back')).to.equal(
      [
        'Holding it back Points',
        'Usage lately: −23% in a week, against the four weeks before −12.5 takes 12.5 points',
        'Weekly active users 367 → 284 updated today',
        'Tickets in 30 days: 7 (0 before) −7.5 takes 7.5 points',
        '2 × urgent, 1 × question, weighted newest 6 days ago',
        'outside your control: Known outage, Nov 3 – 9',
        'Champion has left: the score may not pass 74 changes nothing today',
      ].join(' '),
    );
  });

  it('says the one thing that helps most', async () => {
    expect(seen(await known(), 'helping')).to.equal(
      'Helping Payment status: paid +5.0 adds 5.0 points undated',
    );
  });

  it('suggests the weightiest step with its cause and day, and folds the others', async () => {
    const plays = [...(await known()).shadowRoot!.querySelectorAll<HTMLDetailsElement>('[part=play]')];
    expect(plays.map((play) => play.open)).to.deep.equal([true, false, false, false]);
    expect(plays[0]!.innerText.replace(/\s+/g, ' ').trim()).to.equal(
      'Offer a training session within 7 days because of “Usage lately” Taken up by: csm Find the teams that stopped Book 30 minutes Start Set aside How to (opens in a new tab)',
    );
    expect(plays[3]!.innerText).to.contain('Check in');
  });

  it('puts the two readings side by side, and asks', async () => {
    expect(seen(await known(), 'conversation')).to.equal(
      'Worth a conversation You said On track Oct 30 Met the new CIO The signals say Look into Nov 16 What do you see that the signals don’t? I know something new Data look wrong I agree',
    );
  });

  it('says nothing of coverage while it is full', async () => {
    expect((await known()).shadowRoot!.querySelector('[part=coverage]')).to.equal(null);
  });
});

describe('a card of other accounts', () => {
  it('says what is missing when something is', async () => {
    const card = await cardWith({ attributes: {} });
    expect(seen(card, 'coverage')).to.equal('Based on 80% of the model Payment status: not sent');
  });

  it('says so when there is too little to tell, and keeps the account’s facts', async () => {
    const card = await cardOf(
      await storeOf([{ id: 'new', name: 'Initech', arr: 1200, currency: 'USD' }]),
      'new',
    );
    expect(seen(card, 'band')).to.equal('Not enough data');
    expect(seen(card))
      .to.contain('Initech')
      .and.to.contain('$1.2K')
      .and.to.contain('Tickets in 30 days: not sent');
    expect(seen(card)).not.to.match(/NaN|undefined/);
  });

  it('holds a score below the least coverage back from a band, and says why', async () => {
    const card = await cardWith({ metrics: {} });
    expect(seen(card, 'band')).to.equal('Not enough data');
    expect(seen(card, 'trend')).to.contain('A band needs 50% of the model.').and.to.contain('Score 74');
  });

  it('keeps a chance to grow apart from what could help', async () => {
    const users = { every: 'week', end: '2026-11-16', values: Array(8).fill(440) };
    const metrics = { ...(acme['metrics'] as object), active_users: users, tickets: { at: [] } };
    const card = await cardWith({ metrics, attributes: { payment_status: 'paid' }, pulse: undefined });
    expect(seen(card, 'opportunities')).to.contain('A chance to grow Talk about growing');
    expect(card.shadowRoot!.querySelector('[part=plays]')).to.equal(null);
    expect(seen(card)).to.contain('Nothing holds it back.').and.to.contain('Little change in four weeks');
  });

  it('adds up the sites of a parent', async () => {
    const sites = ['one', 'two', 'three'].map((id) => like(id, { parent: 'acme', arr: 44_000 }));
    const card = await cardOf(await storeOf([like('acme'), ...sites]), 'acme');
    expect(seen(card, 'roll-up')).to.contain('All 3 sites on Look into, €132K');
  });

  it('says what the host said about the account as a whole, while it lasts', async () => {
    const context = [
      { from: '2026-11-01', to: '2026-11-30', text: 'Merger under way', influence: 'outside' },
      { from: '2025-01-01', to: '2025-01-31', text: 'Long gone' },
    ];
    const card = await cardWith({ context });
    expect(seen(card, 'trend')).to.contain('outside your control: Merger under way, Nov 1 – 30');
    expect(seen(card)).not.to.contain('Long gone');
  });

  it('speaks by the model’s own labels in the language of the page’s region', async () => {
    const card = await cardOf(await storeOf([acme]), 'acme');
    card.lang = 'en-GB';
    card.requestUpdate();
    await card.updateComplete;
    expect(seen(card)).to.match(/€184k/i).and.to.contain('30 Oct');
    expect(card.shadowRoot!.querySelector('article')!.lang).to.equal('en-GB');
  });
});

describe('how it is worked out', () => {
  const rows = async (document: unknown): Promise<string[][]> => {
    const card = await cardOf(await storeOf([acme], document), 'acme');
    const details = card.shadowRoot!.querySelector<HTMLDetailsElement>('[part=workings]')!;
    details.open = true;
    return [...details.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => (cell as HTMLElement).innerText.trim()),
    );
  };
  const number = (text = ''): number => Number(text.replace('−', '-').replace('+', ''));

  it('lists dimensions, measures, weights and points, and adds up to the score shown', async () => {
    const table = await rows(model);
    expect(table).to.deep.equal([
      ['What counts', 'Points', 'Share', 'Effect'],
      ['Counted from the edge of “On track”', '75.0'],
      ['Adoption', '52', '50%', ''],
      ['Licences in use', '79', '33%', '+1.2'],
      ['Usage lately', '0', '17%', '−12.5'],
      ['Support', '50', '30%', ''],
      ['Tickets in 30 days', '50', '30%', '−7.5'],
      ['Billing', '100', '20%', ''],
      ['Payment status', '100', '20%', '+5.0'],
      ['Champion has left: the score may not pass 74', '0.0'],
      ['Rounding', '−0.2'],
      ['Score', '61'],
    ]);
  });

  it('adds up on another scale too', async () => {
    const table = await rows({ ...model, display: { max: 10, decimals: 2 } });
    const effects = table.slice(1).map((row) => number(row.at(-1)));
    const score = effects.pop()!;
    expect(score).to.equal(6.12);
    expect(effects.reduce((sum, effect) => sum + effect, 0)).to.be.closeTo(score, 1e-9);
  });

  it('adds up the points of a sum model, which has no most', async () => {
    const payment = {
      id: 'payment',
      label: 'Payment',
      weight: 2,
      read: 'attribute',
      attribute: 'payment_status',
      points: { categories: { paid: 15 } },
    };
    const sum = {
      id: 'points',
      version: '1',
      combine: 'sum',
      base: 10,
      bands: [{ id: 'low' }, { id: 'high', from: 20 }],
      dimensions: [{ id: 'billing', label: 'Billing', measures: [payment] }],
    };
    const card = await cardOf(await storeOf([like('acme', { pulse: undefined })], sum), 'acme');
    expect(seen(card, 'score')).to.equal('Score 40');
    expect(await rows(sum)).to.deep.include.members([
      ['Counted from 10', '10.0'],
      ['Payment', '15', '×2', '+30.0'],
      ['Score', '40'],
    ]);
  });

  it('says of each measure that holds back from outside that it does, as the sum of them says', async () => {
    const outside: unknown = JSON.parse(
      JSON.stringify(model).replaceAll('"influence":"shared"', '"influence":"outside"'),
    );
    const card = await cardOf(await storeOf([acme], outside), 'acme');
    expect(seen(card, 'holding-back'))
      .to.contain('newest 6 days ago outside your control')
      .and.to.contain('Of 20 points held back, 8 come from outside your control');
    expect((await rows(outside)).map(([name]) => name)).to.include(
      'Tickets in 30 days (outside your control)',
    );
  });

  it('names the model and says that the past is restated', async () => {
    const card = await cardOf(await storeOf([acme]), 'acme');
    card.shadowRoot!.querySelector<HTMLDetailsElement>('[part=workings]')!.open = true;
    expect(seen(card, 'workings'))
      .to.contain('A guide, not a grade: how this is worked out')
      .and.to.contain('Model b2b-saas, version 2026.1, in effect since May 1')
      .and.to.contain('today’s model over past data');
  });
});
