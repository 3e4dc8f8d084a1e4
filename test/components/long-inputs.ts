import { expect, nextFrame } from '@open-wc/testing';
import '../../src/index.js';
import { acme, storeOf } from './health-card-setting.js';

/** What froze a page for minutes: one letter under more marks than any script has. */
const MARKED = `a${'\u0301'.repeat(100_000)}`;

const INPUTS = [
  ['health-card', { accountId: MARKED }],
  ['health-card', { accountId: MARKED, size: 'inline' }],
  ['health-card', { store: undefined, model: {}, src: `data:text/plain,${MARKED}` }],
  ['health-explain', { accountId: MARKED }],
  ['health-plan', { accountId: MARKED }],
  ['health-trend', { accountId: MARKED }],
  ['health-portfolio', { segments: [MARKED], stages: [MARKED] }],
  ['health-changes', { since: MARKED }],
  ['health-list', { selected: MARKED }],
] as const;

describe('a text that a host hands to an element', () => {
  for (const [tag, given] of INPUTS) {
    it(`does not freeze the page, however long: ${tag} ${Object.keys(given).join(', ')}`, async () => {
      const store = await storeOf([acme]);
      const element = Object.assign(document.createElement(tag), { store }, given);
      document.body.append(element);
      const before = performance.now();
      await element.updateComplete;
      for (let frame = 0; frame < 3; frame++) await nextFrame();
      element.remove();
      expect(performance.now() - before).to.be.below(2000);
    });
  }
});
