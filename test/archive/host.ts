import { expect } from '@open-wc/testing';
import { ProblemLog } from '../../src/scoring/contract/problems.js';
import { ArchiveError, type HealthArchive } from '../../src/sdk/snapshots/health-archive.js';
import { MemoryArchive } from '../../src/sdk/snapshots/archive/memory.js';
import { openArchive } from '../../src/sdk/snapshots/archive/open-archive.js';
import { bytes, readAll, reasonFor } from './archive-setting.js';

async function opened(parts: Partial<Record<keyof HealthArchive, unknown>>): Promise<HealthArchive> {
  const host = new MemoryArchive() as unknown as Record<string, unknown>;
  Object.assign(host, parts);
  const { archive, state } = await openArchive(host, new ProblemLog('host'), () => undefined);
  expect(state).to.deep.equal({ kind: 'host', reason: 'keeping', encrypted: false });
  return archive;
}

describe("a host's archive", () => {
  it('is used as it is, and kept for 400 days without a channel', async () => {
    const host = new MemoryArchive();
    const { archive, keepDays, channel } = await openArchive(host, new ProblemLog('host'), () => undefined);
    await archive.write(new Map([['a', bytes(1)]]));
    expect(await readAll(host)).to.deep.equal({ a: [1] });
    expect([keepDays, channel]).to.deep.equal([400, undefined]);
  });

  const throws = (): never => {
    throw new Error('trap');
  };
  const wrong: readonly (readonly [string, 'read' | 'names', unknown])[] = [
    ['too few values', 'read', () => Promise.resolve([])],
    ['no list of values', 'read', () => Promise.resolve('abc')],
    ['values that are no bytes', 'read', () => Promise.resolve(['text'])],
    [
      'something that only says it is bytes',
      'read',
      () => Promise.resolve([{ [Symbol.toStringTag]: 'Uint8Array' }]),
    ],
    ['a list that throws', 'read', () => Promise.resolve(Object.defineProperty([0], 0, { get: throws }))],
    ['a promise that throws', 'read', () => Object.defineProperty({}, 'then', { get: throws })],
    ['nothing for names', 'names', () => undefined],
    ['names that are no text', 'names', () => [7]],
    ['names outside the prefix', 'names', () => ['elsewhere/1']],
  ];
  for (const [title, method, answer] of wrong) {
    it(`that answers with ${title} has failed`, async () => {
      const archive = await opened({ [method]: answer });
      const work: Promise<unknown> = method === 'read' ? archive.read(['a']) : archive.names('day/');
      expect(await reasonFor(work)).to.equal('host-failed');
    });
  }

  const failures: readonly (readonly [string, () => unknown])[] = [
    ['throws', throws],
    ['rejects', () => Promise.reject(new Error('trap'))],
    ['rejects without a word', () => ({ then: (_: unknown, reject: () => void) => reject() })],
  ];
  for (const [title, fail] of failures) {
    it(`that ${title} has failed`, async () => {
      const archive = await opened({ read: fail, write: fail, names: fail, wipe: fail, close: fail });
      const works = [archive.read(['a']), archive.write(new Map()), archive.names(''), archive.wipe()];
      expect(await Promise.all(works.map(reasonFor))).to.deep.equal(works.map(() => 'host-failed'));
      archive.close();
    });
  }

  it('that says it has no room is believed', async () => {
    const archive = await opened({ write: () => Promise.reject(new ArchiveError('full')) });
    expect(await reasonFor(archive.write(new Map()))).to.equal('full');
  });

  it('may answer with null for what it does not have', async () => {
    const archive = await opened({ read: () => [null] });
    expect(await archive.read(['a'])).to.deep.equal([undefined]);
  });

  it('that never answers has failed after ten seconds', async function () {
    this.timeout(15_000);
    const never = (): Promise<never> => new Promise(() => undefined);
    const archive = await opened({ read: never, write: never, names: never, wipe: never });
    const works = [archive.read(['a']), archive.write(new Map()), archive.names(''), archive.wipe()];
    const began = performance.now();
    expect(await Promise.all(works.map(reasonFor))).to.deep.equal(works.map(() => 'host-failed'));
    expect(performance.now() - began).to.be.within(9_900, 12_000);
  });
});
