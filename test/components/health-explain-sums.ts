import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { movedRows, workingRows } from '../../src/components/shared/workings/working-rows.js';
import { createHealthStore } from '../../src/sdk/index.js';
import type { HealthExplain } from '../../src/elements/health-explain.js';
import { anyAccount } from '../arbitraries/accounts.js';
import { anyModel } from '../arbitraries/models.js';
import { AS_OF } from '../arbitraries/vocabulary.js';
import { all, explainOf, press, shown } from './health-explain-setting.js';

const last = (row: HTMLTableRowElement): number => shown([...row.cells].at(-1)?.innerText);
const rows = (element: HealthExplain, selector: string): HTMLTableRowElement[] =>
  all<HTMLTableRowElement>(element, selector);
/** Sums of shown numbers are compared to the last of their decimals. */
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('what <health-explain> shows, for whatever model', () => {
  it('adds up on screen: subtotals, adjustments and rounding to the score; lines to their subtotal', async () => {
    await fc.assert(
      fc.asyncProperty(anyModel, anyAccount('a0'), async (model, account) => {
        const store = createHealthStore({ model, accounts: [account], asOf: AS_OF });
        await store.ready;
        const view = store.get('a0')!;
        const element = await explainOf(store, 'a0');
        if (view.explanation.display === '') return;

        const [start, ...bodies] = all<HTMLTableSectionElement>(element, '[part=waterfall] .sum > tbody');
        const subtotals = bodies.flatMap((body) => {
          const head = body.querySelector<HTMLTableRowElement>('.dimension');
          const lines = [...body.querySelectorAll<HTMLTableRowElement>('.measure')].map(last);
          if (!head) return [...body.rows].map(last);
          expect(sum(lines)).to.be.closeTo(last(head), 1e-6);
          return [last(head)];
        });
        const [score] = rows(element, '[part=waterfall] tfoot > tr').map(last);
        expect(last(start!.rows[0]!) + sum(subtotals)).to.be.closeTo(score!, 1e-6);
        const written = rows(element, '[part=waterfall] tfoot > tr')[0]!.cells;
        expect(all(element, '[part=score]')[0]!.innerText).to.contain([...written].at(-1)!.innerText.trim());

        const moved = rows(element, '[part=movement] tbody > tr').map(last);
        if (view.movement.difference !== undefined)
          expect(sum(moved.slice(0, -1))).to.be.closeTo(moved.at(-1)!, 1e-6);
        store.close();
        if (all(element, '.measure .fold').length) await press(element, 'Show every detail');
        expect(all(element, '[part=details]')).to.have.length(view.explanation.reasons.length);
      }),
      { numRuns: 60 },
    );
  });

  it('adds up exactly, in whole units of what is shown', async () => {
    await fc.assert(
      fc.asyncProperty(anyModel, anyAccount('a0'), async (model, account) => {
        const store = createHealthStore({ model, accounts: [account], asOf: AS_OF });
        await store.ready;
        const { explanation, movement, bands } = store.get('a0')!;
        store.close();
        const [scale, decimals] = [(model.display?.max ?? 100) / 100, model.display?.decimals ?? 0];
        for (const workings of [
          workingRows(explanation, bands, { scale, decimals }),
          movedRows(movement, explanation.score, bands, { scale, decimals }),
        ]) {
          const units = workings.rows.map(({ value }) => Math.round(value * 10 ** workings.decimals));
          if (units.length) expect(sum(units.slice(0, -1))).to.equal(units.at(-1));
        }
      }),
      { numRuns: 200 },
    );
  });
});
