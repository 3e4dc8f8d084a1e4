import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/health-portfolio.js';

describe('<health-portfolio>', () => {
  it('has a title', async () => {
    const element = await fixture(html`<health-portfolio></health-portfolio>`);
    expect(element.shadowRoot?.textContent.trim()).not.to.equal('');
  });
});
