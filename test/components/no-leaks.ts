import { expect, nextFrame } from '@open-wc/testing';
import { Chart } from 'chart.js';
import '../../src/index.js';
import type { HealthStore } from '../../src/sdk/health-store-contract.js';
import { acme, like, storeOf } from './health-card-setting.js';

const TAGS = [
  'health-card',
  'health-changes',
  'health-explain',
  'health-list',
  'health-plan',
  'health-portfolio',
  'health-trend',
] as const;

/** Mounts of each element; what is kept of each shows as well in fifty as in a thousand. */
const MOUNTS = 50;
/** Mounted at once: what draws in the next frame then does so for many. */
const AT_ONCE = 10;
/** The browser itself keeps one or another that it drew, or ran the code of, last. */
const LAST = 3;

/** Chromium collects when it is told to; elsewhere only what is still listened to can be counted. */
const { gc } = globalThis as { readonly gc?: () => void };

/** A store that counts who listens; one that is deaf to leaving stands for an element that forgets to leave. */
function counted(
  store: HealthStore,
  isDeaf = false,
): {
  readonly store: HealthStore;
  readonly listening: () => number;
} {
  let listening = 0;
  const subscribe: HealthStore['subscribe'] = (listener) => {
    const stop = store.subscribe(listener);
    listening++;
    return () => {
      if (isDeaf) return;
      listening--;
      stop();
    };
  };
  const watched = new Proxy(store, {
    get: (target, key) => {
      if (key === 'subscribe') return subscribe;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  return { store: watched, listening: () => listening };
}

/** Mounts and removes elements, some as soon as they are there, some once they are drawn. */
async function come(tag: (typeof TAGS)[number], store: HealthStore): Promise<WeakRef<Element>[]> {
  const gone: WeakRef<Element>[] = [];
  for (let mount = 0; mount < MOUNTS; mount += AT_ONCE) {
    const there = Array.from({ length: AT_ONCE }, () =>
      Object.assign(document.createElement(tag), {
        store,
        accountId: 'acme',
        selected: 'acme',
        withCard: true,
      }),
    );
    document.body.append(...there);
    there[0]!.remove();
    await Promise.all(there.map((each) => each.updateComplete));
    there[1]!.remove();
    for (let frame = 0; frame < 4; frame++) await nextFrame();
    for (const each of there) {
      each.remove();
      gone.push(new WeakRef(each));
    }
  }
  return gone;
}

/** How many are still kept by something, once all there was time for was collected. */
async function kept(gone: readonly WeakRef<Element>[]): Promise<number> {
  let left = gone.length;
  for (let turn = 0; turn < 20 && left > 0; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    gc?.();
    left = gone.filter((each) => each.deref()).length;
  }
  return left;
}

describe('an element that was taken out of the page', function () {
  this.timeout(60_000);

  for (const tag of TAGS) {
    it(`leaves nothing behind: ${tag}`, async () => {
      const { store, listening } = counted(await storeOf([acme, like('other')]));
      const gone = await come(tag, store);
      expect(listening(), 'listeners on the store').to.equal(0);
      expect(Object.keys(Chart.instances).length, 'charts').to.equal(0);
      if (gc) expect(await kept(gone), 'elements').to.be.at.most(LAST);
      store.close();
    });
  }

  it('would be found if something kept it', async function () {
    const { store, listening } = counted(await storeOf([acme]), true);
    const gone = await come('health-card', store);
    expect(listening()).to.be.at.least(MOUNTS);
    if (gc) expect(await kept(gone)).to.be.at.least(MOUNTS);
    store.close();
  });
});
