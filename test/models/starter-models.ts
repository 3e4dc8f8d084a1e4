import { parseAccounts, parseModel, scoreAccount } from '../../src/scoring/index.js';
import type { Explanation, HealthModel } from '../../src/scoring/index.js';
import { expect } from '@open-wc/testing';
import { examplesOf } from './model-page.js';

export const STARTER_MODELS = [
  'high-touch-enterprise',
  'product-led',
  'digital-low-touch',
  'onboarding',
] as const;

export type StarterModel = (typeof STARTER_MODELS)[number];

const load = async (path: string): Promise<Response> => fetch(new URL(`../../${path}`, import.meta.url));

const found = await Promise.all(
  STARTER_MODELS.map(async (id) => {
    const document: unknown = await (await load(`models/${id}.json`)).json();
    const page = await (await load(`docs/models/${id}.md`)).text();
    return [id, { document, page }] as const;
  }),
);
const byId = new Map(found);

/** The page about a model. */
export const pageOf = (id: StarterModel): string => byId.get(id)!.page;

/** The model as shipped, parsed. */
export function modelOf(id: StarterModel): HealthModel {
  const { model, problems } = parseModel(byId.get(id)!.document);
  expect(problems).to.deep.equal([]);
  return model!;
}

/** The day for which the pages work their examples. */
export const EXAMPLE_DAY = '2026-11-16';

/**
 * The account made of a page's examples, some of them changed.
 *
 * @param changes by what is sent, like `metrics.licences`; undefined leaves it out
 */
export function explainExample(
  id: StarterModel,
  changes: Readonly<Record<string, unknown>> = {},
  asOf = EXAMPLE_DAY,
): Explanation {
  const account: Record<string, unknown> = { id: 'example', name: 'Example' };
  for (const [key, value] of Object.entries({ ...examplesOf(pageOf(id)), ...changes })) {
    const [part, name] = key.split('.') as [string, string?];
    if (name === undefined) account[part] = value;
    else account[part] = { ...(account[part] as object | undefined), [name]: value };
  }
  const { accounts, problems } = parseAccounts([account]);
  expect(problems).to.deep.equal([]);
  return scoreAccount(modelOf(id), accounts[0]!, asOf);
}

/** A weekly series that ends on the example's day, oldest value first. */
export const weekly = (...values: readonly number[]): object => ({ every: 'week', end: EXAMPLE_DAY, values });

export const pointsOf = ({ reasons }: Explanation, measure: string): number | undefined =>
  reasons.find((reason) => reason.measure === measure)?.points;

export const adjustmentsOf = ({ adjustments }: Explanation): string[] => adjustments.map(({ id }) => id);

export const opportunitiesOf = ({ plays }: Explanation): string[] =>
  plays.filter(({ opportunity }) => opportunity).map(({ id }) => id);
