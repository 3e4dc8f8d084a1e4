import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileOf } from './shots.mjs';

/** Pixels a sheet is wide, and a page of it high. */
const SHEET = 1700;
const PAGE = 1500;

const groupBy = (items, key) => {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
};

const style = `
  body { margin: 16px; font: 13px/1.4 system-ui, sans-serif; color: #222; background: #d9dce0; }
  section { display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start; margin-block-end: 32px; }
  h1, h2 { flex: 1 0 100%; margin: 0; } h1 { font-size: 20px } h2 { font-size: 15px }
  figure { margin: 0; } figcaption { margin-block-end: 2px; }
  img { display: block; max-inline-size: 100%; box-shadow: 0 0 0 1px #0003; }
  nav a { margin-inline-end: 12px; }`;

const figure = (shot, place) =>
  `<figure><figcaption>${shot.state} · ${shot.label}</figcaption><a href="${place}${fileOf(shot)}"><img loading="eager" src="${place}${fileOf(shot)}" width="${Math.round((shot.width + 24) * shot.scale)}" alt=""></a></figure>`;

const page = (title, body) =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title><style>${style}</style>${body}`;

/** One page per sheet and element, at the pictures' own size. */
function sheetsOf(shots) {
  return [...groupBy(shots, ({ sheet, element }) => `${sheet}, ${element}`)].map(([title, own]) => ({
    title,
    name: `sheet-${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    html: page(
      title,
      `<section><h1>${title}</h1>${own.map((shot) => figure({ ...shot, scale: shot.width > 700 ? 0.6 : 0.8 }, './')).join('')}</section>`,
    ),
  }));
}

/** Cuts a sheet between its rows of pictures, so that a page can be looked at as a whole. */
async function pagesOf(view) {
  const edges = await view.evaluate(() =>
    [...document.querySelectorAll('figure')].map((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return [Math.floor(top), Math.ceil(bottom)];
    }),
  );
  const pages = [];
  let [from, to] = [0, 0];
  for (const [top, bottom] of edges) {
    if (bottom - from > PAGE && top >= to && to > from) {
      pages.push([from, to]);
      from = to;
    }
    to = Math.max(to, bottom);
  }
  return [...pages, [from, to]].map(([y, end]) => ({ x: 0, y, width: SHEET, height: end - y + 4 }));
}

/**
 * Writes the index, with all pictures small, and one large picture for each sheet and element.
 *
 * @param chromium opens a page to photograph the sheets in
 */
export async function writeContactSheets(folder, shots, browser) {
  const sections = [...groupBy(shots, ({ sheet, element }) => `${sheet} · ${element}`)].map(
    ([title, own]) =>
      `<section><h2>${title}</h2>${own.map((shot) => figure({ ...shot, scale: 240 / (shot.width + 24) }, './')).join('')}</section>`,
  );
  await writeFile(
    join(folder, 'index.html'),
    page('Contact sheet', `<h1>Contact sheet</h1>${sections.join('')}`),
  );
  const view = await browser.newPage({ viewport: { width: SHEET, height: 900 } });
  for (const { name, html } of sheetsOf(shots)) {
    const file = join(folder, `${name}.html`);
    await writeFile(file, html);
    await view.goto(`file://${file}`);
    for (const [at, clip] of (await pagesOf(view)).entries())
      await view.screenshot({ path: join(folder, `${name}-${at + 1}.png`), fullPage: true, clip });
  }
  await view.close();
}
