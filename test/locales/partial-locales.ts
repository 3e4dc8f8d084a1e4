import type { ListWords } from '../../src/locales/list-words.js';
import { listWords } from '../../src/locales/sentences/list.js';
import { expect } from '@open-wc/testing';
import { createLocale } from '../../src/locales/create-locale.js';
import { english } from '../../src/locales/en.js';
import { formatsOf } from '../../src/locales/formats.js';
import type { LocaleMessages } from '../../src/locales/messages.js';
import { context } from '../components/shared-english-setting.js';

const lists = (list: unknown): ListWords => listWords(createLocale('nl', { list } as LocaleMessages));

describe('a language that a host hands over', () => {
  it('is spoken where it has a text, and English where it has none', () => {
    const nl = createLocale('nl', {
      list: {
        accounts: 'Klanten',
        count: { one: '{n} klant', other: '{n} klanten' },
        sorts: { name: 'Naam' },
      },
    });
    expect(nl.tag).to.equal('nl');
    expect(listWords(nl).accounts).to.equal('Klanten');
    expect(listWords(nl).count(1234, 1234)).to.equal('1.234 klanten');
    expect(listWords(nl).sorts.name).to.equal('Naam');
    expect(listWords(nl).sorts.band).to.equal('Lowest band first');
    expect(listWords(nl).close).to.equal('Close');
  });

  it('bends its sentences its own way', () => {
    const backwards = createLocale('nl', { reason: { unknown: '({why}) {label}' } });
    const unknown = { measure: 'usage', dimension: 'd', why: 'not-sent' } as const;
    expect(backwards.wording.unknownSentence(unknown, context)).to.equal('(not sent) Usage lately');
  });

  it('can run from right to left', () => {
    expect(createLocale('he', { direction: 'rtl' }).direction).to.equal('rtl');
    expect(createLocale('he', { direction: 'upwards' }).direction).to.equal(undefined);
  });

  it('is left alone where it is no text: numbers, lists, functions, and what is not asked for', () => {
    for (const garbage of [
      5,
      true,
      null,
      [],
      ['x'],
      () => 'x',
      Symbol('x'),
      new Date(),
      { other: 5 },
      { one: 'x' },
    ])
      expect(lists({ accounts: garbage, nobody: 'x' }).accounts).to.equal('Accounts');
    for (const garbage of [5, 'Klanten', null, [], () => 'x'])
      expect(lists(garbage).accounts).to.equal('Accounts');
    expect(lists({ accounts: 'x'.repeat(1_000_000) }).accounts).to.equal('Accounts');
  });

  it('does not reach the texts by what objects inherit', () => {
    expect(lists(Object.create({ accounts: 'inherited' })).accounts).to.equal('Accounts');
    expect(lists(JSON.parse('{"__proto__":{"accounts":"x"},"constructor":"y"}')).accounts).to.equal(
      'Accounts',
    );
    expect(({} as Record<string, unknown>)['accounts']).to.equal(undefined);
  });

  it('may throw when it is read, and the page is none the worse', () => {
    const throws = {
      get accounts(): string {
        throw new Error('no');
      },
      close: 'Sluiten',
    };
    expect([lists(throws).accounts, lists(throws).close]).to.deep.equal(['Accounts', 'Sluiten']);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(lists(proxy).accounts).to.equal('Accounts');
    expect(lists({ count: proxy }).count(1, 1)).to.equal('1 account');
    const once = { count: { other: '{n} klanten' } };
    const kept = lists(once);
    Object.assign(once.count, { other: 5 });
    expect(kept.count(2, 2)).to.equal('2 klanten');
  });

  it('may have any tag: what Intl does not know is written as English is', () => {
    for (const messages of [null, 5, 'x', [], undefined])
      expect(createLocale('en', messages as unknown as LocaleMessages).wording.loading).to.equal('Loading');
    for (const tag of ['', '!', 'x'.repeat(1000), 5, null, undefined, {}, Symbol('x')])
      expect(createLocale(tag as string).tag).to.equal('en');
    expect(createLocale('de-!').tag).to.equal('de');
    expect(createLocale('tlh').tag).to.equal('tlh');
    expect(formatsOf('tlh').number(1234.5, 1)).to.equal('1,234.5');
    expect(formatsOf('tlh').plural(1)).to.equal('one');
  });

  it('does not change English', () => {
    expect(listWords(english).accounts).to.equal('Accounts');
  });
});
