import { createPortfolio, parseAccounts, parseModel, type HealthModel } from '../../src/scoring/index.js';
import type { Portfolio } from '../../src/scoring/index.js';
import type { Finding, FindingCode } from '../../src/scoring/learn/finding.js';
import { reviewModel } from '../../src/scoring/learn/review.js';

export const AS_OF = '2026-11-16';

const raw = (id: string, more: object): object => ({ id, nature: 'leading', influence: 'shared', ...more });
const latest = (metric: string): object => ({ read: 'latest', metric });

/** A model in which a review finds nothing, to be spoilt one thing at a time. */
export const sound = {
  id: 'sound',
  version: '1',
  effective: '2026-05-01',
  reviewBy: '2027-05-01',
  bands: [{ id: 'low' }, { id: 'middle', from: 50 }, { id: 'high', from: 75 }],
  dimensions: [
    { id: 'adoption', weight: 40, play: 'help', measures: [raw('seats', latest('seats'))] },
    { id: 'engagement', weight: 15, play: 'help', measures: [raw('logins', latest('logins'))] },
    { id: 'support', weight: 15, play: 'help', measures: [raw('tickets', latest('tickets'))] },
    { id: 'relationship', weight: 10, play: 'help', measures: [raw('sponsor', latest('sponsor'))] },
    { id: 'sentiment', weight: 10, play: 'help', measures: [raw('survey', latest('survey'))] },
    {
      id: 'billing',
      weight: 5,
      play: 'help',
      measures: [
        {
          ...raw('payment', { read: 'attribute', attribute: 'payment' }),
          points: { categories: { paid: 100, late: 40 } },
        },
      ],
    },
    { id: 'advocacy', weight: 5, play: 'help', measures: [raw('reference', latest('reference'))] },
  ],
  adjustments: [] as object[],
  variants: [] as object[],
  plays: [{ id: 'help', label: 'Help' }] as object[],
  bandPlays: { low: ['help'], middle: ['help'], high: ['help'] } as Record<string, string[]>,
};

const [adoption, ...others] = sound.dimensions;

/** Adoption without its play, and the dimensions after it. */
export const noPlay = { ...adoption!, play: undefined };
export const otherDimensions = others;

/** The sound model with some of its parts replaced. */
export function model(change: Readonly<Record<string, unknown>> = {}): HealthModel {
  const { model: parsed, problems } = parseModel({ ...sound, ...change });
  if (!parsed || problems.length > 0) throw new Error(JSON.stringify(problems));
  return parsed;
}

/** The sound model's dimensions with something added to the one measure of one of them. */
export const withMeasure = (dimension: string, change: object, ofDimension: object = {}): HealthModel =>
  model({
    dimensions: sound.dimensions.map((each) =>
      each.id === dimension
        ? { ...each, ...ofDimension, measures: each.measures.map((measure) => ({ ...measure, ...change })) }
        : each,
    ),
  });

/** Metrics that vary, each in its own way, with no two in the same order. */
const STEPS = { seats: 37, logins: 53, tickets: 71, sponsor: 29, survey: 83, reference: 61 };

/** Accounts of which a review finds nothing but what each weight comes to. */
export const accounts = (count: number, more: (i: number) => object = () => ({})): object[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `a${i}`,
    name: `Account ${i}`,
    attributes: { payment: i % 3 === 0 ? 'late' : 'paid' },
    metrics: Object.fromEntries(Object.entries(STEPS).map(([name, step]) => [name, (i * step + 11) % 101])),
    ...more(i),
  }));

export function portfolio(list: readonly object[]): Portfolio {
  const { accounts: parsed, problems } = parseAccounts(list);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return createPortfolio(parsed);
}

type Of<Code extends FindingCode> = Extract<Finding, { code: Code }>;

/** The findings of one kind. */
export function find<Code extends FindingCode>(
  code: Code,
  reviewed: HealthModel,
  list?: readonly object[],
  asOf = AS_OF,
): Of<Code>[] {
  const findings = reviewModel(reviewed, { asOf, ...(list && { portfolio: portfolio(list) }) });
  return findings.filter((finding): finding is Of<Code> => finding.code === code);
}
