import { textAt, type FactColumn } from '../../scoring/evaluate/fact-column.js';
import type { AskedRows } from './asked-rows.js';
import type { PartTally, PortfolioReport } from './portfolio-report.js';
import { bandTallies, byRevenue, settled, Sum, Sums } from './tally.js';

/** The parts that a fact divides the accounts into, each by band; by revenue, then by key, the unsaid last. */
async function partsBy(column: FactColumn, asked: AskedRows): Promise<PartTally[]> {
  const { state, asOf, rows, amounts, currencies, turns } = asked;
  const parts = new Map<string | undefined, { readonly whole: Sum; readonly bands: Sums<number> }>();
  for (const row of rows) {
    if (turns.isDue) await turns.give();
    const key = textAt(column, row, asOf);
    let part = parts.get(key);
    if (!part) parts.set(key, (part = { whole: new Sum(), bands: new Sums() }));
    part.whole.add(amounts[row]!);
    part.bands.add(state.scores.band[row]!, amounts[row]!);
  }
  const compare = byRevenue(currencies);
  const isUnsaid = ({ key }: PartTally): number => Number(key === undefined);
  return [...parts]
    .map(([key, { whole, bands }]): PartTally => ({
      key,
      ...whole.tally(currencies),
      bands: settled(bandTallies(state.model.bands, bands, currencies)),
    }))
    .sort((a, b) => isUnsaid(a) - isUnsaid(b) || compare(a, b) || (a.key! < b.key! ? -1 : 1));
}

/** The accounts by segment, and by stage in the order of the model's success plan. */
export async function partTallies(asked: AskedRows): Promise<Pick<PortfolioReport, 'segments' | 'stages'>> {
  const { model, portfolio } = asked.state;
  const stages = await partsBy(portfolio.stage, asked);
  const places = new Map(model.stages?.map(({ id }, place) => [id, place]));
  const placeOf = ({ key }: PartTally): number => places.get(key ?? '') ?? places.size;
  return {
    segments: await partsBy(portfolio.segment, asked),
    stages: stages.sort((a, b) => placeOf(a) - placeOf(b)),
  };
}
