/** Different texts told at most: what fails at every drawing must not fill a console. */
const MOST = 20;
const told = new Set<string>();

/** Tells a developer what an element could not do, each thing once a page; no error reaches the page. */
export function failSoftly(error: unknown): void {
  const [text, where] = textsOf(error);
  if (told.size >= MOST || told.has(text)) return;
  told.add(text);
  console.warn(`customer-health-elements: ${where}`);
}

/** What happened, and the same with where. Even an error can throw when it is looked at. */
function textsOf(error: unknown): readonly [string, string] {
  try {
    const text = String(error);
    return [text, error instanceof Error ? (error.stack ?? text) : text];
  } catch {
    return ['unreadable', 'something threw what cannot be read'];
  }
}
