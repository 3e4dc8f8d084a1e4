import { puppeteerCore } from '@web/test-runner-chrome';
import { chromium } from 'playwright-core';
import { openWebKit } from '../webkit/driver.mjs';
import { webkitPage } from '../webkit/page.mjs';

/** The tallest picture taken, in pixels: what comes below is more of the same. */
const TALLEST = 1600;
/** WebKit's window has to fit on its screen. */
const SCREEN = 900;

/** A window that was made larger is black until it is painted. */
const STILL =
  'const [done] = arguments; setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => done())), 200);';

const sizeOf =
  'const { width, height } = document.getElementById("stage").getBoundingClientRect(); return [width, height];';

/** Each opens the stage and gives `scenes`, `shoot(lighting)` (a PNG as bytes) and `close`. */
export const browsers = {
  async chromium(url) {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
    });
    const page = await browser.newPage({ viewport: { width: 1320, height: 900 }, reducedMotion: 'reduce' });
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
    await page.goto(url);
    await page.waitForFunction('globalThis.show');
    return {
      complaints,
      scenes: await page.evaluate('scenes'),
      async shoot(lighting) {
        await page.setViewportSize({ width: Math.max(lighting.width + 24, 224), height: 900 });
        await page.emulateMedia({
          colorScheme: lighting.theme,
          forcedColors: lighting.forced ? 'active' : 'none',
        });
        await page.evaluate((asked) => globalThis.show(asked), lighting);
        const [width, height] = await page.evaluate(`(() => { ${sizeOf} })()`);
        const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
        return page.screenshot({ clip, fullPage: true });
      },
      close: () => browser.close(),
    };
  },

  async firefox(url) {
    const browser = await puppeteerCore.launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    });
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitForFunction('globalThis.show');
    return {
      complaints: [],
      scenes: await page.evaluate('scenes'),
      async shoot(lighting) {
        await page.setViewport({ width: Math.max(lighting.width + 24, 320), height: 900 });
        await page.evaluate((asked) => globalThis.show(asked), lighting);
        const [width, height] = await page.evaluate(`(() => { ${sizeOf} })()`);
        const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
        return page.screenshot({ clip });
      },
      close: () => browser.close(),
    };
  },

  async webkit(url) {
    const browser = await openWebKit();
    const view = webkitPage(browser.send);
    const run = (script, ...args) => browser.send('POST', '/execute/async', { script, args });
    await browser.send('POST', '/window/rect', { width: 1340, height: 1020 }).catch(() => {});
    await browser.send('POST', '/url', { url });
    const scenes = await run(
      'const [done] = arguments; const look = () => globalThis.show ? done(globalThis.scenes) : setTimeout(look, 50); look();',
    );
    return {
      complaints: [],
      scenes,
      async shoot(lighting) {
        await view.setViewport({ width: lighting.width + 24, height: SCREEN });
        await run(
          'const [asked, done] = arguments; globalThis.show(asked).then(() => done(), () => done());',
          lighting,
        );
        const [width, height] = await browser.send('POST', '/execute/sync', { script: sizeOf, args: [] });
        // Pictures of single elements come out black where they were scrolled to; so the window is made to fit.
        await view.setViewport({ width: Math.ceil(width), height: Math.min(Math.ceil(height), SCREEN) });
        await run(STILL);
        return Buffer.from(await browser.send('GET', '/screenshot'), 'base64');
      },
      close: () => browser.close(),
    };
  },
};
