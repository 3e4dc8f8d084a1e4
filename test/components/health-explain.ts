import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/health-explain.js';

describe('<health-explain>', () => {
  it('has a title', async () => {
    const element = await fixture(html`<health-explain></health-explain>`);
    expect(element.shadowRoot?.textContent.trim()).not.to.equal('');
  });
});
