import { expect } from '@open-wc/testing';
import {
  parseAccounts,
  parseModel,
  scoreAccount,
  type Explanation,
  type HealthModel,
} from '../../src/scoring/index.js';

const BANDS = [{ id: 'low' }, { id: 'middle', from: 50 }, { id: 'high', from: 75 }];
export const point = (id: string, more: object = {}): object => ({ id, read: 'latest', metric: id, ...more });

export function modelOf(parts: object): HealthModel {
  const { model, problems } = parseModel({ id: 'm', version: '1', bands: BANDS, ...parts });
  expect(problems).to.deep.equal([]);
  return model!;
}

export function explain(parts: object, account: object, asOf = '2026-11-16'): Explanation {
  return scoreAccount(modelOf(parts), parseAccounts([{ id: 'a', name: 'A', ...account }]).accounts[0]!, asOf);
}

export const weekly = (...values: (number | null)[]): object => ({
  every: 'week',
  end: '2026-11-16',
  values,
});
export const oneMeasure = (more: object = {}): object => ({
  dimensions: [{ id: 'd', measures: [point('x', more)] }],
});
