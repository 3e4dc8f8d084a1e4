import { expect, nextFrame } from '@open-wc/testing';
import * as fc from 'fast-check';
import '../../src/index.js';
import { createLocale } from '../../src/locales/create-locale.js';
import { createHealthStore } from '../../src/sdk/index.js';
import type { HealthStore } from '../../src/sdk/health-store-contract.js';
import { acme, DAY, like, model, plain } from './health-card-setting.js';

const TAGS = [
  'health-card',
  'health-changes',
  'health-explain',
  'health-list',
  'health-plan',
  'health-portfolio',
  'health-trend',
] as const;

const PROPERTIES = [
  'store',
  'locale',
  'account',
  'accounts',
  'model',
  'accountId',
  'asOf',
  'size',
  'headingLevel',
  'withName',
  'weeks',
  'query',
  'capacity',
  'selected',
  'withCard',
  'cardTag',
  'segments',
  'stages',
  'mine',
  'since',
] as const;

const throws = (): never => {
  throw new Error('hostile');
};

/** Noticed here where nobody else awaits it. */
function rejects(): Promise<never> {
  const promise = Promise.reject(new Error('hostile'));
  promise.catch(() => undefined);
  return promise;
}

const traps: ProxyHandler<object> = Object.fromEntries(
  ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'apply', 'set'].map((trap) => [
    trap,
    throws,
  ]),
);

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const cyclic: Record<string, unknown> = { id: 'acme', name: 'Acme' };
cyclic['self'] = cyclic['store'] = cyclic['metrics'] = cyclic;

const RTL_OVERRIDE = String.fromCharCode(0x202e);

/** What no element was made for. */
const ODD: readonly unknown[] = [
  undefined,
  null,
  0,
  -1,
  NaN,
  Infinity,
  10n ** 30n,
  '',
  'acme',
  '2026-02-30',
  'n'.repeat(10_000),
  `a${'\u0301'.repeat(10_000)}`,
  `${RTL_OVERRIDE}moc.elpmaxe`,
  '<img src=x onerror=throw>',
  Symbol('hostile'),
  true,
  throws,
  class {
    readonly store = 1;
  },
  new Date(NaN),
  [],
  [[[[]]]],
  [null, undefined, 3],
  {},
  Object.create(null),
  Object.freeze({ tag: 'de', wording: null }),
  { tag: 'not a tag at all', wording: {}, messages: null },
  cyclic,
  new Proxy({}, traps),
  revoked(),
  { toString: throws, valueOf: throws, [Symbol.toPrimitive]: throws },
  {
    get id(): never {
      return throws();
    },
  },
  new Map([[1, 2]]),
  document.createElement('p'),
  document,
  globalThis,
];

/** Accounts as no honest host sends them. */
const ACCOUNTS: readonly unknown[] = [
  acme,
  like('other', { arr: -5, currency: 'EUR' }),
  like('huge', { arr: 1e300, currency: 'EUR', renewal: '9999-12-31' }),
  like('long', { name: 'n'.repeat(10_000), segment: 's'.repeat(10_000) }),
  like('marks', { name: `a${'\u0301'.repeat(10_000)}` }),
  like('turned', { name: `${RTL_OVERRIDE}moc.elpmaxe`, url: 'javascript:alert(1)' }),
  like('parent'),
  like('child', { parent: 'parent' }),
  like('circle', { parent: 'circle' }),
  { id: 'bare' },
  { id: 'acme', metrics: { use: NaN } },
  ...ODD,
];

const MODELS: readonly unknown[] = [
  model,
  plain(),
  plain({ display: { max: 10, decimals: 1 } }),
  plain({ combine: 'sum' }),
  plain({ bands: [{ id: 'only', label: RTL_OVERRIDE }] }),
  plain({ bands: [] }),
  ...ODD,
];

