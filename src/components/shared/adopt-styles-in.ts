import type { CSSResultOrNative } from 'lit';

const textOf = (style: CSSResultOrNative): string =>
  style instanceof CSSStyleSheet ? [...style.cssRules].map((rule) => rule.cssText).join('') : style.cssText;

/** Sheets by the document that they were made in, then by the styles they are of. */
const made = new WeakMap<Document, WeakMap<CSSResultOrNative, CSSStyleSheet>>();

function sheetOf(style: CSSResultOrNative, of: Document, Sheet: typeof CSSStyleSheet): CSSStyleSheet {
  let known = made.get(of);
  if (!known) made.set(of, (known = new WeakMap<CSSResultOrNative, CSSStyleSheet>()));
  let sheet = known.get(style);
  if (!sheet) {
    known.set(style, (sheet = new Sheet()));
    sheet.replaceSync(textOf(style));
  }
  return sheet;
}

/**
 * Gives a shadow root its sheets in whatever document it stands: a constructed sheet is good for the document it was made
 * in alone, and an element that is moved to another (a frame, a window of its own) loses those it had.
 */
export function adoptStylesIn(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { ownerDocument } = root;
  // A document without a window shows nothing.
  const view = ownerDocument.defaultView;
  if (view)
    root.adoptedStyleSheets = styles.map((style) => sheetOf(style, ownerDocument, view.CSSStyleSheet));
}
