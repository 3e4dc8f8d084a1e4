import type { Message } from '../../src/locales/message.js';
import { formsOf, placesIn, textsIn } from './catalog-texts.js';

/** What is wrong with a language’s texts, measured by the English ones; nothing for a complete catalog. */
export function faultsOf(tag: string, catalog: object, english: object): string[] {
  const own = textsIn(catalog);
  const base = textsIn(english);
  return [
    ...[...own.keys()].filter((path) => !base.has(path)).map((path) => `${path} is not asked for`),
    ...[...base].flatMap(([path, original]) => {
      const text = own.get(path);
      if (text === undefined) return [`${path} is missing`];
      return [...placeFaults(text, original), ...formFaults(tag, text, original)].map(
        (fault) => `${path} ${fault}`,
      );
    }),
  ];
}

/** Forms that need not say the number: the word can say it, as “two accounts” does. */
const SAYS_ITS_NUMBER = /^(?:=\d+|zero|one|two)$/;

function placeFaults(text: Message, original: Message): string[] {
  const originals = new Map(formsOf(original));
  return formsOf(text).flatMap(([form, said]) => {
    const expected = placesIn(
      originals.get(form.startsWith('=') ? form : 'other') ?? originals.get('other')!,
    );
    const allowed = new Set([...placesIn(originals.get('other')!), ...(originals.size > 1 ? ['n'] : [])]);
    const places = placesIn(said);
    const bare = said.replace(/\{\w+\}/g, '');
    return [
      ...[...expected]
        .filter((place) => !places.has(place) && !(place === 'n' && SAYS_ITS_NUMBER.test(form)))
        .map((place) => `leaves out {${place}} in “${form}”`),
      ...[...places]
        .filter((place) => !allowed.has(place))
        .map((place) => `has an unknown {${place}} in “${form}”`),
      ...(/[{}]/.test(bare) ? [`has a brace too many in “${form}”`] : []),
      ...(said.trim() === said && said ? [] : [`is empty, or begins or ends with a blank, in “${form}”`]),
    ];
  });
}

/** Numbers of things that people count. */
const COUNTED = Array.from({ length: 201 }, (_, n) => n);

function formFaults(tag: string, text: Message, original: Message): string[] {
  const plurals = new Intl.PluralRules(tag);
  const categories = new Set<string>(plurals.resolvedOptions().pluralCategories);
  const forms = new Map(formsOf(text));
  if (forms.size === 1) {
    const bends =
      categories.size > 1 && typeof original !== 'string' && /\{n\}\s*\p{L}/u.test(forms.get('other')!);
    return bends ? ['counts something, and has one form only'] : [];
  }
  const alien = [...forms.keys()].filter((form) => !categories.has(form) && !/^=\d+$/.test(form));
  const wanting = new Set(
    COUNTED.filter((n) => !forms.has(`=${String(n)}`) && !forms.has(plurals.select(n))).map((n) =>
      plurals.select(n),
    ),
  );
  return [
    ...alien.map((form) => `has the form “${form}”, which the language has not`),
    ...[...wanting].map((form) => `lacks the form “${form}”`),
  ];
}
