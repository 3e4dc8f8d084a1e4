import { expect } from '@open-wc/testing';
import { findings } from '../../src/locales/messages/en/findings.js';
import { catalogs, formsOf, textsIn } from './catalog-texts.js';
import { unfairIn } from './unfair-words.js';

const get = async (path: string): Promise<unknown> => (await fetch(path)).json();

/** Every text in a document that a person reads, by its language; plain labels are English. */
function* labels(value: unknown, key = ''): Generator<readonly [tag: string, text: string]> {
  if (typeof value === 'string') {
    if (['label', 'unit', 'steps', 'text', 'description'].includes(key)) yield ['en', value];
  } else if (Array.isArray(value)) {
    for (const each of value) yield* labels(each, key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      const isTranslated = typeof each === 'string' && name in catalogs && key !== '';
      if (isTranslated) yield [name, each];
      else yield* labels(each, name);
    }
  }
}

describe('every text', () => {
  for (const [tag, catalog] of [...Object.entries(catalogs), ['en', findings] as const]) {
    it(`is free of blame and school marks: ${tag}`, () => {
      const unfair = [...textsIn(catalog)].flatMap(([path, message]) =>
        formsOf(message).flatMap(([, text]) =>
          // The name of a place is not said.
          unfairIn(text.replace(/\{\w+\}/g, ''), tag).map((word) => `${path}: ${word}`),
        ),
      );
      expect(unfair).to.deep.equal([]);
    });
  }

  for (const path of [
    ...['digital-low-touch', 'high-touch-enterprise', 'onboarding', 'product-led'].map(
      (id) => `/models/${id}.json`,
    ),
    '/demo/portfolio/model.json',
  ])
    it(`is free of blame and school marks: ${path}`, async () => {
      const said = [...labels(await get(path))];
      expect(said.length).to.be.above(10);
      expect(
        said.flatMap(([tag, text]) => unfairIn(text, tag).map((word) => `${text}: ${word}`)),
      ).to.deep.equal([]);
    });
});

describe('the test of unfair words', () => {
  const planted: Readonly<Record<string, readonly string[]>> = {
    en: [
      'Poorly looked after',
      'Failing account',
      'Renewal overdue',
      'Grade: A+',
      'This was neglected',
      'Whose fault?',
    ],
    de: [
      'Schlechter Kontakt',
      'Note: mangelhaft',
      'Schulnoten',
      'ein Versäumnis',
      'überfällige Antwort',
      'Ihre Schuld',
    ],
    fr: ['Mauvaise relation', 'Note insuffisante', 'client négligé', 'en retard', 'un échec', 'Excellent'],
    es: [
      'Mala relación',
      'Nota: sobresaliente',
      'cuenta descuidada',
      'pago vencido',
      'ha fallado',
      'la culpa',
    ],
    ja: ['対応が悪い', '更新に失敗', '期限切れの連絡', '担当者の怠慢', '成績：優秀', '責任を取る'],
    ar: ['أداء سيئ', 'والفشل', 'رد متأخر', 'تأخير الرد', 'إهمال الحساب', 'بالإهمال', 'علامة مدرسية'],
  };
  const fair: Readonly<Record<string, readonly string[]>> = {
    en: [
      'A guide, not a grade',
      'Take up again',
      'Upgrade to B-trees',
      'Data look wrong',
      'Plan A',
      'Fell 9 points',
    ],
    de: [
      'Ein Wegweiser, keine Note',
      'Notiz',
      'Notebook',
      'Schulung anbieten',
      'wartet seit 5 Tagen',
      'Notfall',
    ],
    fr: ['Un guide, pas une note', 'annuler', 'animation', 'Noter une idée', 'depuis 5 jours'],
    es: ['Orienta, no califica', 'normal', 'Anotado, gracias', 'maleta', 'formación'],
    ja: ['お客様の利用状況', '予定日まで5日', '達成'],
    ar: ['للاسترشاد لا للتقييم', 'حساب العميل', 'منذ خمسة أيام', 'قبل أسبوع'],
  };

  for (const [tag, texts] of Object.entries(planted))
    it(`finds them in all their forms: ${tag}`, () => {
      expect(texts.filter((text) => unfairIn(text, tag).length === 0)).to.deep.equal([]);
    });

  for (const [tag, texts] of Object.entries(fair))
    it(`lets other words be: ${tag}`, () => {
      expect(texts.flatMap((text) => unfairIn(text, tag))).to.deep.equal([]);
    });

  it('knows every language there are texts for', () => {
    expect(Object.keys(planted).sort()).to.deep.equal(Object.keys(catalogs).sort());
  });
});
