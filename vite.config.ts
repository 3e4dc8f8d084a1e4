import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { filesBeside } from './demo/files-beside.js';

/** What lies beside the drop-in until it is used, by the module that it begins with; languages go by their tags. */
const beside: Readonly<Record<string, string>> = { 'score-chart': 'chart', 'papaparse.min': 'csv' };

/**
 * Parts of the store that load on demand elsewhere are of one file with it here: a chain of small files would be slower
 * than they are large.
 */
const storeInOneFile: Plugin = {
  name: 'store-in-one-file',
  transform: {
    filter: { id: /\/src\/sdk\// },
    handler: (code) => {
      let imports = '';
      let count = 0;
      const changed = code.replace(/import\((["']\.[^"']+["'])\)/g, (_, address: string) => {
        const name = `inTheFile${String(count++)}`;
        imports += `import * as ${name} from ${address};`;
        return `Promise.resolve(${name})`;
      });
      return { code: imports + changed, map: null };
    },
  },
};

/** The parser of CSV is no ES module. Made one, its file needs nothing of the others, and the drop-in nothing of it. */
const parserAsModule: Plugin = {
  name: 'parser-as-module',
  transform: {
    filter: { id: /papaparse\.min\.js$/ },
    handler: (code) => ({
      code: `const module = { exports: {} }, exports = module.exports;\n${code}\nexport default module.exports;`,
      map: null,
    }),
  },
};

/** The drop-in, for a plain `<script type="module" src>`, minified: lib mode keeps whitespace in ES output unless told. */
const dropIn: UserConfig = {
  plugins: [storeInOneFile, parserAsModule],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    sourcemap: true,
    lib: { entry: { 'health-elements': 'src/index.ts' }, formats: ['es'] },
    rolldownOptions: {
      checks: { ineffectiveDynamicImport: false },
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: ({ name }) => `health-elements.${beside[name] ?? name}.js`,
      },
    },
  },
};

const repository = (path: string): URL => new URL(path, import.meta.url);

const demo: UserConfig = {
  root: 'demo',
  base: './',
  // the page of elements that stand alone has their addresses in its HTML
  plugins: [
    filesBeside({
      'acme.json': repository('examples/stand-alone/acme.json'),
      'model.json': repository('examples/model.json'),
    }),
  ],
  resolve: { alias: { 'customer-health-elements': fileURLToPath(new URL('src/index.ts', import.meta.url)) } },
  // the demo's content security policy forbids data: images
  build: {
    target: 'es2022',
    outDir: '../demo-dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // The portal uses the SDK itself, so what a card that stands alone would load later is there from the start.
    rolldownOptions: {
      input: ['index', 'overview', 'account', 'record', 'stand-alone'].map((page) =>
        fileURLToPath(repository(`demo/${page}.html`)),
      ),
      // Of its own, or it lies in the file of one page, and an element that stands alone on another would run that page.
      output: { codeSplitting: { groups: [{ name: 'engine', test: /\/src\/(?:sdk|scoring)\// }] } },
      checks: { ineffectiveDynamicImport: false },
    },
  },
  server: { fs: { allow: ['..'] } },
};

export default defineConfig(({ mode }) => {
  if (mode === 'drop-in') return dropIn;
  return demo;
});
