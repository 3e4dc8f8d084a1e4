import { expect } from '@open-wc/testing';
import { spokenLocale } from '../../src/locales/load-locale.js';
import { acme, storeOf } from './health-card-setting.js';

describe('a page that changes its language while another one loads', () => {
  it('is answered in the language it has in the end', async () => {
    const store = await storeOf([acme]);
    const before = document.documentElement.lang;
    expect([spokenLocale('ja'), spokenLocale('es')], 'neither is here yet').to.eql([undefined, undefined]);
    document.documentElement.lang = 'ja';
    const card = Object.assign(document.createElement('health-card'), { store, accountId: 'acme' });
    document.body.append(card);
    await Promise.resolve();
    document.documentElement.lang = 'es';
    await card.updateComplete;
    expect(card.shadowRoot!.querySelector<HTMLElement>('[lang]')!.lang).to.equal('es');
    card.remove();
    document.documentElement.lang = before;
  });
});
