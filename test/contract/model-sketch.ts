import { parseModel } from '../../src/scoring/contract/parse-model.js';
import { expect } from '@open-wc/testing';
import { codesOf } from './parsing.js';

/** A model said by what matters in a case; the rest is a small model that is in order. */
export interface Sketch {
  /** Keys of the one measure, `m`, which reads the newest value of `x` unless it says otherwise. */
  measure?: Record<string, unknown>;
  /** More entries beside it. */
  entries?: unknown[];
  /** The condition of an adjustment, a play, a variant. */
  adjust?: unknown;
  ask?: unknown;
  vary?: unknown;
  /** Keys of the model, of its one adjustment `a`, play `p` and variant `v`. */
  model?: Record<string, unknown>;
  adjustment?: Record<string, unknown>;
  play?: Record<string, unknown>;
  variant?: Record<string, unknown>;
}

export const smb = { segment: 'smb' };

export function modelOf({
  measure,
  entries = [],
  adjust,
  ask,
  vary,
  model,
  adjustment,
  play,
  variant,
}: Sketch): unknown {
  return {
    id: 'test',
    version: '1',
    bands: [{ id: 'low' }, { id: 'mid', from: 50 }, { id: 'top', from: 75 }],
    dimensions: [{ id: 'd', measures: [{ id: 'm', read: 'latest', metric: 'x', ...measure }, ...entries] }],
    adjustments: [{ id: 'a', when: adjust ?? smb, cap: 50, ...adjustment }],
    plays: [{ id: 'p', when: ask ?? smb, ...play }],
    variants: [{ id: 'v', when: vary ?? smb, ...variant }],
    ...model,
  };
}

/** An attribute read into points. */
export const text = {
  read: 'attribute',
  metric: undefined,
  attribute: 'plan',
  points: { categories: { pro: 100 } },
};

/** What is refused, by subject: a sketch, and the problems it must be told, each a path and a code. */
export type Refusals = Record<string, [Sketch, ...string[]][]>;

/** One test a case. */
export function testRefusals(refused: Refusals): void {
  for (const [subject, cases] of Object.entries(refused)) {
    describe(`a model is refused for ${subject}`, () => {
      for (const [sketch, ...expected] of cases) {
        it(`with ${expected.join(' and ')}`, () => {
          const { model, problems } = parseModel(modelOf(sketch));
          expect(model).to.equal(undefined);
          expect(codesOf(problems)).to.deep.equal(expected);
          for (const { severity, expected: say } of problems) {
            expect(severity).to.equal('error');
            expect(say).not.to.equal('');
          }
        });
      }
    });
  }
}
