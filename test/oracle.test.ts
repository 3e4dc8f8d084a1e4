import fc from 'fast-check';
import { laws } from './oracle/laws.js';
import './oracle/worked-example.js';
import './oracle/worked-readings.js';
import './oracle/worked-scores.js';

// More cases, and others: `?runs=5000&seed=7` on the test page, or RUNS and SEED for test/oracle/campaign.mjs.
const asked = new URL(location.href).searchParams;
const runs = Number(asked.get('runs') ?? 400);
const seed = Number(asked.get('seed') ?? 20261116);

describe('the engine against an oracle that shares no code with it', () => {
  for (const { name, property, share } of laws) {
    it(name, function () {
      this.timeout(60_000 + runs * 100);
      fc.assert(property, { seed, numRuns: Math.ceil(runs * share) });
    });
  }
});
