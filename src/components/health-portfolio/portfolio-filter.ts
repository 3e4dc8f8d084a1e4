import { portfolioWords } from '../../locales/sentences/portfolio.js';
import { modelLabels } from '../../locales/model-labels.js';
import type { HealthLocale } from '../../locales/wording.js';
import type { HealthModel } from '../../scoring/contract/model.js';
import type { HealthFilter } from '../shared/events.js';

/** The texts of a list; undefined where there are none, as a host may hand over anything. */
function textsOf(given: unknown): readonly string[] | undefined {
  const texts = Array.isArray(given) ? given.filter((each) => typeof each === 'string') : [];
  return texts.length > 0 ? texts : undefined;
}

/** The part of the portfolio that a host asks for; empty for all of it. */
export function portfolioFilter(segments: unknown, stages: unknown, mine: unknown): HealthFilter {
  const [wantedSegments, wantedStages] = [textsOf(segments), textsOf(stages)];
  return {
    ...(wantedSegments && { segments: wantedSegments }),
    ...(wantedStages && { stages: wantedStages }),
    ...(mine ? { mine: true } : {}),
  };
}

/** The words of a filter: "Only: Enterprise and My accounts"; empty where all accounts are told of. */
export function filterWords(
  { segments = [], stages = [], mine }: HealthFilter,
  model: HealthModel | undefined,
  locale: HealthLocale,
): string {
  const portfolio = portfolioWords(locale);
  const stageLabel = (id: string): string => (model ? modelLabels(model, locale.tag).stage(id) : id);
  const words = [
    ...segments.map((segment) => segment || portfolio.noSegment),
    ...stages.map((id) => (id ? stageLabel(id) : portfolio.noStage)),
    ...(mine ? [portfolio.mine] : []),
  ];
  return words.length > 0 ? portfolio.only(words) : '';
}
