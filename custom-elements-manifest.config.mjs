const published = (path) => path.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');

/** What consumers have: the modules in `dist`, the tags they register, and of a class what is public and documented. */
const forConsumers = {
  name: 'for-consumers',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    // the analyzer also takes what a method unpacks for variables of the module
    for (const module of modules)
      module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
    const declaredIn = new Map(
      modules.flatMap(({ path, declarations }) => declarations.map(({ name }) => [name, published(path)])),
    );
    for (const module of modules) {
      for (const { declaration } of module.exports) declaration.module = declaredIn.get(declaration.name);

      const tag = /^src\/elements\/([a-z-]+)\.ts$/.exec(module.path)?.[1];
      if (tag) {
        const { declaration } = module.exports[0];
        module.exports.push({ kind: 'custom-element-definition', name: tag, declaration });
      }
      for (const declaration of module.declarations) {
        declaration.members = declaration.members.filter(
          ({ name, privacy }) => privacy !== 'private' && !name.startsWith('#'),
        );
        // the analyzer also guesses an event from the first argument of every `new …Event(…)`
        declaration.events = declaration.events?.filter(({ description }) => description);
      }
      module.path = published(module.path);
    }
  },
};

export default {
  globs: [
    'src/elements/*.ts',
    'src/components/**/*.element.ts',
    'src/components/shared/health-element.ts',
    'src/components/shared/account/account-element.ts',
  ],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [forConsumers],
};
