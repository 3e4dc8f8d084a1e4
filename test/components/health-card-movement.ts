import { expect } from '@open-wc/testing';
import type { HealthCard } from '../../src/elements/health-card.js';
import { acme, cardOf, cardOfScores, model, seen, storeOf } from './health-card-setting.js';

const number = (text = ''): number => Number(text.replace('−', '-').replace('+', ''));

async function sum(document: unknown = model): Promise<string[][]> {
  const card = await cardOf(await storeOf([acme], document), 'acme');
  const fold = card.shadowRoot!.querySelector<HTMLDetailsElement>('[part=moved]')!;
  fold.open = true;
  await expect(card).to.be.accessible();
  return [...fold.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => (cell as HTMLElement).innerText.trim()),
  );
}

describe('what moved an account', () => {
  it('is told on demand, from the score of then to that of now', async () => {
    expect(await sum()).to.deep.equal([
      ['Score on Oct 19', '100.0'],
      ['Usage lately', '−16.7'],
      ['Tickets in 30 days', '−15.0'],
      ['Licences in use', '−7.1'],
      ['Score on Nov 16', '61.2'],
    ]);
  });

  it('adds up as shown, on another scale too', async () => {
    for (const document of [model, { ...model, display: { max: 10, decimals: 2 } }]) {
      const values = (await sum(document)).map((row) => number(row.at(-1)));
      const now = values.pop()!;
      expect(values.reduce((total, value) => total + value, 0)).to.be.closeTo(now, 1e-9);
    }
  });

  it('says what is compared with what', async () => {
    const card = await cardOf(await storeOf([acme]), 'acme');
    card.shadowRoot!.querySelector<HTMLDetailsElement>('[part=moved]')!.open = true;
    expect(seen(card, 'moved'))
      .to.contain('What moved since Oct 19')
      .and.to.contain('Today’s model over the data of both days.');
  });

  it('is left out where nothing moved and where there is nothing to compare with', async () => {
    for (const scores of [[80, 80, 80, 80, 80], [80]]) {
      const card = await cardOfScores(scores);
      expect(card.shadowRoot!.querySelector('[part=moved]')).to.equal(null);
    }
  });
});

describe('where an account may be going', () => {
  it('is said as a guess, with its range', async () => {
    const card = await cardOfScores([74, 73, 69, 69, 65, 66, 61, 60]);
    expect(seen(card, 'forecast')).to.equal(
      'May reach “Act now” in about 5 weeks if nothing changes (4 to 7)',
    );
    await expect(card).to.be.accessible();
  });

  it('is said of a rise too, with the points more that moving up takes', async () => {
    const rise = [60, 61, 62, 63, 64, 65, 66, 67];
    expect(seen(await cardOfScores(rise), 'forecast')).to.contain('“On track” in about 8 weeks');
    expect(seen(await cardOfScores(rise, { hold: 3 }), 'forecast')).to.contain(
      '“On track” in about 11 weeks',
    );
  });

  it('is within so many weeks where it may be any day', async () => {
    expect(seen(await cardOfScores([66, 64, 62, 60, 58, 56, 54, 51]), 'forecast')).to.equal(
      'May reach “Act now” within a week if nothing changes',
    );
  });

  const silent: Readonly<Record<string, readonly [scores: number[], more?: Record<string, unknown>]>> = {
    'the weeks say nothing clear': [[60, 66, 58, 65, 61, 64, 59, 63]],
    'it is more than a quarter away': [[66, 65.5, 65, 64.5, 64, 63.5, 63, 62.5]],
    'a rule of the model holds the account back from there': [
      [60, 61, 62, 63, 64, 65, 66, 67],
      {
        adjustments: [
          {
            id: 'cap',
            label: 'Cap',
            when: { reading: { read: 'latest', metric: 'use' }, atLeast: 0 },
            cap: 74,
          },
        ],
      },
    ],
  };
  for (const [why, [scores, more = {}]] of Object.entries(silent)) {
    it(`is not said where ${why}`, async () => {
      expect((await cardOfScores(scores, more)).shadowRoot!.querySelector('[part=forecast]')).to.equal(null);
    });
  }
});

describe('a score near the edge of a band', () => {
  const score = async (value: number, more: Record<string, unknown> = {}): Promise<string> =>
    seen(await cardOfScores(Array<number>(12).fill(value), more), 'score');

  it('is not rounded over it', async () => {
    expect(await score(74.6)).to.equal('Score 74.6 of 100');
    expect(await score(74.97)).to.equal('Score 74.97 of 100');
    expect(await score(49.5)).to.equal('Score 49.5 of 100');
  });

  it('is shown as the model says everywhere else', async () => {
    expect(await score(75.4)).to.equal('Score 75 of 100');
    expect(await score(60.6)).to.equal('Score 61 of 100');
    expect(await score(74.6, { display: { max: 10, decimals: 1 } })).to.equal('Score 7.46 of 10');
    expect(await score(74.6, { display: { decimals: 1 } })).to.equal('Score 74.6 of 100');
  });

  it('says where an account moves up that has passed an edge by too little', async () => {
    const scores = [...Array<number>(8).fill(70), 76];
    const held = await cardOfScores(scores, { hold: 3 });
    expect(seen(held, 'band')).to.contain('Look into');
    expect(seen(held, 'trend')).to.contain('Moves up to “On track” at 78');
    const card: HealthCard = await cardOfScores(scores);
    expect(seen(card, 'trend')).not.to.contain('Moves up');
  });
});
