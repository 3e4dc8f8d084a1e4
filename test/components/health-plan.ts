import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/health-plan.js';

describe('<health-plan>', () => {
  it('has a title', async () => {
    const element = await fixture(html`<health-plan></health-plan>`);
    expect(element.shadowRoot?.textContent.trim()).not.to.equal('');
  });
});
