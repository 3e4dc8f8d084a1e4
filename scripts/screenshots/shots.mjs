/** Plain daylight. */
const daylight = { browser: 'chromium', lang: 'en-GB', look: '', theme: 'light', forced: false };

const widths = [200, 320, 480, 900, 1280];
const languages = ['en-GB', 'de', 'fr', 'es', 'ja', 'ar'];
const looks = ['', 'tideline', 'ledger', 'slate'];
const themes = ['light', 'dark'];

/**
 * What is pictured: not every combination, but every state, and of the main state of each element every width, language,
 * look, theme and browser.
 */
export function shotsOf(scenes) {
  const all = scenes.map((scene, index) => ({ ...scene, scene: index }));
  const main = all.filter(({ state }) => state === 'main');
  const shots = (sheet, of, variants) =>
    of.flatMap((scene) => variants(scene).map((variant) => ({ ...daylight, ...scene, ...variant, sheet })));
  return [
    ...shots('states', all, () => themes.map((theme) => ({ theme, label: theme }))),
    ...shots('widths', main, () => widths.map((width) => ({ width, label: `${width} px` }))),
    ...shots('languages', main, () => languages.map((lang) => ({ lang, label: lang }))),
    ...shots('looks', main, () =>
      looks.flatMap((look) =>
        themes.map((theme) => ({ look, theme, label: `${look || 'as it comes'}, ${theme}` })),
      ),
    ),
    ...shots('forced colours', main, () =>
      themes.map((theme) => ({ theme, forced: true, label: `forced colours, ${theme}` })),
    ),
    ...shots('browsers', main, () =>
      ['chromium', 'firefox', 'webkit'].map((browser) => ({ browser, label: browser })),
    ),
  ];
}

/** `states/health-list-no-match-light.png`. */
export const fileOf = ({ sheet, element, state, label }) =>
  `${sheet}/${[element, state, label].join('-')}.png`.toLowerCase().replace(/[^a-z0-9/.]+/g, '-');
