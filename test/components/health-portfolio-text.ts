import { expect } from '@open-wc/testing';
import type { PortfolioReport } from '../../src/sdk/portfolio/portfolio-report.js';
import {
  all,
  answered,
  cleanUp,
  demo,
  mount,
  read,
  rows,
  storeWith,
  text,
} from './health-portfolio-setting.js';
import { plain, storeOf } from './health-card-setting.js';
import { countsOnly, full, single, tally } from './portfolio-reports.js';

const shown = (report: PortfolioReport): ReturnType<typeof mount> => mount({ store: storeWith(report) });

describe('what <health-portfolio> says', () => {
  afterEach(cleanUp);

  it('sums up the whole, and says of which day', async () => {
    const overview = await shown(full);
    expect(read(overview, '[part=summary]')).to.equal('20 accounts, €1M of recurring revenue a year');
    expect(read(overview, '.facts')).to.equal('As of 16 Nov 2026');
  });

  it('says where accounts and revenue stand, “not enough data” among the bands', async () => {
    expect(rows(await shown(full), 'bands')).to.eql([
      'Act now | 2 10% | €250K 25%',
      'Look into | 5 25% | €250K 25%',
      'On track | 12 60% | €490K 49%',
      'Not enough data | 1 5% | €10K 1%',
    ]);
  });

  it('keeps bands without accounts', async () => {
    expect(rows(await shown(single), 'bands')).to.eql([
      'Act now | 0 0% | 0%',
      'Look into | 0 0% | 0%',
      'On track | 1 100% | €5K 100%',
      'Not enough data | 0 0% | 0%',
    ]);
  });

  it('adds up each currency by itself, and then tells no share of them', async () => {
    const overview = await shown({
      ...full,
      total: tally(20, 1_200_000, 300_000),
      bands: full.bands.map((each, i) => (i === 0 ? { ...each, ...tally(2, 250_000, 300_000) } : each)),
    });
    expect(read(overview, '[part=summary]')).to.contain('€1.2M + US$300K of recurring revenue');
    expect(rows(overview, 'bands')[0]).to.equal('Act now | 2 10% | €250K + US$300K');
    expect(read(overview, '.bar-label')).to.equal('Accounts');
  });

  it('says a sum of which no currency is known', async () => {
    const arr = [
      { currency: 'EUR', amount: 5000 },
      { currency: '', amount: 700 },
    ];
    const overview = await shown({ ...full, total: { accounts: 2, arr, withoutArr: 0 } });
    expect(read(overview, '[part=summary]')).to.contain('€5K + 700 (currency not given) of');
  });

  it('says which accounts are in no sum', async () => {
    const some = await shown({ ...full, total: { ...full.total, withoutArr: 3 } });
    expect(read(some, '.facts')).to.contain(
      'Recurring revenue is not given for 3 accounts: they are counted, and are in none of the sums.',
    );
  });

  it('counts accounts alone where no revenue is given', async () => {
    const overview = await shown({ ...countsOnly, retention: [] });
    expect(read(overview)).to.not.contain('ecurring revenue');
    expect(read(overview, '[part=summary]')).to.equal('20 accounts');
    expect(rows(overview, 'bands')[0]).to.equal('Act now | 2 10%');
    expect(rows(overview, 'moves')[0]).to.equal('On track to Act now | 1');
  });

  it('says each segment with its bands, and whose segment is not given', async () => {
    const overview = await shown(full);
    expect(all(overview, '[part=segments] thead th').map(text)).to.eql([
      'Segment',
      'Recurring revenue',
      'Accounts',
      'Act now',
      'Look into',
      'On track',
      'Not enough data',
    ]);
    const [enterprise, unsaid] = rows(overview, 'segments');
    expect(enterprise).to.match(
      /^Enterprise .*€700K \| 8 \| 2 Enterprise · Act now: 2 accounts, €250K \| 0 \| 6 Enterprise · On track: 6 accounts, €450K \| 0$/,
    );
    expect(unsaid).to.match(
      /^Segment not given .*€300K \| 12 \| 0 \| 5 [^|]* \| 6 [^|]* \| 1 Segment not given · Not enough data: 1 account, €10K$/,
    );
    expect(rows(overview, 'stages')[0]).to.match(/^Adoption/);
  });

  it('leaves out segments and stages where no account has one', async () => {
    const overview = await shown({ ...full, segments: full.segments.slice(1), stages: [] });
    expect(all(overview, '[part=segments], [part=stages]').length).to.equal(0);
  });

  it('tells movement as a sentence and a table, falls first, then rises, then those that came', async () => {
    const overview = await shown(full);
    expect(read(overview, '.saying')).to.contain('4 accounts moved to another band since 19 Oct.');
    expect(rows(overview, 'moves')).to.eql([
      'On track to Act now | 1 | €100K',
      'On track to Look into | 2 | €50K',
      'Look into to On track | 1 | €20K',
      'Not a customer yet to Act now | 1 | €150K',
    ]);
    expect(all(overview, '.ribbon.moved').length).to.equal(4);
    expect(all(overview, '.ribbon.stayed').length).to.equal(3);
    expect(all(overview, '.flow')[0]?.ariaHidden).to.equal('true');
  });

  it('says that nothing moved', async () => {
    const overview = await shown(single);
    expect(read(overview, '.saying')).to.equal('No account moved to another band since 19 Oct.');
    expect(all(overview, '[part=moves] table').length).to.equal(0);
  });

  it('says what is at stake in each quarter, the lowest band apart', async () => {
    expect(rows(await shown(full), 'quarters')).to.eql([
      'Q4 2026 this quarter | Renewals, Q4 2026 3€120K Act now 1€100K | 0',
      'Q1 2027 | 0 | Last days of notice, Q1 2027 1€40K',
    ]);
    expect(read(await shown(single), '[part=quarters] p')).to.equal(
      'No renewal or last day of notice is given for this quarter or a later one.',
    );
  });

  it('puts the causes outside the team’s control first', async () => {
    const overview = await shown(full);
    expect(
      all(overview, '[part=causes-group]').map((group) => group.querySelector('h5')?.textContent),
    ).to.eql([
      'Where you can unblock',
      'Shared with the customer or other teams',
      'In the team’s hands',
      'The model does not say in whose hands',
    ]);
    expect(rows(overview, 'causes')).to.have.length(4);
    expect(rows(overview, 'causes')[2]).to.equal(
      'People in touch with us Could help: Get to know two more people there | 4 | €200K',
    );
    expect(read(overview, '[part=causes] .note')).to.contain('Each account below “On track” is counted once');
  });

  it('says so where nothing is outside the team’s control, or nothing holds back', async () => {
    const within = await shown({
      ...full,
      causes: full.causes.filter(({ influence }) => influence === 'direct'),
    });
    expect(read(within, '.outside')).to.contain('Nothing that holds accounts back most is outside');
    expect(read(await shown(single), '[part=causes]')).to.contain(
      'Every account with a score is on “On track”.',
    );
    expect(all(await shown({ ...full, causes: [] }), '[part=causes]').length).to.equal(0);
  });

  it('shares no sum out of which something is taken', async () => {
    const account = (id: string, use: number, arr: number): object => ({
      id,
      name: id,
      arr,
      currency: 'EUR',
      metrics: { use: { every: 'week', end: '2026-11-16', values: [use] } },
    });
    const overview = await mount({
      store: await storeOf([account('a', 90, 100), account('b', 20, -50)], plain()),
    });
    await answered(overview);
    expect(rows(overview, 'bands').slice(0, 3)).to.eql([
      'Act now | 1 50% | −€50',
      'Look into | 0 0% | ',
      'On track | 1 50% | €100',
    ]);
    expect(all(overview, '[part=bands] .band-bar').length).to.equal(1);
  });

  it('says what was kept of a year ago, with its definition on demand', async () => {
    const overview = await shown({ ...full, retentionLeftOut: 2 });
    expect(read(overview, '[part=retention] .saying')).to.equal(
      'Of €900K contracted on 16 Nov 2025 by 15 accounts still in this portfolio, 96% is still paid (gross); ' +
        'with what they have added since, 104% (net).',
    );
    expect(read(overview, '[part=retention] .note')).to.contain('2 accounts are left out');
    expect(read(overview, 'details')).to.contain('Accounts that have left are no longer in this portfolio');
    expect(all(await shown(single), '[part=retention]').length).to.equal(0);
  });

  it('says of what part of the portfolio it is', async () => {
    const overview = await mount({
      store: demo,
      segments: ['Enterprise', ''],
      stages: ['adoption'],
      mine: true,
    });
    await answered(overview);
    expect(read(overview)).to.contain('Only: Enterprise, Segment not given, Adoption and My accounts');
  });

  it('speaks of accounts, and of nobody who looks after them', async () => {
    const overview = await mount({ store: demo });
    await answered(overview);
    expect(read(overview)).to.not.match(/owner|CSM|u17|rank|best performing|poor/i);
  });
});
