import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** Lays files beside the pages under their own names, for addresses that stand in HTML. */
export function filesBeside(files: Readonly<Record<string, URL>>): Plugin {
  return {
    name: 'files-beside',
    async generateBundle() {
      for (const [fileName, file] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName, source: await readFile(file) });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const file = files[request.url?.replace(/^\//, '') ?? ''];
        if (file) void readFile(file).then((content) => response.end(content), next);
        else next();
      });
    },
  };
}
