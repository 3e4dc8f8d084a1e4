/** What a person chose for the portal: language, look, light or dark. */
export interface Settings {
  readonly lang: string;
  readonly look: string;
  readonly theme: string;
}

/** The languages offered, each by its own name. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  'en-GB': 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ja: '日本語',
  ar: 'العربية',
};
/** Portals the elements are dressed for, each a sheet of tokens and parts in `looks/`. */
export const LOOKS: Readonly<Record<string, string>> = {
  tideline: 'Tideline',
  ledger: 'Ledger',
  slate: 'Slate',
};
const CHOICES: Readonly<Record<keyof Settings, readonly string[]>> = {
  lang: Object.keys(LANGUAGES),
  look: Object.keys(LOOKS),
  theme: ['light', 'dark', 'system'],
};
const KEY = 'tideline-settings';

/** By the address (`?lang=ar&look=slate&theme=dark`), else as chosen on another page of this tab, else the first. */
export function readSettings(search: string, first: Settings): Settings {
  const asked = new URLSearchParams(search);
  const kept = keptSettings();
  const choose = (key: keyof Settings): string =>
    [asked.get(key), kept[key]].find((each) => each != null && CHOICES[key].includes(each)) ?? first[key];
  return { lang: choose('lang'), look: choose('look'), theme: choose('theme') };
}

/** Dresses the page; the elements follow `lang`, `dir`, `color-scheme` and the tokens. */
export function wear({ lang, look, theme }: Settings): void {
  const page = document.documentElement;
  page.lang = lang;
  page.dir = lang === 'ar' ? 'rtl' : 'ltr';
  page.dataset['look'] = look;
  page.dataset['theme'] = theme;
}

/** Kept for this tab alone, where the browser lets the page keep anything. */
export function keepSettings(settings: Settings): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // The next page begins anew.
  }
}

function keptSettings(): Partial<Settings> {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Settings>;
  } catch {
    return {};
  }
}
