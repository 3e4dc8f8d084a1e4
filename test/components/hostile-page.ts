import { aTimeout, expect } from '@open-wc/testing';
import '../../src/index.js';
import type { HealthStore } from '../../src/sdk/health-store-contract.js';
import { acme, like, storeOf } from './health-card-setting.js';

const TAGS = [
  'health-card',
  'health-explain',
  'health-plan',
  'health-trend',
  'health-changes',
  'health-portfolio',
  'health-list',
] as const;

/** Rules as pages have them, and worse. Those on `*` and `html` come to an element by inheritance too. */
const HOSTILE = `
  html, body, main { letter-spacing: 1em; word-spacing: 2em; text-transform: uppercase; line-height: 3; text-align: end;
    white-space: pre; text-indent: 4em; text-shadow: 0 0 4px red; font: italic 900 40px fantasy; color: magenta;
    list-style: square; border-collapse: collapse; border-spacing: 9px; word-break: break-all; hyphens: auto;
    font-variant: small-caps; fill: red; stroke: red; cursor: crosshair; tab-size: 1; quotes: '!' '!';
    text-rendering: geometricPrecision; -webkit-text-fill-color: lime; caption-side: bottom; text-wrap: nowrap; }
  /* Sizes follow the root font on purpose, as a reader's own larger text does. */
  html { font-size: 100%; }
  * { letter-spacing: 1em !important; text-transform: uppercase !important; line-height: 3 !important;
    color: magenta !important; text-align: end !important; white-space: pre !important; }
  div, span, table, section, article, svg, p, ul, li, h3 { display: none !important; }
  button, input, select, summary { all: unset !important; background: red !important; font-size: 60px !important; }
  .card, .quiet, .band, .name, .row, .frame { border: 9px solid red !important; opacity: 0.1 !important; }
  ::before, ::after { content: 'X' !important; }
  [part] { transform: rotate(10deg) !important; }
`;

/** What depends on where things happen to lie, not on what is said of them. */
const isPlace = (property: string): boolean => property.startsWith('--');

interface Seen {
  readonly where: string;
  readonly styles: ReadonlyMap<string, string>;
}

/** Every node inside an element, through the elements in it. */
function* inside(root: ShadowRoot): Generator<Element> {
  for (const node of root.querySelectorAll('*')) {
    yield node;
    if (node.shadowRoot) yield* inside(node.shadowRoot);
  }
}

function look(element: Element): Seen[] {
  return [...inside(element.shadowRoot!)].map((node) => {
    const computed = getComputedStyle(node);
    const styles = new Map(
      [...computed].filter((name) => !isPlace(name)).map((name) => [name, computed.getPropertyValue(name)]),
    );
    return { where: `${node.localName}.${node.getAttribute('class') ?? ''}`, styles };
  });
}

const differences = (clean: readonly Seen[], hostile: readonly Seen[]): string[] =>
  clean.flatMap(({ where, styles }, i) =>
    [...styles].flatMap(([name, value]) => {
      const now = hostile[i]?.styles.get(name);
      return now === value ? [] : [`${where} ${name}: ${value} → ${now ?? 'gone'}`];
    }),
  );

const settled = async (element: Element): Promise<void> => {
  await (element as Element & { updateComplete: Promise<unknown> }).updateComplete;
  await aTimeout(100);
};

/** Charts that load, and lists that measure themselves, are looked at once they have come to rest. */
async function atRest(element: Element): Promise<Seen[]> {
  const shape = (): string =>
    [...inside(element.shadowRoot!)].map((node) => node.getBoundingClientRect().height).join();
  const isBusy = (): boolean =>
    [...inside(element.shadowRoot!)].some(
      (node) => node.matches('[aria-busy=true], [part=loading]') || node.getAnimations().length > 0,
    ) || isWithoutChart(element);
  let last = '';
  for (let tries = 0, still = 0; tries < 50 && still < 3; tries++) {
    still = last === shape() && !isBusy() ? still + 1 : 0;
    last = shape();
    await settled(element);
  }
  return look(element);
}

/** Until its chart has loaded a trend shows its line in another place. */
const isWithoutChart = (element: Element): boolean =>
  element.localName === 'health-trend' && !element.shadowRoot?.querySelector('canvas:not([hidden])');

