import { tokens } from '../../src/components/shared/tokens.styles.js';

export type Rgb = readonly [number, number, number];

/** A public token of the sheet with its default as it stands there. */
export interface Token {
  readonly name: string;
  readonly private: string;
  readonly value: string;
}

/** The tokens of the sheet, in its order; what media queries change is left out. */
export const sheetTokens: readonly Token[] = [
  ...tokens.cssText.split('@media')[0]!.matchAll(/(--_[a-z-]+): var\((--health-[a-z-]+), ([\s\S]*?)\);\n/g),
].map(([, own, name, value]) => ({ name: name!, private: own!, value: value! }));

/** The sheet with the rules of a media query as if it held. */
function sheetsWith(media: string | undefined): CSSStyleSheet[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens.cssText);
  if (media === undefined) return [sheet];
  const held = [...sheet.cssRules].filter(
    (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText.includes(media),
  );
  if (!held.length) throw new Error(`no rules for ${media}`);
  const extra = new CSSStyleSheet();
  extra.replaceSync(held.flatMap((rule) => [...rule.cssRules].map(({ cssText }) => cssText)).join(''));
  return [sheet, extra];
}

/** The colours of the sheet as the browser works them out, by the names of their tokens without `--health-`. */
export function coloursOf(scheme: 'light' | 'dark', media?: string): Record<string, Rgb> {
  const host = document.createElement('div');
  host.style.colorScheme = scheme;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheetsWith(media);
  const frame = document.createElement('p');
  root.append(frame);
  document.body.append(host);
  const found = sheetTokens.filter(({ value }) => value.startsWith('light-dark'));
  const colours = found.map(({ name, private: own }) => {
    frame.style.color = `var(${own})`;
    const parts = getComputedStyle(frame)
      .color.match(/[\d.]+/g)!
      .map(Number);
    return [name.replace('--health-', ''), parts.slice(0, 3) as unknown as Rgb] as const;
  });
  host.remove();
  return Object.fromEntries(colours);
}

/** sRGB (0–255) to light (0–1): IEC 61966-2-1. */
export const toLight = (colour: Rgb): Rgb =>
  colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;

/** The contrast of two colours, 1–21: WCAG 2.2, "contrast ratio". */
export function contrast(a: Rgb, b: Rgb): number {
  const [one, other] = [a, b].map((colour) => {
    const [red, green, blue] = toLight(colour);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  }) as [number, number];
  return Math.max(one, other) / Math.min(one, other);
}
