/** The tag of the closest ancestor that names one, looking out through shadow roots; undefined if it is none Intl knows. */
export function closestLanguage(element: Element): string | undefined {
  let from: Element | undefined = element;
  while (from) {
    const lang = from.closest('[lang]')?.getAttribute('lang');
    if (lang) {
      try {
        return Intl.getCanonicalLocales(lang)[0];
      } catch {
        return undefined;
      }
    }
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}
