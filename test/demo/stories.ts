import { expect } from '@open-wc/testing';
import { createPortfolioAccounts, DEMO_DAY } from '../../demo/portfolio/create-portfolio-accounts.js';
import { STORIES } from '../../demo/portfolio/stories.js';
import { createHealthStore } from '../../src/sdk/index.js';
import type { AccountView, HealthStore } from '../../src/sdk/index.js';
import { model } from './demo-model.js';

describe('the stories of the portfolio', () => {
  let store: HealthStore;
  const told = new Set<string>();

  before(async () => {
    store = createHealthStore({ model, accounts: createPortfolioAccounts(), asOf: DEMO_DAY });
    await store.ready;
  });

  /** The account of a story, as a card draws it. */
  function view(id: string): AccountView {
    told.add(id);
    return store.get(id)!;
  }
  const reading = ({ explanation }: AccountView, measure: string): unknown =>
    explanation.reasons.find((reason) => reason.measure === measure)?.reading;
  const adjustments = ({ explanation }: AccountView): string[] => explanation.adjustments.map(({ id }) => id);
  const plays = ({ explanation }: AccountView): string[] => explanation.plays.map(({ id }) => id);
  const scoreAgo = ({ history }: AccountView, weeks: number): number => history.at(-1 - weeks)!.score;

  it('a champion leaves', () => {
    const account = view('northgate-clinics');
    expect(adjustments(account)).to.include('champion-left');
    expect(plays(account)).to.include('new-champion');
    expect(account.explanation.band).to.equal('watch');
    expect(account.movement.difference).to.be.below(-15);
  });

  it('a rollout stalls, with notice near', () => {
    const account = view('ostsee-logistik');
    expect(reading(account, 'seat-use')).to.be.within(0.2, 0.3);
    expect(reading(account, 'usage-trend')).to.be.within(-0.05, 0.05);
    expect(adjustments(account)).to.include('ends-unused');
    expect(account.explanation.band).to.equal('at-risk');
  });

  it('a quiet decline: a little less every month, and no tickets', () => {
    const account = view('maison-verrier');
    const scores = [20, 15, 10, 5, 0].map((weeks) => scoreAgo(account, weeks));
    expect(scores).to.deep.equal([...scores].sort((a, b) => b - a));
    expect(reading(account, 'urgent')).to.equal(0);
    expect(account.explanation.band).to.equal('watch');
  });

  it('a recovery: at its lowest in August, on track again', () => {
    const account = view('kestrel-freight');
    const lowest = account.history.reduce((low, point) => (point.score < low.score ? point : low));
    expect(lowest.on > '2026-07-31' && lowest.on < '2026-10-10', lowest.on).to.equal(true);
    expect(lowest.band).to.equal('at-risk');
    expect(account.explanation.band).to.equal('healthy');
  });

  it('an outage outside anyone’s control', () => {
    const account = view('pemberton-foods');
    expect(reading(account, 'urgent')).to.be.at.least(6);
    const notes = account.explanation.reasons.find(({ measure }) => measure === 'urgent')?.context;
    expect(notes?.map(({ influence }) => influence)).to.deep.equal(['outside']);
    expect(account.movement.difference).to.be.below(-5);
  });

  it('a school in July is compared with last year', async () => {
    const account = view('escola-miramar');
    const users = createPortfolioAccounts().find(({ id }) => id === 'escola-miramar')?.['metrics'] as {
      active_users: { values: number[] };
    };
    const [may, july] = [users.active_users.values.at(-27)!, users.active_users.values.at(-17)!];
    expect(july / may).to.be.below(0.2);
    expect(account.explanation.variants).to.include('school-year');
    expect(new Set(account.history.map(({ band }) => band))).to.deep.equal(new Set(['healthy']));
    const naive = { ...model, variants: model.variants?.filter(({ id }) => id !== 'school-year') };
    const accounts = createPortfolioAccounts();
    const july20 = createHealthStore({ model: naive, accounts, asOf: '2026-07-20' });
    await july20.ready;
    expect(july20.get('escola-miramar')!.explanation.band, 'without the comparison').to.not.equal('healthy');
  });

  it('a new account with little to go by', () => {
    const { explanation } = view('mira-labs');
    expect(explanation.band).to.equal(undefined);
    expect(explanation.coverage).to.be.below(model.minimumCoverage ?? 0);
    expect(Number.isNaN(explanation.score)).to.equal(false);
  });

  it('an account ready to grow', () => {
    const account = view('vireo-diagnostics');
    expect(plays(account)).to.include('expansion');
    expect(account.explanation.band).to.equal('healthy');
    expect(account.opportunities).to.have.length(1);
  });

  it('a disagreement between a colleague and the signals', () => {
    const account = view('corvid-insurance');
    expect(account.pulse?.band).to.equal('healthy');
    expect(account.explanation.band).to.equal('watch');
    expect(account.explanation.disagreements.map(({ kind }) => kind)).to.include('pulse');
  });

  it('a late invoice and nothing else', () => {
    const account = view('brightmoor-council');
    expect(reading(account, 'payment')).to.equal('late');
    expect(account.explanation.band).to.equal('healthy');
    expect(plays(account)).to.include('invoice-help');
  });

  it('a feed that stopped', () => {
    const { explanation } = view('tessaro-ceramiche');
    const stale = explanation.unknown.filter(({ why }) => why === 'stale').map(({ measure }) => measure);
    expect(stale).to.include.members(['seat-use', 'usage-trend']);
    expect(explanation.coverage).to.be.below(0.75);
  });

  it('a fault that drives people away', () => {
    const account = view('aurelia-air-services');
    expect(reading(account, 'urgent')).to.be.at.least(8);
    expect(reading(account, 'payment')).to.equal('failed');
    expect(account.explanation.band).to.equal('at-risk');
    expect(plays(account)).to.include('technical-review');
  });

  it('an onboarding that goes well, held against the bar of a young account', () => {
    const account = view('fjellheim-kraft');
    expect(account.explanation.variants).to.deep.equal(['onboarding']);
    expect(account.explanation.band).to.equal('healthy');
    expect(account.explanation.stage?.id).to.equal('implementation');
  });

  it('a parent with fourteen sites, two of them on act now', () => {
    const parent = view('halden-hotels');
    expect(parent.children).to.have.length(14);
    const rolled = parent.explanation.rolledUp;
    expect(rolled?.children).to.equal(14);
    expect(rolled?.bands.find(({ id }) => id === 'at-risk')?.count).to.equal(2);
    expect(parent.explanation.disagreements.map(({ kind }) => kind)).to.include('worst-child');
  });

  it('are all looked at here', () => {
    expect([...told].sort()).to.deep.equal(STORIES.map(({ account }) => account).sort());
  });
});
