import boundaries from 'eslint-plugin-boundaries';

// What may import what. Data flows: host data → contract → evaluate → explain → (learn) → sdk → view.
const folders = {
  contract: 'src/scoring/contract',
  evaluate: 'src/scoring/evaluate',
  explain: 'src/scoring/explain',
  learn: 'src/scoring/learn',
  scoring: 'src/scoring',
  export: 'src/sdk/export',
  snapshots: 'src/sdk/snapshots',
  sdk: 'src/sdk',
  'trend-chart': 'src/components/health-trend/chart',
  'health-list': 'src/components/health-list',
  components: 'src/components',
  locales: 'src/locales',
  elements: 'src/elements',
  cli: 'src/cli',
  entry: 'src',
};

const steps = ['contract', 'evaluate', 'explain', 'learn'];
const sdk = ['sdk', 'export', 'snapshots'];
const engine = [...steps, 'scoring', ...sdk];
const faces = ['health-list', 'components'];

const may = (from, to, how = {}) => ({
  from: { element: { types: { anyOf: [from].flat() } } },
  allow: { to: { element: { types: { anyOf: [to].flat() } } }, ...how },
});
const mayUse = (from, source, how = {}) => ({
  from: { element: { types: { anyOf: [from].flat() } } },
  allow: { to: { module: { origin: 'external' } }, dependency: { source, ...how.dependency } },
});
const typesOnly = { dependency: { kind: 'type' } };
const whenUsed = { dependency: { nodeKind: 'dynamic-import' } };

const policies = [
  ...steps.map((step, i) => may(step, steps.slice(0, i + 1))),
  may('scoring', steps),
  mayUse('contract', 'zod/mini'),

  may(sdk, engine),
  mayUse('snapshots', 'idb'),
  mayUse('export', 'papaparse', typesOnly),
  mayUse('export', 'papaparse', whenUsed),

  may('locales', 'locales'),
  may('locales', engine, typesOnly),

  may(faces, [...faces, 'locales']),
  may(faces, engine, typesOnly),
  may(faces, ['scoring', 'sdk'], whenUsed),
  mayUse(faces, ['lit', 'lit/**']),

  may(faces, 'trend-chart', typesOnly),
  may(faces, 'trend-chart', whenUsed),
  may('trend-chart', 'trend-chart'),
  may('trend-chart', faces, typesOnly),
  mayUse('trend-chart', 'chart.js'),

  may('elements', [...faces, 'elements']),
  may('cli', [...engine, 'locales', 'cli']),
  { from: { element: { type: 'cli' } }, allow: { to: { module: { origin: 'core' } } } },
  may('entry', ['elements', 'locales', ...faces, ...engine]),
];

/** The import rule of the house, as an ESLint configuration for `src`. */
export const importRule = {
  files: ['src/**'],
  plugins: { boundaries },
  settings: {
    'import/resolver': { './scripts/eslint-resolver.cjs': {} },
    'boundaries/root-path': new URL('..', import.meta.url).pathname,
    'boundaries/elements': Object.entries(folders).map(([type, pattern]) => ({
      type,
      pattern,
      partialMatch: false,
    })),
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      { default: 'disallow', checkAllOrigins: true, checkUnknownLocals: true, policies },
    ],
  },
};
