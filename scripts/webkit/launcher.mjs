import { openWebKit } from './driver.mjs';
import { webkitPage } from './page.mjs';

/** A browser launcher of @web/test-runner for WebKitGTK, which puppeteer and playwright cannot drive. */
export function webkitLauncher() {
  const urls = new Map();
  let opening;
  let page;

  async function open() {
    const browser = await openWebKit();
    page = webkitPage(browser.send);
    return browser;
  }

  return {
    name: 'WebKit',
    // the commands plugin then uses getPage() as if it were puppeteer's
    type: 'puppeteer',
    concurrency: 1,
    getPage: () => page,
    async initialize() {},
    async startSession(id, url) {
      const browser = await (opening ??= open());
      urls.set(id, url);
      await browser.send('POST', '/url', { url });
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    async stopSession(id) {
      const browser = await opening;
      await browser.send('POST', '/url', { url: 'about:blank' });
      urls.delete(id);
      return {};
    },
    async startDebugSession() {
      throw new Error('not supported');
    },
    async stop() {
      const browser = await opening;
      opening = undefined;
      await browser?.close();
    },
  };
}
