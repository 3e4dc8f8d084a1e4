import { heldBackMostBy } from '../../scoring/explain/held-back.js';
import type { FirstReason } from '../../scoring/explain/first-reason.js';
import type { CompiledModel } from '../../scoring/index.js';
import { inChunks, type AskedRows } from './asked-rows.js';
import { NamedSum } from './named-sums.js';
import type { CauseTally } from './portfolio-report.js';
import { byRevenue } from './tally.js';

/** What the model says of a cause: whose hands it is in, and what to do about it. */
function saidOf(compiled: CompiledModel, { kind, id }: FirstReason): Pick<CauseTally, 'influence' | 'play'> {
  if (kind === 'adjustment') {
    const play = compiled.adjustments.find(({ adjustment }) => adjustment.id === id)?.adjustment.play;
    return { ...(play !== undefined && { play }) };
  }
  const { influence, play } = compiled
    .effective([])
    .measures.find(({ measure }) => measure.id === id)!.measure;
  return { ...(influence && { influence }), ...(play !== undefined && { play }) };
}

/** What holds back the accounts below the best band, each counted for what holds it back most; by revenue, then by id. */
export async function causesOf(asked: AskedRows): Promise<CauseTally[]> {
  const { state, asOf, currencies } = asked;
  const { compiled, portfolio, scores, model } = state;
  const best = model.bands.length - 1;
  const isBelow = (row: number): boolean => scores.band[row]! >= 0 && scores.band[row]! < best;
  const causes = new Map<string, { readonly cause: FirstReason; readonly sum: NamedSum }>();
  await inChunks(asked, asked.rows.filter(isBelow), (rows) => {
    heldBackMostBy(compiled, portfolio, asOf, rows).forEach((cause, k) => {
      if (!cause) return;
      const row = rows[k]!;
      const key = `${cause.kind} ${cause.id}`;
      let own = causes.get(key);
      if (!own) causes.set(key, (own = { cause, sum: new NamedSum(asked) }));
      own.sum.addRow(row);
    });
  });
  const byMost = byRevenue(currencies);
  return [...causes.values()]
    .map(({ cause, sum }) => ({
      ...cause,
      ...saidOf(compiled, cause),
      ...sum.tally(currencies),
    }))
    .sort((a, b) => byMost(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.kind < b.kind ? -1 : 1));
}
