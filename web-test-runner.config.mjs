import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { closingLine } from './scripts/closing-line.mjs';
import { papaparseAsModule } from './scripts/papaparse-as-module.mjs';
import { webkitLauncher } from './scripts/webkit/launcher.mjs';

const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const launchers = {
  // A context of its own per page: a second tab of one window is hidden and gets no requestAnimationFrame.
  chromium: () =>
    chromeLauncher({
      launchOptions: {
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--js-flags=--expose-gc', ...quiet],
      },
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  // One page at a time: Firefox gives no focus to a second one.
  firefox: () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr' },
    }),
  webkit: () => webkitLauncher(),
};

export default {
  // Entries only: every file is a page, and a page costs more than its tests.
  files: process.env.FILES ?? 'test/*.test.ts',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  concurrency: 2,
  concurrentBrowsers: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  plugins: [
    papaparseAsModule,
    // without the tsconfig esbuild does not know that lit's decorators are the legacy ones
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: (process.env.BROWSERS ?? 'chromium').split(',').map((name) => launchers[name]()),
  filterBrowserLogs: ({ args: [message] }) => !/Lit is in dev mode/.test(String(message)),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY ?? false }),
    closingLine,
  ],
};
