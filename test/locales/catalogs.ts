import { expect } from '@open-wc/testing';
import { createLocale } from '../../src/locales/create-locale.js';
import { languages } from '../../src/locales/load-locale.js';
import type { LocaleMessages } from '../../src/locales/messages.js';
import { faultsOf } from './catalog-faults.js';
import { catalogs, textsIn } from './catalog-texts.js';

const english = catalogs['en']!;

describe('the texts of every language', () => {
  it('are those of the languages that elements speak', () => {
    expect(Object.keys(catalogs).sort()).to.deep.equal([...languages].sort());
  });

  for (const [tag, catalog] of Object.entries(catalogs)) {
    it(`${tag}: all are there, with the places of the English ones and the forms of their language`, () => {
      expect(faultsOf(tag, catalog, english)).to.deep.equal([]);
    });
  }

  it('are written from right to left in Arabic alone', () => {
    const directions = Object.entries(catalogs).map(([tag, catalog]) => [
      tag,
      createLocale(tag, catalog as LocaleMessages).direction,
    ]);
    expect(directions).to.deep.equal(
      Object.keys(catalogs).map((tag) => [tag, tag === 'ar' ? 'rtl' : undefined]),
    );
  });

  it('are told apart from English: few texts read alike in two languages', () => {
    for (const [tag, catalog] of Object.entries(catalogs)) {
      if (tag === 'en') continue;
      const own = textsIn(catalog);
      const alike = [...textsIn(english)].filter(
        ([path, text]) =>
          /\p{L}{4}/u.test(JSON.stringify(text).replace(/\{\w+\}|"\w+":/g, '')) &&
          JSON.stringify(own.get(path)) === JSON.stringify(text),
      );
      expect(alike.length, `${tag}: ${alike.map(([path]) => path).join(', ')}`).to.be.below(12);
    }
  });
});

describe('the test of texts', () => {
  const original = {
    a: {
      text: '{name} has {n}',
      count: { one: '{n} thing of {of}', other: '{n} things of {of}' },
      '=0': 'x',
    },
  };
  const faults = (tag: string, a: object): string[] => faultsOf(tag, { a }, original);
  const sound = {
    text: '{n}: {name}',
    count: { one: 'ein Ding, {of}', other: '{n} Dinge, {of}' },
    '=0': 'y',
  };

  it('finds nothing in a sound translation', () => {
    expect(faults('de', sound)).to.deep.equal([]);
    expect(faults('ja', { ...sound, count: '{of}: {n}個' })).to.deep.equal([]);
    expect(faults('de', { ...sound, count: '{of} ({n})' })).to.deep.equal([]);
  });

  it('finds texts that are missing or too many, and places that are misspelt or left out', () => {
    expect(faults('de', { ...sound, text: undefined, more: 'z' })).to.deep.equal([
      'a.more is not asked for',
      'a.text is missing',
    ]);
    expect(faults('de', { ...sound, text: '{n}: {nmae}' })).to.deep.equal([
      'a.text leaves out {name} in “other”',
      'a.text has an unknown {nmae} in “other”',
    ]);
    expect(faults('de', { ...sound, text: '{n}: {name} }' })).to.deep.equal([
      'a.text has a brace too many in “other”',
    ]);
    expect(faults('de', { ...sound, '=0': ' ' })).to.deep.equal([
      'a.=0 is empty, or begins or ends with a blank, in “other”',
    ]);
    expect(faults('de', { ...sound, count: { one: 'ein Ding, {of}', other: 'Dinge, {of}' } })).to.deep.equal([
      'a.count leaves out {n} in “other”',
    ]);
  });

  it('finds forms that the language has not, or that are wanting', () => {
    expect(faults('de', { ...sound, count: '{n} Dinge, {of}' })).to.deep.equal([
      'a.count counts something, and has one form only',
    ]);
    expect(faults('ja', { ...sound, count: { one: '{n}個、{of}', other: '{n}個、{of}' } })).to.deep.equal([
      'a.count has the form “one”, which the language has not',
    ]);
    expect(faults('ar', sound)).to.deep.equal([
      'a.count lacks the form “zero”',
      'a.count lacks the form “two”',
      'a.count lacks the form “few”',
      'a.count lacks the form “many”',
    ]);
  });
});
