// Tells the import rule which file a specifier means: sources import './x.js' where './x.ts' lies.
// CommonJS, because the rule loads its resolver with require().
const path = require('node:path');

exports.interfaceVersion = 2;

exports.resolve = (specifier, importer) =>
  specifier.startsWith('.')
    ? { found: true, path: path.resolve(path.dirname(importer), specifier).replace(/\.js$/, '.ts') }
    : { found: false };
