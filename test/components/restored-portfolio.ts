import { expect } from '@open-wc/testing';
import { createPortfolioAccounts, DEMO_DAY } from '../../demo/portfolio/create-portfolio-accounts.js';
import { parseAccounts, parseModel } from '../../src/scoring/index.js';
import { createPortfolioState } from '../../src/sdk/portfolio-state.js';
import { RestoredPortfolio } from '../../src/sdk/restored-portfolio.js';
import { pictureOf } from '../../src/sdk/snapshots/picture-of.js';
import type { Picture } from '../../src/sdk/snapshots/picture.js';
import { model as document, portfolio } from './health-list-setting.js';

const { accounts } = parseAccounts(createPortfolioAccounts({ asOf: DEMO_DAY }));
const model = parseModel(document).model!;
const state = createPortfolioState(model, accounts, DEMO_DAY, undefined);
const picture = pictureOf(state, Date.now());
const names = new Map(accounts.map(({ id, name }) => [id, name]));
const nameOf = (id: string): string => names.get(id) ?? id;
const restore = (of: Picture = picture): RestoredPortfolio =>
  new RestoredPortfolio({ picture: of, compiled: state.compiled, nameOf });

describe('a restored portfolio', () => {
  const restored = restore();

  it('answers as the store did, as far as the picture goes', async () => {
    const store = await portfolio();
    for (const query of [
      {},
      { sort: 'name' },
      { sort: 'score' },
      { sort: 'band' },
      { sort: 'movement', order: 'descending' },
      { sort: 'name', order: 'descending', bands: ['watch', ''] },
      { bands: ['at-risk'] },
      { text: 'ÖSTSEE' },
    ] as const) {
      expect(restored.query(query, model), JSON.stringify(query)).to.deep.equal(store.query(query));
    }
    store.close();
  });

  it('says of each account what was shown of it, the same object each time', async () => {
    const store = await portfolio();
    expect(restored.size).to.equal(store.size);
    for (const id of store.query().ids) {
      const { name, explanation, movement } = store.get(id)!;
      const account = restored.get(id)!;
      expect(account).to.include({ id, name, band: explanation.band, coverage: explanation.coverage });
      expect(account.score).to.be.closeTo(explanation.score, 1e-9);
      if (movement.difference !== undefined)
        expect(account.difference).to.be.closeTo(movement.difference, 1e-9);
      expect(restored.get(id)).to.equal(account);
      const { kind, id: said } = account.reason!;
      const told =
        kind === 'measure'
          ? explanation.reasons.map(({ measure }) => measure)
          : explanation.adjustments.map((each) => each.id);
      expect(told).to.include(said);
    }
    expect(restored.get('nobody')).to.equal(undefined);
    store.close();
  });

  it('has no account for filters on what is not kept, and its own order for such sorts', () => {
    for (const query of [{ mine: true }, { segments: ['Enterprise'] }, { stages: ['growth'] }])
      expect(restored.query(query, model).ids).to.deep.equal([]);
    const { ids } = restored.query({}, model);
    for (const sort of ['renewal', 'arr'] as const)
      for (const order of ['ascending', 'descending'] as const)
        expect(restored.query({ sort, order }, model).ids).to.deep.equal(ids);
  });

  it('counts a band that the model does not have any more as none', () => {
    const renamed = { ...model, bands: model.bands.map((band) => ({ ...band, id: `${band.id}-2027` })) };
    const { counts, total } = restored.query({}, renamed);
    expect(counts['']).to.equal(total);
    expect(restored.query({ bands: [''] }, renamed).ids).to.have.length(total);
  });

  it('tells no reason of another model, and orders by id where no more was kept', () => {
    const other = restore({ ...picture, model: { ...picture.model, hash: 'another' } });
    const [id = ''] = picture.ids;
    expect(other.get(id)).to.include({ reason: undefined });
    const { exact: _, ...bare } = picture;
    const plain = restore(bare);
    expect(plain.query({}, model).ids).to.deep.equal([...picture.ids].sort());
    expect(plain.get(id)).not.to.have.property('difference');
    expect(plain.query({ sort: 'movement' }, model).ids).to.deep.equal([...picture.ids].sort());
  });

  it('is not confused by ids that objects have names for', () => {
    const odd = restore({ ...picture, ids: ['__proto__', 'constructor', ...picture.ids.slice(2)] });
    expect(odd.get('__proto__')?.name).to.equal('__proto__');
    expect(odd.query({ text: 'constructor' }, model).ids).to.deep.equal(['constructor']);
    expect(odd.get('toString')).to.equal(undefined);
  });
});
