import { expect } from '@open-wc/testing';
import { labelled, type Labels } from '../../demo/portfolio/labelled.js';
import { parseModel } from '../../src/scoring/index.js';
import { languages } from '../../src/locales/load-locale.js';
import { model } from './demo-model.js';

const response = await fetch(new URL('../../demo/portfolio/labels.json', import.meta.url));
const demoModel = labelled(model, (await response.json()) as Labels);

/** Every text of a model: a string stands for one that no language but English has. */
function texts(part: unknown, key = ''): unknown[] {
  if (key === 'label' || key === 'unit') return [part];
  if (Array.isArray(part)) return part.flatMap((each) => texts(each, key));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => texts(value, name));
}

describe('the labels of its model', () => {
  it('are there in every language there are words for', () => {
    const found = texts(demoModel) as Record<string, string>[];
    expect(found).to.have.length.greaterThan(70);
    for (const label of found) expect(label, label['en']).to.include.all.keys(...languages);
  });

  it('are taken by the contract', () => {
    const { problems } = parseModel(demoModel);
    expect(problems).to.deep.equal([]);
  });

  it('name the steps of plays too', () => {
    const steps = (demoModel.plays ?? []).flatMap((play) => play.steps ?? []);
    for (const step of steps) expect(step).to.include.all.keys(...languages);
  });
});
