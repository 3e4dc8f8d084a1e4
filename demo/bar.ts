import { sayPage, word } from './portal-words.js';
import { keepSettings, LANGUAGES, LOOKS, readSettings, wear, type Settings } from './settings.js';

/**
 * Puts the choices of language, look and colours into the bar and dresses the page by them.
 *
 * @param first what the page wears until something is chosen
 * @param onSaid told when the page has been said in a language
 */
export function furnishBar(first: Partial<Settings> = {}, onSaid: () => void = () => undefined): void {
  let settings = readSettings(location.search, {
    lang: 'en-GB',
    look: 'tideline',
    theme: 'system',
    ...first,
  });
  const apply = (): void => {
    wear(settings);
    sayPage();
    onSaid();
  };
  const choose = (change: Partial<Settings>): void => {
    settings = { ...settings, ...change };
    keepSettings(settings);
    apply();
  };
  document.querySelector('.bar .settings')?.append(
    choice('language', LANGUAGES, settings.lang, (lang) => choose({ lang })),
    choice('look', LOOKS, settings.look, (look) => choose({ look })),
    colours(settings.theme, (theme) => choose({ theme })),
  );
  apply();
}

function choice(
  name: 'language' | 'look',
  options: Readonly<Record<string, string>>,
  chosen: string,
  onChoice: (value: string) => void,
): HTMLElement {
  const select = document.createElement('select');
  select.className = 'choice';
  select.dataset['label'] = name;
  for (const [value, label] of Object.entries(options)) {
    const option = new Option(label, value, value === chosen, value === chosen);
    if (name === 'language') option.lang = value;
    select.append(option);
  }
  select.addEventListener('change', () => onChoice(select.value));
  return select;
}

function colours(chosen: string, onChoice: (value: string) => void): HTMLElement {
  const set = document.createElement('fieldset');
  set.className = 'theme';
  const legend = document.createElement('legend');
  legend.dataset['word'] = 'colours';
  set.append(legend);
  for (const theme of ['light', 'dark', 'system'] as const) {
    const label = document.createElement('label');
    const input = Object.assign(document.createElement('input'), {
      type: 'radio',
      name: 'theme',
      value: theme,
      checked: theme === chosen,
    });
    input.addEventListener('change', () => onChoice(theme));
    const text = document.createElement('span');
    text.dataset['word'] = theme;
    text.textContent = word(theme);
    label.append(input, text);
    set.append(label);
  }
  return set;
}
