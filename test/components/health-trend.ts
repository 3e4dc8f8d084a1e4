import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/health-trend.js';

describe('<health-trend>', () => {
  it('has a title', async () => {
    const element = await fixture(html`<health-trend></health-trend>`);
    expect(element.shadowRoot?.textContent.trim()).not.to.equal('');
  });
});
