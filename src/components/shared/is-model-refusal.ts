import type { Problem } from '../../scoring/contract/problems.js';

/** True for what was wrong with a model that was refused. */
export function isModelRefusal({ about, severity }: Problem): boolean {
  return about === 'model' && severity === 'error';
}
