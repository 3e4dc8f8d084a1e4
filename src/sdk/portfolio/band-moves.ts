import type { DayNumber } from '../../scoring/contract/day.js';
import { hasBegun } from '../../scoring/evaluate/portfolio.js';
import { plainBands } from '../../scoring/explain/plain-bands.js';
import { inChunks, type AskedRows } from './asked-rows.js';
import { NamedSums } from './named-sums.js';
import type { BandFlow, PortfolioReport } from './portfolio-report.js';
import { bandTallies, settled } from './tally.js';

/** Where the accounts stood on an earlier day and stand now, by today's model over the data of then and now. */
export async function bandMoves(
  asked: AskedRows,
  since: DayNumber,
): Promise<Pick<PortfolioReport['moves'], 'flows' | 'came'>> {
  const { state, asOf, currencies } = asked;
  const { compiled, portfolio, model } = state;
  const places = [...model.bands.keys(), -1];
  const came = new NamedSums<number>(asked);
  const flows = new Map(places.map((from) => [from, new NamedSums<number>(asked)]));
  await inChunks(asked, asked.rows, (rows) => {
    const then = plainBands(compiled, portfolio, since, rows);
    const now = plainBands(compiled, portfolio, asOf, rows);
    rows.forEach((row, k) => {
      const to = hasBegun(portfolio, row, since) ? flows.get(then[k]!)! : came;
      to.addRow(now[k]!, row);
    });
  });
  const told = [...flows].flatMap(([from, sums]): BandFlow[] =>
    settled(bandTallies(model.bands, sums, currencies)).map(({ band, ...tally }) => ({
      from: model.bands[from]?.id,
      to: band,
      ...tally,
    })),
  );
  return { flows: told, came: settled(bandTallies(model.bands, came, currencies)) };
}
