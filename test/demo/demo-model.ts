import type { HealthModel } from '../../src/scoring/index.js';

const response = await fetch(new URL('../../demo/portfolio/model.json', import.meta.url));

/** The demo's model as its page sends it. */
export const model = (await response.json()) as HealthModel;
