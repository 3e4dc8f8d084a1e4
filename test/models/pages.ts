import { expect } from '@open-wc/testing';
import { reviewModel } from '../../src/scoring/learn/review.js';
import type { Group, HealthModel } from '../../src/scoring/index.js';
import { inputsOf } from './inputs-of-model.js';
import { dimensionsOf, examplesOf, section, tableRows } from './model-page.js';
import { EXAMPLE_DAY, modelOf, pageOf, STARTER_MODELS } from './starter-models.js';

/** The measures of a group with their weights; those of a group inside it share its weight. */
const weightsIn = ({ measures }: Group): [string, number][] =>
  measures.flatMap((entry): [string, number][] => {
    const weight = entry.weight ?? 1;
    if (!('measures' in entry)) return [[entry.id, weight]];
    return entry.measures.map(({ id }): [string, number] => [id, weight]);
  });

const writtenMeasures = ({ dimensions }: HealthModel): object[] =>
  dimensions.map((dimension) => ({
    title: dimension.label,
    weight: dimension.weight,
    measures: weightsIn(dimension),
  }));

for (const id of STARTER_MODELS) {
  describe(`the page about ${id}`, () => {
    const page = pageOf(id);

    it('names exactly what the model reads', () => {
      expect(Object.keys(examplesOf(page))).to.have.members([...inputsOf(modelOf(id))]);
    });

    it('lists the dimensions and measures with their weights', () => {
      expect(dimensionsOf(page)).to.deep.equal(writtenMeasures(modelOf(id)));
    });

    it('lists the rules over the score with what they do', () => {
      const rows = tableRows(section(page, '## Rules over the score'));
      const rules = modelOf(id).adjustments!.map((rule) => [rule.id, `cap ${rule.cap}`]);
      expect(rows.map(([rule, action]) => [rule, action])).to.deep.equal(rules);
    });

    it('lists the variants', () => {
      const rows = tableRows(section(page, '## Variants'));
      expect(rows.map(([variant]) => variant)).to.deep.equal(modelOf(id).variants!.map((each) => each.id));
    });
  });

  describe(`the model ${id}`, () => {
    it('has a label for everything a person sees, and what to do in every band', () => {
      const {
        dimensions,
        adjustments,
        variants,
        plays,
        bands,
        bandPlays,
        stages = [],
        metrics,
      } = modelOf(id);
      const measures = dimensions.flatMap(({ measures }) =>
        measures.flatMap((entry) => ('measures' in entry ? [entry, ...entry.measures] : [entry])),
      );
      const steps = stages.flatMap((stage) => [stage, ...stage.steps]);
      const seen = [
        dimensions,
        measures,
        adjustments!,
        variants!,
        plays!,
        bands,
        steps,
        Object.values(metrics!),
      ];
      for (const { label } of seen.flat()) expect(label).to.be.a('string').that.is.not.empty;
      for (const band of bands) expect(bandPlays![band.id], band.id).to.not.be.empty;
      for (const play of plays!) expect(play, play.id).to.include.all.keys('role', 'dueIn', 'steps');
    });

    it('passes its review without errors or warnings', () => {
      const findings = reviewModel(modelOf(id), { asOf: EXAMPLE_DAY });
      expect(findings.filter(({ severity }) => severity !== 'note')).to.deep.equal([]);
    });
  });
}
