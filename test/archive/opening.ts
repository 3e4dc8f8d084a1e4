import { expect } from '@open-wc/testing';
import { ProblemLog } from '../../src/scoring/contract/problems.js';
import type { ArchiveReason } from '../../src/sdk/snapshots/health-archive.js';
import { openArchive, type OpenedArchive } from '../../src/sdk/snapshots/archive/open-archive.js';
import { reasonOf } from '../../src/sdk/snapshots/archive/reason-of.js';
import {
  aesKey,
  bytes,
  openRaw,
  rawRows,
  readAll,
  reasonFor,
  replaceProperty,
  requested,
} from './archive-setting.js';

const fresh = (): { tenant: string; user: string } => ({
  tenant: 'Tannhäuser GmbH',
  user: crypto.randomUUID(),
});

/** Opens within the two seconds that are promised. */
async function open(
  option: unknown,
  lost: (reason: ArchiveReason) => void = () => undefined,
): Promise<OpenedArchive> {
  const began = performance.now();
  const log = new ProblemLog('host');
  const opened = await openArchive(option, log, lost);
  expect(performance.now() - began).to.be.below(2000);
  expect(log.problems).to.deep.equal([]);
  return opened;
}

describe('an archive in a name', () => {
  it('is found again on the next visit', async () => {
    const option = { ...fresh(), keepDays: 30 };
    const first = await open(option);
    expect([first.state, first.keepDays]).to.deep.equal([
      { kind: 'indexeddb', reason: 'keeping', encrypted: false },
      30,
    ]);
    await first.archive.write(new Map([['a', bytes(1)]]));
    first.archive.close();
    const again = await open(option);
    expect(await readAll(again.archive)).to.deep.equal({ a: [1] });
    expect(again.channel).to.equal(first.channel);
    await again.archive.wipe();
    again.archive.close();
  });

  it('shows neither tenant nor user with a key, and is found again with the same one alone', async () => {
    const [option, key] = [fresh(), await aesKey()];
    const first = await open({ ...option, key });
    expect(first.state).to.deep.equal({ kind: 'indexeddb', reason: 'keeping', encrypted: true });
    await first.archive.write(new Map([['a', bytes(1)]]));
    first.archive.close();
    const names = (await indexedDB.databases()).map(({ name }) => name!);
    expect(names).to.include(first.channel);
    expect(first.channel).not.to.match(new RegExp(`Tannh|${option.user}`));
    expect(names.some((name) => name.includes(option.user))).to.be.false;
    for (const [other, kept] of [
      [{ ...option, key }, { a: [1] }],
      [{ ...option, key: await aesKey() }, {}],
      [option, {}],
    ] as const) {
      // prettier-ignore
      const { archive } = await open(other);
      expect(await readAll(archive)).to.deep.equal(kept);
      await archive.wipe();
      archive.close();
    }
  });
});

describe('memory takes the place of an archive', () => {
  /** A request that fails after a while, or never settles. */
  const failing = (error?: DOMException): unknown =>
    Object.create(IDBOpenDBRequest.prototype, {
      error: { value: error },
      addEventListener: {
        value: (type: string, listen: () => void) => error && type === 'error' && setTimeout(listen),
      },
      removeEventListener: { value: () => undefined },
    });
  const throwing = (error: Error) => (): never => {
    throw error;
  };
  const cases: readonly (readonly [string, ArchiveReason, object, string, PropertyDescriptor])[] = [
    ['of an opaque origin', 'denied', IDBFactory.prototype, 'open',
      { value: throwing(new DOMException('access denied for this document', 'SecurityError')) }],
    ['where site data are blocked', 'denied', IDBFactory.prototype, 'open',
      { value: () => failing(new DOMException('The user denied permission to access the database.', 'UnknownError')) }],
    ['where files are damaged', 'broken', IDBFactory.prototype, 'open',
      { value: () => failing(new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError')) }],
    ['where the disk is full', 'full', IDBFactory.prototype, 'open',
      { value: () => failing(new DOMException('Encountered full disk while opening backing store for indexedDB.open.', 'QuotaExceededError')) }],
    ['where the browser never answers', 'blocked', IDBFactory.prototype, 'open',
      { value: () => failing() }],
    ['where asking for storage throws', 'denied', window, 'indexedDB', { get: throwing(new Error('trap')) }],
    ['where there is no storage', 'denied', window, 'indexedDB', { value: undefined }],
  ]; // prettier-ignore
  for (const [title, reason, target, key, descriptor] of cases) {
    it(`${title}: ${reason}`, async () => {
      const restore = replaceProperty(target, key, descriptor);
      let opened: OpenedArchive;
      try {
        opened = await open({ ...fresh(), keepDays: 30 });
      } finally {
        restore();
      }
      const { archive, state, keepDays, channel } = opened;
      expect(state).to.deep.equal({ kind: 'memory', reason, encrypted: false });
      expect([keepDays, typeof channel]).to.deep.equal([30, 'string']);
      await archive.write(new Map([['a', bytes(1)]]));
      expect(await readAll(archive)).to.deep.equal({ a: [1] });
      await archive.wipe();
      expect(await readAll(archive)).to.deep.equal({});
    });
  }

  it('of a real opaque origin: what the browser says there is understood', async () => {
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    frame.srcdoc = `<script>
      try { indexedDB.open('x'); parent.postMessage(['opened'], '*'); }
      catch ({ name, message }) { parent.postMessage([name, message], '*'); }
    </script>`;
    const said = new Promise<[string, string]>((resolve) => {
      const listen = ({ data, source }: MessageEvent<[string, string]>): void => {
        if (source !== frame.contentWindow) return;
        removeEventListener('message', listen);
        resolve(data);
      };
      addEventListener('message', listen);
    });
    document.body.append(frame);
    const [name, message] = await said;
    frame.remove();
    expect(reasonOf(new DOMException(message, name))).to.equal('denied');
  });

  it('where another tab holds on; what comes too late is closed', async () => {
    const option = fresh();
    const first = await open(option);
    first.archive.close();
    const stubborn = await openRaw(first.channel!);
    const deleting = indexedDB.deleteDatabase(first.channel!);
    const { state, archive } = await open(option);
    expect(state).to.deep.equal({ kind: 'memory', reason: 'blocked', encrypted: false });
    expect(await reasonFor(archive.wipe())).to.equal('blocked');
    stubborn.close();
    await requested(deleting);
    const again = await open(option);
    expect(again.state.kind).to.equal('indexeddb');
    again.archive.close();
  });

  it('where a newer version has been; a wipe erases that too', async () => {
    const option = fresh();
    const first = await open(option);
    await first.archive.write(new Map([['a', bytes(1)]]));
    first.archive.close();
    (await openRaw(first.channel!, 99)).close();
    const { state, archive } = await open(option);
    expect(state).to.deep.equal({ kind: 'memory', reason: 'newer', encrypted: false });
    expect(await rawRows(first.channel!)).to.have.length(1);
    await archive.wipe();
    expect((await indexedDB.databases()).some(({ name }) => name === first.channel)).to.be.false;
  });
});
