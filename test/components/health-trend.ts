import { expect } from '@open-wc/testing';
import { cardOf, DAY, like, seen as seenOnCard, storeOf } from './health-card-setting.js';
import { find, press, rows, seen, trendOf, trendWith } from './health-trend-setting.js';

/** Two years of weeks, the last on the day of the worked account. */
const longAgo = (): Record<string, unknown> => ({
  metrics: {
    active_users: {
      every: 'week',
      end: DAY,
      values: Array.from({ length: 104 }, (_, week) => 300 + (week % 9)),
    },
  },
});

describe('<health-trend>', () => {
  it('is accessible, folded and unfolded', async () => {
    const trend = await trendWith();
    await expect(trend).to.be.accessible();
    find(trend, 'details')!.setAttribute('open', '');
    await expect(trend).to.be.accessible();
  });

  it('shows the same scores in its table as the store has in its history, newest first', async () => {
    const store = await storeOf([like('acme')]);
    const trend = await trendOf(store, 'acme');
    const shown = rows(trend).filter(([, score]) => score !== 'ahead');
    const history = [...store.history('acme')].reverse();
    expect(shown.map(([, score]) => score)).to.deep.equal(
      history.map(({ score }) => (Number.isNaN(score) ? 'no score' : String(Math.round(score)))),
    );
    expect(shown[0]![0]).to.equal('Nov 16');
  });

  it('says the newest week under the chart, as the card does', async () => {
    const store = await storeOf([like('acme')]);
    const trend = await trendOf(store, 'acme');
    const card = await cardOf(store, 'acme');
    const score =
      /Score (\d+)/.exec(seenOnCard(card, 'score'))?.[1] ?? seenOnCard(card, 'score').split(' ')[0];
    expect(seen(trend, 'reading')).to.match(new RegExp(`^Week to Nov 16 ${score!} `));
  });

  it('describes its picture in a sentence', async () => {
    const label = find(await trendWith(), 'canvas')!.getAttribute('aria-label')!;
    expect(label).to.contain('Score over').and.to.contain('lowest');
    expect(label).to.contain('Worked out with today’s model from the data of then');
  });

  it('goes as far back as is asked for, where the data do', async () => {
    const trend = await trendWith({ since: '2026-08-01' });
    expect(seen(trend, 'range')).not.to.contain('52 weeks');
    expect(rows(trend).filter(([, score]) => score !== 'ahead').length).to.equal(26);
    await press(trend, '12 weeks');
    expect(rows(trend).filter(([, score]) => score !== 'ahead').length).to.equal(12);
    const long = await trendWith(longAgo());
    await press(long, '52 weeks');
    expect(rows(long).filter(([, score]) => score !== 'ahead').length).to.equal(52);
    expect(find(long, '[aria-pressed=true]')!.textContent.trim()).to.equal('52 weeks');
    long.weeks = 12;
    await long.updateComplete;
    expect(rows(long).filter(([, score]) => score !== 'ahead').length).to.equal(12);
  });

  it('shows a dimension beside the score when asked, in the table and under the chart too', async () => {
    const store = await storeOf([like('acme')]);
    const trend = await trendOf(store, 'acme');
    const [dimension] = store.get('acme')!.explanation.dimensions;
    const button = find(trend, '[part=dimensions] button')!;
    const label = button.textContent.trim();
    await press(trend, label);
    const points = String(Math.round(dimension!.points));
    expect(seen(trend, 'reading')).to.contain(`${label}: ${points}`);
    expect(find(trend, 'thead')!.textContent).to.contain(label);
    expect(rows(trend).find(([day]) => day === 'Nov 16')![3]).to.equal(points);
    await press(trend, label);
    expect(find(trend, 'thead')!.textContent).not.to.contain(label);
  });

  it('leaves a gap where nothing was known', async () => {
    const trend = await trendWith({ since: '2026-10-01' });
    expect(rows(trend).filter(([, score]) => score === 'no score').length).to.be.greaterThan(15);
  });
});
