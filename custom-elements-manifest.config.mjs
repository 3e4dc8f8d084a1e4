/** Consumers see `dist`, and only what is public. */
const forConsumers = {
  name: 'for-consumers',
  packageLinkPhase({ customElementsManifest }) {
    const published = (path) => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
    const rewrite = (value) => {
      if (Array.isArray(value)) return value.map(rewrite);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [
          key,
          (key === 'path' || key === 'module') && typeof inner === 'string'
            ? published(inner)
            : rewrite(inner),
        ]),
      );
    };
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(
          (member) => member.privacy !== 'private' && !member.name.startsWith('#'),
        );
      }
    }
    customElementsManifest.modules = rewrite(customElementsManifest.modules);
  },
};

export default {
  globs: ['src/elements/*.ts', 'src/components/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [forConsumers],
};
