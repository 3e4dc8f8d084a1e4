const impure = [
  ...['window', 'document', 'self', 'globalThis', 'navigator', 'location', 'performance', 'crypto', 'Intl'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'fetch', 'XMLHttpRequest', 'WebSocket'],
  ...['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'console'],
];

const node = ['process', 'Buffer', 'global', 'setImmediate', 'require', '__dirname'];

/** All but the command line runs in a page; Node's types, which the command line needs, would let these pass. */
export const browserRule = {
  files: ['src/**'],
  ignores: ['src/cli/**'],
  rules: { 'no-restricted-globals': ['error', ...node] },
};

/** The engine has no clock, chance, page, storage, network or locale: the same input gives the same score. */
export const purityRule = {
  files: ['src/scoring/**'],
  rules: {
    'no-restricted-globals': ['error', ...impure, ...node],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'The day is an argument.' },
      { object: 'Math', property: 'random', message: 'The same input gives the same score.' },
      ...[
        'toLocaleString',
        'toLocaleDateString',
        'localeCompare',
        'toLocaleLowerCase',
        'toLocaleUpperCase',
      ].map((property) => ({ property, message: 'Wording and order by language belong to the view.' })),
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
        message: 'The day is an argument.',
      },
    ],
  },
};

/** Strict CSP and Trusted Types: no inline style, no markup from strings. */
export const cspRule = {
  files: ['src/components/**'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '/(style-map|unsafe-html|unsafe-svg|template-content)(\\.js)?$',
            message: 'Blocked by a strict CSP or unsafe with text from a host.',
          },
        ],
      },
    ],
    'no-restricted-properties': [
      'error',
      ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'].map((property) => ({
        property,
        message: 'Text is text: markup from strings needs Trusted Types.',
      })),
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector:
          'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
        message: 'A style attribute is blocked by a strict CSP: set .style from code or use SVG attributes.',
      },
    ],
  },
};
