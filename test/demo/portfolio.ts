import { expect } from '@open-wc/testing';
import {
  createPortfolioAccounts,
  DEMO_VIEWER,
  portfolioMaker,
} from '../../demo/portfolio/create-portfolio-accounts.js';
import { parseAccounts, parseModel } from '../../src/scoring/index.js';
import type { Group, Measure } from '../../src/scoring/index.js';
import { createHealthStore } from '../../src/sdk/index.js';
import { model } from './demo-model.js';

async function hashOf(value: unknown): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(value)));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

describe('the made-up portfolio', () => {
  it('is the same today and tomorrow, in every browser', async () => {
    expect(await hashOf(createPortfolioAccounts())).to.equal(
      '11caf5ad97e0e10a3d9d91e69742c4dc22a8710d4fd91655c0125e5489262c7e',
    );
  });

  it('is another one for another seed', () => {
    expect(createPortfolioAccounts({ seed: 18 })).to.not.deep.equal(createPortfolioAccounts());
  });

  it('begins the same however long it is', () => {
    expect(createPortfolioAccounts({ count: 300 }).slice(0, 60)).to.deep.equal(createPortfolioAccounts());
  });

  it('knows any account by its place alone', () => {
    const make = portfolioMaker({ count: 100_000 });
    expect(make(77_777)).to.deep.equal(portfolioMaker({ count: 100_000 })(77_777));
    expect(make(77_777)).to.not.deep.equal(make(77_778));
  });

  it('has two years of weeks, and half a year where it is large', () => {
    const weeks = (count: number): number => {
      const metrics = createPortfolioAccounts({ count })[0]?.['metrics'] as {
        active_users: { values: unknown[] };
      };
      return metrics.active_users.values.length;
    };
    expect(weeks(60)).to.equal(104);
    expect(weeks(1001)).to.equal(26);
  });

  it('moves with the day it is told for', () => {
    const [account] = createPortfolioAccounts({ count: 1, asOf: '2027-03-01' });
    const { active_users: users } = account?.['metrics'] as { active_users: { end: string } };
    expect(users.end).to.equal('2027-02-28');
  });

  it('is taken in by the contract without a problem', () => {
    for (const count of [60, 3000]) {
      const { accounts, problems } = parseAccounts(createPortfolioAccounts({ count }));
      expect(problems).to.deep.equal([]);
      expect(accounts).to.have.length(count);
    }
  });

  it('has an id and a name of its own for each of the sixty', () => {
    for (const key of ['id', 'name']) {
      expect(new Set(createPortfolioAccounts().map((account) => account[key])).size).to.equal(60);
    }
  });
});

describe('its health model', () => {
  const parsed = parseModel(model);

  it('is taken without a problem', () => {
    expect(parsed.problems).to.deep.equal([]);
    expect(parsed.model?.id).to.equal('rota-high-touch');
  });

  it('names a play for every measure, adjustment and band', () => {
    const { dimensions, adjustments = [], bands, bandPlays = {} } = parsed.model!;
    const leaves = (groups: readonly (Group | Measure)[]): Measure[] =>
      groups.flatMap((node) => ('measures' in node ? leaves(node.measures) : [node]));
    for (const { id, play } of [...leaves(dimensions), ...adjustments]) expect(play, id).to.be.a('string');
    for (const { id } of bands) expect(bandPlays[id], id).to.have.length.above(0);
  });

  it('puts a believable share of the sixty in each band', async () => {
    const accounts = createPortfolioAccounts();
    const store = createHealthStore({ model, accounts, asOf: '2026-11-16', viewer: DEMO_VIEWER });
    await store.ready;
    const { counts } = store.query();
    const share = (band: string): number => (counts[band] ?? 0) / 60;
    expect(share('healthy')).to.be.within(0.55, 0.7);
    expect(share('watch')).to.be.within(0.2, 0.3);
    expect(share('at-risk')).to.be.within(0.08, 0.15);
    expect(counts['']).to.be.within(1, 3);
    expect(store.query({ mine: true }).total).to.be.within(16, 24);
  });
});
