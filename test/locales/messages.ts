import { expect } from '@open-wc/testing';
import { formatsOf } from '../../src/locales/formats.js';
import type { Message } from '../../src/locales/message.js';
import { createSay } from '../../src/locales/say.js';
import { enumeration } from '../../src/locales/sentences/enumeration.js';
import { spansOf } from '../../src/locales/sentences/span.js';
import { en } from '../../src/locales/messages/en.js';

const sayIn = (tag: string): ReturnType<typeof createSay> => createSay(formatsOf(tag), false);

describe('a message', () => {
  const say = sayIn('en');

  it('has its values in their places, wherever these are and however often', () => {
    expect(say('{b} and {a}, {b}', { a: 'x', b: 'y' })).to.equal('y and x, y');
  });

  it('shows a place that has no value, and does not look into what it puts in', () => {
    expect(say('{a} {missing} {constructor}', { a: '{b}', b: 'never' })).to.equal(
      '{b} {missing} {constructor}',
    );
    expect(say('{a}', { a: '$& $1' })).to.equal('$& $1');
  });

  it('writes numbers as the language does', () => {
    expect(say('{n}', { n: 12_400 })).to.equal('12,400');
    expect(sayIn('de')('{n}', { n: 12_400 })).to.equal('12.400');
  });

  it('takes the text of exactly that number first, then the form of the language, then the other one', () => {
    const sites: Message = { '=0': 'no site', '=2': 'both sites', one: '{n} site', other: '{n} sites' };
    expect([0, 1, 2, 3].map((n) => say(sites, { n }))).to.deep.equal([
      'no site',
      '1 site',
      'both sites',
      '3 sites',
    ]);
    expect(say({ other: '{n} sites' }, { n: 1 })).to.equal('1 sites');
    expect(say(sites)).to.equal('{n} sites');
  });

  it('has six forms in Arabic, and one in Japanese', () => {
    const forms: Message = { zero: '0', one: '1', two: '2', few: '3-10', many: '11-99', other: '100' };
    const numbers = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103];
    expect(numbers.map((n) => sayIn('ar')(forms, { n }))).to.deep.equal([
      '0',
      '1',
      '2',
      '3-10',
      '3-10',
      '11-99',
      '11-99',
      '100',
      '100',
      '3-10',
    ]);
    expect(numbers.map((n) => sayIn('ja')(forms, { n }))).to.deep.equal(numbers.map(() => '100'));
  });
});

describe('a length of time', () => {
  const formats = formatsOf('en');
  const language = { tag: 'en', messages: en, formats, say: createSay(formats, false) };
  const spans = spansOf(language);

  it('is said in weeks where it is whole weeks, as a year, else in days', () => {
    expect([1, 2, 7, 14, 28, 30, 63, 70, 364, 365].map((days) => spans.span(days))).to.deep.equal([
      'a day',
      '2 days',
      'a week',
      'two weeks',
      'four weeks',
      '30 days',
      'nine weeks',
      '10 weeks',
      '52 weeks',
      'a year',
    ]);
  });

  it('stands in a sentence as the sentence asks', () => {
    const { spanIn, spanAgo, spanBefore, spanEarlier, spanShort } = spans;
    expect([spanIn, spanAgo, spanBefore, spanEarlier, spanShort].map((say) => say(28))).to.deep.equal([
      'in four weeks',
      'four weeks ago',
      'the four weeks before',
      'four weeks earlier',
      'in 4 weeks',
    ]);
    expect(spanShort(7)).to.equal('in 1 week');
  });

  it('can be enumerated without an “and”', () => {
    expect(enumeration(['a', 'b', 'c'], en.general.comma, language)).to.equal('a, b, c');
    expect(enumeration([], en.general.comma, language)).to.equal('');
  });
});