describe('in a page with hostile styles', () => {
  let store: HealthStore;
  let main: HTMLElement;
  let sheet: HTMLStyleElement;

  before(async () => {
    store = await storeOf([acme, like('other', { name: 'Other', attributes: {} })]);
  });
  after(() => store.close());

  beforeEach(() => {
    main = document.createElement('main');
    main.style.cssText = 'display: block !important; inline-size: 760px !important';
    document.body.append(main);
    sheet = document.createElement('style');
    sheet.textContent = HOSTILE;
  });
  afterEach(() => {
    sheet.remove();
    main.remove();
  });

  async function mount(tag: string): Promise<HTMLElement> {
    const element = Object.assign(document.createElement(tag), { store, accountId: 'acme' });
    main.append(element);
    await settled(element);
    return element;
  }

  for (const tag of TAGS) {
    it(`<${tag}> looks as it does in a clean one`, async function () {
      // Some browsers take seconds over a few hundred properties of a few hundred nodes.
      this.timeout(30_000);
      const element = await mount(tag);
      const clean = await atRest(element);
      expect(clean.length).to.be.greaterThan(3);
      document.head.append(sheet);
      expect(differences(clean, await atRest(element)).slice(0, 12)).to.deep.equal([]);
    });
  }

  it('what is said of the elements themselves does not go further than their box', async () => {
    const element = await mount('health-card');
    const clean = look(element);
    sheet.textContent = 'health-card { all: unset !important }';
    document.head.append(sheet);
    const inner = look(element);
    expect(
      differences(clean, inner).filter((each) => !/^\S+ (.*-)?(size|width|height|origin)/.test(each)),
    ).to.deep.equal([]);
  });

  it('direction, colour scheme, custom properties and visibility still come through', async () => {
    const element = await mount('health-card');
    const frame = element.shadowRoot!.querySelector('.card')!;
    main.dir = 'rtl';
    main.style.colorScheme = 'dark';
    main.style.visibility = 'hidden';
    main.style.setProperty('--health-radius', '3px');
    const { direction, colorScheme, visibility, borderStartStartRadius } = getComputedStyle(frame);
    expect([direction, colorScheme, visibility, borderStartStartRadius]).to.deep.equal([
      'rtl',
      'dark',
      'hidden',
      '3px',
    ]);
    expect(getComputedStyle(frame).color).to.equal('rgb(231, 233, 237)');
  });

  it('the language an element speaks is the one its lines are broken in', async () => {
    if (!CSS.supports('-webkit-locale', 'auto')) return;
    const element = await mount('health-card');
    const frame = element.shadowRoot!.querySelector('.card')!;
    frame.setAttribute('lang', 'ja');
    expect(getComputedStyle(frame).getPropertyValue('-webkit-locale')).to.match(/^"?ja"?$/);
  });

  it('nothing goes out: no style, attribute or property outside the elements', async () => {
    const outside = (): unknown => [
      document.styleSheets.length,
      document.adoptedStyleSheets.length,
      document.head.childElementCount,
      document.documentElement.getAttributeNames(),
      document.body.getAttributeNames(),
      document.documentElement.style.cssText,
      [...getComputedStyle(document.documentElement)].filter((name) => name.startsWith('--')),
    ];
    const before = outside();
    for (const tag of TAGS) await mount(tag);
    expect(outside()).to.deep.equal(before);
  });

  it('nothing goes out: no global but those of lit and zod, and nothing that is there is changed', async () => {
    const frame = document.createElement('iframe');
    main.append(frame);
    const inner = frame.contentWindow as Window & typeof globalThis;
    const globals = (): Map<string, unknown> =>
      new Map(
        Object.getOwnPropertyNames(inner).map((name) => [
          name,
          Object.getOwnPropertyDescriptor(inner, name)?.value,
        ]),
      );
    const before = globals();
    const script = inner.document.createElement('script');
    script.type = 'module';
    script.src = new URL('../../src/index.ts', import.meta.url).href;
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => reject(new Error('the module did not load')));
      inner.document.head.append(script);
    });
    const element = inner.document.createElement('health-card');
    inner.document.body.append(Object.assign(element, { store, accountId: 'acme' }));
    await settled(element);
    expect(element.shadowRoot!.textContent).to.contain('Acme Corp');
    const changed = [...globals()].filter(
      ([name, value]) => !before.has(name) || !Object.is(before.get(name), value),
    );
    const own = changed
      .map(([name]) => name)
      .filter((name) => !/^(lit|reactive)[A-Z]|^__zod_|^\d+$/.test(name));
    expect(own).to.deep.equal([]);
  });
});
