import { expect } from '@open-wc/testing';
import type { HealthCard } from '../../src/elements/health-card.js';
import { button, cardOf, DAY, next, plain, seen, storeOf } from './health-card-setting.js';

/** A parent whose sites have these scores, named after them. */
async function parentOf(...scores: number[]): Promise<HealthCard> {
  const sites = scores.map((score, place) => ({
    id: `site-${place}`,
    name: `Site ${score}`,
    parent: 'acme',
    metrics: { use: { every: 'week', end: DAY, values: [score] } },
  }));
  const parent = { id: 'acme', name: 'Acme', metrics: { use: { every: 'week', end: DAY, values: [90] } } };
  const rollUp = { combine: 'mean', includeParent: false };
  return cardOf(await storeOf([parent, ...sites], plain({ rollUp })), 'acme');
}

const names = (card: HealthCard): string[] =>
  [...card.shadowRoot!.querySelectorAll<HTMLElement>('[part=sites] li')].map(({ innerText }) =>
    innerText.trim(),
  );

describe('the sites of a parent', () => {
  it('are offered worst first, those of the lowest band alone, and the rest counted', async () => {
    const card = await parentOf(80, 40, 42, 60, 30, 45, 44, 20, 10);
    expect(names(card)).to.deep.equal(['Site 10', 'Site 20', 'Site 30', 'Site 40', 'Site 42', 'and 2 more']);
    await expect(card).to.be.accessible();
  });

  it('lead to the site that is pressed', async () => {
    const card = await parentOf(80, 60, 70);
    expect(names(card)).to.deep.equal(['Site 60', 'Site 70']);
    const heard = next<CustomEvent>(document, 'health-select');
    button(card, 'Site 60').click();
    expect((await heard).detail).to.deep.equal({ id: 'site-1' });
  });

  it('are not singled out where all are on the best band', async () => {
    const card = await parentOf(80, 90);
    expect(names(card)).to.deep.equal([]);
    expect(seen(card, 'roll-up')).to.contain('All 2 sites on On track');
  });
});
