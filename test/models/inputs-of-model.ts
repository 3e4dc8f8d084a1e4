import type { HealthModel } from '../../src/scoring/index.js';

const SENT_AS: Readonly<Record<string, string>> = {
  contacts: 'contacts',
  since: 'since',
  renewal: 'renewal',
};

/**
 * Everything an account must send for a model to be able to ask all it asks, like `metrics.licences`: found by looking
 * at every object of the document, so that a reading in a play's condition is not forgotten.
 */
export function inputsOf(model: HealthModel): Set<string> {
  const inputs = new Set<string>();
  const add = (part: string, name: unknown): void => {
    if (typeof name === 'string') inputs.add(SENT_AS[name] ?? `${part}.${name}`);
  };
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const found = value as Record<string, unknown>;
    const isCondition = 'is' in found || 'in' in found || 'known' in found;
    if (typeof found['read'] === 'string' || isCondition) {
      add('metrics', found['metric']);
      add('metrics', found['per']);
      add('dates', found['date']);
      add('attributes', found['attribute']);
      if (found['read'] === 'goal') add('goals', found['metric']);
    }
    if ('segment' in found) inputs.add('segment');
    Object.values(found).forEach(visit);
  };
  visit(model);
  if (model.stages) inputs.add('stage');
  return inputs;
}
