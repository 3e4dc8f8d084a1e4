import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';

const csvParser = 'health-elements.csv.js';

/** One file that needs no other, minified: lib mode keeps whitespace in ES output unless told. */
const oneFile = (name: string, entry: string): UserConfig => ({
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: false,
    sourcemap: true,
    lib: { entry: { [name]: entry }, formats: ['es'] },
    rolldownOptions: { output: { minify: true, entryFileNames: '[name]', codeSplitting: false } },
  },
});

/** The drop-in, for a plain `<script type="module" src>`. The CSV parser lies beside it until it is used. */
const dropIn: UserConfig = {
  ...oneFile('health-elements.js', 'src/index.ts'),
  plugins: [
    {
      name: 'csv-parser-beside',
      enforce: 'pre',
      resolveId: (id) => (id === 'papaparse' ? { id: `./${csvParser}`, external: true } : undefined),
    },
  ],
};

const demo: UserConfig = {
  root: 'demo',
  base: './',
  resolve: { alias: { 'customer-health-elements': fileURLToPath(new URL('src/index.ts', import.meta.url)) } },
  // the demo's content security policy forbids data: images
  build: {
    target: 'es2022',
    outDir: '../demo-dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // The portal uses the SDK itself, so what a card that stands alone would load later is there from the start.
    rolldownOptions: { checks: { ineffectiveDynamicImport: false } },
  },
  server: { fs: { allow: ['..'] } },
};

export default defineConfig(({ mode }) => {
  if (mode === 'drop-in') return dropIn;
  if (mode === 'drop-in-csv') return oneFile(csvParser, 'node_modules/papaparse/papaparse.min.js');
  return demo;
});