/** Answers honestly but for one of its parts. */
const flawed = (store: HealthStore, part: PropertyKey, answer: unknown): HealthStore =>
  new Proxy(store, {
    get: (target, key) => {
      if (key === part) return answer;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });

const PARTS = [
  'status',
  'model',
  'asOf',
  'version',
  'size',
  'problems',
  'progress',
  'archive',
  'get',
  'query',
  'facets',
  'today',
  'movedSinceLastVisit',
  'portfolio',
  'history',
  'dimensionHistory',
  'recordedHistory',
  'restored',
  'changesSince',
  'subscribe',
  'markSeen',
  'recordPlay',
  'recordPulse',
  'undoPlay',
] as const;

/** One of them, to be taken out by a call: the generator looks into what it is given, which these would not bear. */
const oneOf = <T>(values: readonly T[]): fc.Arbitrary<() => T> =>
  fc.constantFrom(...values.map((value) => () => value));

interface Step {
  readonly act: () =>
    | 'set'
    | 'attach'
    | 'remove'
    | 'move'
    | 'away'
    | 'wait'
    | 'frame'
    | 'close'
    | 'feed'
    | 'vanish'
    | 'remodel';
  readonly property: () => (typeof PROPERTIES)[number];
  readonly value: () => unknown;
}

interface Life {
  readonly tag: () => (typeof TAGS)[number];
  readonly accounts: readonly (() => unknown)[];
  readonly model: () => unknown;
  readonly flaw: { readonly part: () => (typeof PARTS)[number]; readonly answer: () => unknown } | undefined;
  readonly early: boolean;
  readonly given: readonly Pick<Step, 'property' | 'value'>[];
  readonly steps: readonly Step[];
}

const answers: readonly unknown[] = [throws, () => undefined, rejects, ...ODD];

const life: fc.Arbitrary<Life> = fc.record({
  tag: oneOf(TAGS),
  accounts: fc.array(oneOf(ACCOUNTS), { maxLength: 4 }),
  model: fc.oneof(oneOf(MODELS.slice(0, 6)), oneOf(MODELS)),
  flaw: fc.option(fc.record({ part: oneOf(PARTS), answer: oneOf(answers) }), { nil: undefined }),
  early: fc.boolean(),
  given: fc.array(fc.record({ property: oneOf(PROPERTIES), value: oneOf(ODD) }), { maxLength: 3 }),
  steps: fc.array(
    fc.record({
      act: oneOf<ReturnType<Step['act']>>([
        'set',
        'set',
        'set',
        'attach',
        'remove',
        'move',
        'away',
        'wait',
        'frame',
        'close',
        'feed',
        'vanish',
        'remodel',
      ]),
      property: oneOf(PROPERTIES),
      value: fc.oneof(
        oneOf(ODD),
        oneOf<unknown>(['acme', 'long', 'inline', 'compact', createLocale('ar'), 12]),
      ),
    }),
    { minLength: 1, maxLength: 8 },
  ),
});

async function live(life: Life, elsewhere: Document): Promise<void> {
  const accounts = life.accounts.map((each) => each());
  const honest = createHealthStore({ model: life.model(), accounts, asOf: DAY });
  const store = life.flaw ? flawed(honest, life.flaw.part(), life.flaw.answer()) : honest;
  // Made in another document it is no element of ours yet: it becomes one with all that was set before.
  const element = (life.early ? elsewhere : document).createElement(life.tag());
  const set = ({ property, value }: Pick<Step, 'property' | 'value'>): void =>
    void Object.assign(element, { [property()]: value() });
  const acts: Record<ReturnType<Step['act']>, (step: Step) => unknown> = {
    set,
    attach: () => document.body.append(element),
    remove: () => element.remove(),
    move: () => document.body.prepend(element),
    away: () => elsewhere.body.append(element),
    wait: () => Promise.race([element.updateComplete.catch(() => undefined), nextFrame()]),
    frame: () => nextFrame(),
    close: () => honest.close(),
    feed: ({ value }) => void honest.ingest([value(), acme]),
    vanish: () => void honest.remove('acme'),
    remodel: ({ value }) => void honest.setModel(value()),
  };
  Object.assign(element, { store, accountId: 'acme' });
  life.given.forEach(set);
  document.body.append(element);
  for (const step of life.steps) await acts[step.act()](step);
  await nextFrame();
  for (const button of element.shadowRoot?.querySelectorAll('button') ?? []) button.click();
  await nextFrame();
  element.remove();
  honest.close();
}

const MOUNTS = 420;
const SEED = 7;

/** What the strictest pages say of themselves; it cannot be unsaid, so these tests have a page of their own. */
const POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'";

describe('an element in the hands of a hostile page', function () {
  this.timeout(120_000);

  it('lets no error out and asks for nothing a strict policy forbids', async () => {
    const heard: string[] = [];
    const { warn } = console;
    console.warn = () => undefined;
    let now: Life | undefined;
    const told = (what: string): void => {
      if (heard.length < 200) heard.push(`${what}: ${now?.tag() ?? ''} ${now?.flaw?.part() ?? ''}`);
    };
    addEventListener('error', (event) =>
      told(`error ${event.message} ${(event.error as Error | undefined)?.stack ?? ''}`),
    );
    addEventListener('unhandledrejection', (event) => {
      told(`unhandled ${String((event.reason as Error).stack ?? event.reason)}`);
    });
    addEventListener('securitypolicyviolation', (event) => told(`forbidden ${event.violatedDirective}`));
    const policy = Object.assign(document.createElement('meta'), {
      httpEquiv: 'Content-Security-Policy',
      content: POLICY,
    });
    document.head.append(policy);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    for (now of fc.sample(life, { numRuns: MOUNTS, seed: SEED })) await live(now, frame.contentDocument!);
    await new Promise((resolve) => setTimeout(resolve, 100));
    frame.remove();
    console.warn = warn;
    expect(heard.join('\n')).to.equal('');
  });
});
