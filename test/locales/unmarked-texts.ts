/** Attributes that are read, or read aloud. */
const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
];

/** Every element in a tree, through shadow roots. */
function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** Every text that a person sees or hears in a tree. */
export function* textsOnScreen(root: ParentNode): Generator<string> {
  for (const element of elementsIn(root)) {
    for (const name of SPOKEN) yield element.getAttribute(name) ?? '';
    if (element.matches('style, script')) continue;
    for (const node of element.childNodes) if (node instanceof Text) yield node.data;
  }
}

/** Every string in the host’s data and model, which come in the host’s own language. */
export function stringsIn(value: unknown, into = new Set<string>()): Set<string> {
  if (typeof value === 'string') into.add(value.trim());
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) {
      into.add(key);
      stringsIn(each, into);
    }
  return into;
}

/** What is left of a text outside of marks, the outermost first. */
function withoutMarks(text: string): string {
  let depth = 0;
  let rest = '';
  for (const letter of text) {
    if (letter === '⟦') depth += 1;
    else if (letter === '⟧') depth -= 1;
    else if (depth === 0) rest += letter;
  }
  return rest;
}

/** Signs of currencies, and the eight digits that a model is told by. */
const SIGNS = /US\$|\b(?:EUR|USD|GBP|CHF|SEK)\b|\b[0-9a-f]{8}\b/g;

/** Words on screen that are neither from the catalog nor from the host. */
export function unmarkedTexts(root: ParentNode, host: ReadonlySet<string>): string[] {
  const longestFirst = [...host].filter((each) => /[a-z]/i.test(each)).sort((a, b) => b.length - a.length);
  const isOurs = (text: string): boolean => {
    let rest = withoutMarks(text).replace(SIGNS, '');
    if (!/[a-z]{2}/i.test(rest)) return false;
    for (const own of longestFirst) if (rest.includes(own)) rest = rest.split(own).join(' ');
    return /[a-z]{2}/i.test(rest);
  };
  return [...new Set([...textsOnScreen(root)].filter(isOurs).map((text) => text.trim()))];
}
