import '../../src/index.js';
import { loadLocale } from '../../src/locales/load-locale.js';
import type { HealthStore } from '../../src/sdk/index.js';
import { scenes } from './scenes.js';

/** How a scene is lit. */
interface Lighting {
  readonly scene: number;
  readonly width: number;
  readonly lang: string;
  readonly look: string;
  readonly theme: 'light' | 'dark';
}

const stage = document.getElementById('stage') as HTMLElement;
const page = document.documentElement;
const stores = new Map<unknown, Promise<HealthStore>>();

/** Scenes may share a store; nothing on stage changes one that another shows. */
function storeOf(make: () => HealthStore | Promise<HealthStore>): Promise<HealthStore> {
  let made = stores.get(make);
  if (!made) stores.set(make, (made = Promise.resolve(make())));
  return made;
}

async function show({ scene: index, width, lang, look, theme }: Lighting): Promise<void> {
  const scene = scenes[index];
  if (!scene) return;
  stage.replaceChildren();
  page.lang = lang;
  page.dir = lang === 'ar' ? 'rtl' : 'ltr';
  page.dataset['look'] = look;
  page.dataset['theme'] = theme;
  stage.style.width = `${String(width + 24)}px`;
  const [store] = await Promise.all([storeOf(scene.store), loadLocale(lang)]);
  const element = Object.assign(document.createElement(scene.element), { store, ...scene.properties });
  stage.append(element);
  await still();
  if (!scene.then) return;
  scene.then(element);
  await still();
}

/** Once the stage has kept its height for a while, as what is asked of a store comes when it comes. */
async function still(): Promise<void> {
  await document.fonts.ready;
  let [height, calm] = [-1, 0];
  for (let turn = 0; turn < 40 && calm < 4; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 40));
    calm = stage.offsetHeight === height ? calm + 1 : 0;
    height = stage.offsetHeight;
  }
}

Object.assign(globalThis, {
  show,
  scenes: scenes.map(({ element, state, width }) => ({ element, state, width })),
});
