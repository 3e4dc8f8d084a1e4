import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const entry = fileURLToPath(new URL('../page/page.ts', import.meta.url));

/** The product and the page under test as one module, from source: what is in dist may be of yesterday. */
export async function bundlePage() {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      write: false,
      minify: false,
      lib: { entry, formats: ['es'], fileName: 'page' },
      rolldownOptions: { output: { codeSplitting: false }, checks: { ineffectiveDynamicImport: false } },
    },
  });
  return output[0].code;
}
