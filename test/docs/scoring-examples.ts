import { expect } from '@open-wc/testing';
import {
  compileModel,
  createPortfolio,
  explainAccount,
  explainMovement,
  forecastBand,
  parseAccounts,
  parseModel,
  scoreHistory,
  scorePortfolio,
  triage,
  type Explanation,
  type PlayRecord,
} from '../../src/scoring/index.js';
import { formatDay, parseDay } from '../../src/scoring/contract/day.js';

interface Example {
  readonly title: string;
  readonly asOf?: string;
  /** The day from which movement is asked for. */
  readonly since?: string;
  readonly played?: readonly PlayRecord[];
  readonly measure?: object;
  readonly model?: object;
  readonly account: object;
  /** More accounts of the portfolio. */
  readonly others?: readonly { readonly id: string }[];
  readonly gives: Readonly<Record<string, unknown>>;
}

const page = await (await fetch('/docs/scoring.md')).text();
const examples = [...page.matchAll(/```json example\n([\s\S]*?)```/g)].map(
  ([, json]) => JSON.parse(json!) as Example,
);

const byKey = <T>(items: readonly T[], key: (item: T) => string, value: (item: T) => unknown): object =>
  Object.fromEntries(items.map((item) => [key(item), value(item)]));

/** What the engine says, under the names that the page uses. */
function said(e: Explanation): Record<string, unknown> {
  const [reason] = e.reasons;
  return {
    ...e,
    band: e.band ?? null,
    reading: reason?.reading,
    points: reason?.points,
    filled: reason?.filled,
    why: e.unknown[0]?.why,
    next: e.stage?.next,
    contributions: byKey(
      e.reasons,
      ({ measure }) => measure,
      ({ contribution }) => contribution,
    ),
    shares: byKey(
      e.reasons,
      ({ measure }) => measure,
      ({ share }) => share,
    ),
    adjustments: byKey(
      e.adjustments,
      ({ id }) => id,
      ({ contribution }) => contribution,
    ),
    plays: byKey(
      e.plays,
      ({ id }) => id,
      ({ due }) => due ?? null,
    ),
    rests: byKey(
      e.plays,
      ({ id }) => id,
      ({ restsUntil }) => restsUntil,
    ),
    disagreements: e.disagreements.map(({ kind }) => kind),
  };
}

/** Equal to what is written, numbers within 1e-9; a measure that decides nothing may be written with share 0. */
function expectLike(actual: unknown, written: unknown): void {
  if (typeof written === 'number') expect(actual ?? 0).to.be.closeTo(written, 1e-9);
  else if (typeof written === 'object' && written !== null && !Array.isArray(written)) {
    for (const [key, value] of Object.entries(written))
      expectLike((actual as Record<string, unknown>)[key], value);
  } else expect(actual).to.deep.equal(written);
}

function run({
  asOf = '2026-11-16',
  since,
  played = [],
  measure,
  model: parts,
  account,
  others = [],
}: Example): Record<string, unknown> {
  const dimensions = [{ id: 'd', measures: [{ id: 'it', ...measure }] }];
  const bands = [{ id: 'low' }, { id: 'middle', from: 50 }, { id: 'high', from: 75 }];
  const { model, problems } = parseModel({ id: 'example', version: '1', bands, dimensions, ...parts });
  const parsed = parseAccounts([
    { id: 'a', name: 'A', ...account },
    ...others.map((other) => ({ name: other.id, ...other })),
  ]);
  expect([...problems, ...parsed.problems]).to.deep.equal([]);
  const compiled = compileModel(model!);
  const portfolio = createPortfolio(parsed.accounts);
  const side = (day: string): Parameters<typeof explainMovement>[0] => ({
    compiled,
    portfolio,
    row: 0,
    asOf: day,
  });
  const movement = since === undefined ? undefined : explainMovement(side(since), side(asOf));
  const weeks = Array.from({ length: 8 }, (_, week) => formatDay(parseDay(asOf)! - 7 * (7 - week)));
  const forecast = forecastBand(scoreHistory(compiled, portfolio, 0, weeks), model!.bands);
  const order = triage(compiled, portfolio, scorePortfolio(compiled, portfolio, asOf), asOf);
  const rows =
    movement &&
    byKey(
      movement.rows,
      ({ kind, id }) => `${kind} ${id ?? ''}`.trim(),
      ({ value }) => value,
    );
  return {
    ...said(explainAccount(compiled, portfolio, 0, asOf, { played })),
    movement: movement && { ...movement, rows },
    forecast,
    order: order.map(({ row }) => portfolio.accounts[row]!.id),
  };
}

describe('docs/scoring.md', () => {
  it('has examples', () => {
    expect(examples.length).to.be.greaterThan(30);
  });

  for (const example of examples) {
    it(example.title, () => {
      expectLike(run(example), example.gives);
    });
  }
});
