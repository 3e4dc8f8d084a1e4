import type { CompiledModel } from '../evaluate/compile.js';
import { UNKNOWN, YES, type Circumstances } from '../evaluate/conditions.js';
import { textAt } from '../evaluate/fact-column.js';
import { asksOf } from './asks.js';
import type { StageProgress } from './stage-progress.js';

/** Where the account stands in its success plan: its stage, what is done there, and the next open step. */
export function stageOf(
  { model, stages }: CompiledModel,
  circumstances: Circumstances,
): StageProgress | undefined {
  const { portfolio, rows, asOf, scratch } = circumstances.block;
  const current = textAt(portfolio.stage, rows[0]!, asOf);
  const found = stages.find(({ stage }) => stage.id === current);
  if (!found) return undefined;
  const steps = found.steps.map(({ id, done }, place) => {
    const { doneWhen } = found.stage.steps[place]!;
    return scratch.within(() => {
      const answer = scratch.integers();
      done(circumstances, answer);
      return {
        id,
        done: answer[0] === UNKNOWN ? undefined : answer[0] === YES,
        asks: asksOf(doneWhen, model, circumstances),
        ...('any' in doneWhen && doneWhen.any.length > 1 && { oneIsEnough: true }),
      };
    });
  });
  const next = steps.find(({ done }) => done !== true)?.id;
  return { id: found.stage.id, steps, ...(next !== undefined && { next }) };
}
