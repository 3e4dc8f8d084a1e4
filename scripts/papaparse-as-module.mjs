/** Tests load packages unbundled, and papaparse has no ES module: gives it the default export that a bundler or Node would. */
export const papaparseAsModule = {
  name: 'papaparse-as-module',
  transform({ path, body }) {
    if (!path.endsWith('/papaparse/papaparse.min.js') && !path.endsWith('/papaparse/papaparse.js'))
      return undefined;
    return `const module = { exports: {} }, exports = module.exports;\n${body}\nexport default module.exports;`;
  },
};
