// Pictures of every element in every state, and of the main ones in every width, language, look and browser, with a
// contact sheet: screenshots/index.html. npm run screenshots -- [--only health-list] [--sheet states] [--out screenshots]
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { browsers } from './screenshots/browsers.mjs';
import { writeContactSheets } from './screenshots/contact-sheet.mjs';
import { fileOf, shotsOf } from './screenshots/shots.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    sheet: { type: 'string', multiple: true },
    out: { type: 'string', default: 'screenshots' },
  },
});
const folder = resolve(values.out);
const began = Date.now();

const outDir = await mkdtemp(join(tmpdir(), 'health-stage-'));
const config = {
  configFile: false,
  root: 'test/screenshots',
  base: './',
  logLevel: 'error',
  build: { target: 'es2022', outDir, emptyOutDir: true, assetsInlineLimit: 0 },
};
await build(config);
const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } });
const url = server.resolvedUrls.local[0];

/** Opened when the first picture is asked of it. */
const opened = new Map();
const open = async (name) => {
  if (!opened.has(name)) opened.set(name, await browsers[name](url));
  return opened.get(name);
};

try {
  const { scenes } = await open('chromium');
  const isAsked = ({ element, sheet }) =>
    (!values.only || values.only.includes(element)) && (!values.sheet || values.sheet.includes(sheet));
  const shots = shotsOf(scenes).filter(isAsked);
  await rm(folder, { recursive: true, force: true });
  const taken = [];
  for (const shot of shots) {
    try {
      const browser = await open(shot.browser);
      const { scene, width, lang, look, theme, forced } = shot;
      const picture = await browser.shoot({ scene, width, lang, look, theme, forced });
      const file = join(folder, fileOf(shot));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, picture);
      taken.push(shot);
    } catch (error) {
      console.error(`${fileOf(shot)}: ${error.message}`);
      process.exitCode = 1;
    }
  }
  const viewer = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  await writeContactSheets(folder, taken, viewer);
  await viewer.close();
  const complaints = [...opened.values()].flatMap((browser) => browser.complaints);
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
  console.log(
    `${taken.length} pictures in ${Math.round((Date.now() - began) / 1000)} s: ${join(folder, 'index.html')}`,
  );
} finally {
  for (const browser of opened.values()) await browser.close();
  await new Promise((done) => server.httpServer.close(done));
  await rm(outDir, { recursive: true, force: true });
}
