import { expect } from '@open-wc/testing';
import { ProblemLog } from '../../src/scoring/contract/problems.js';
import { openArchive } from '../../src/sdk/snapshots/archive/open-archive.js';
import { aesKey } from './archive-setting.js';

const throws = (): never => {
  throw new Error('trap');
};
const whose = { tenant: 't', user: 'u' };

describe('what is handed over as archive', () => {
  const refused: readonly (readonly [string, () => unknown, readonly string[]])[] = [
    ['text', () => 'mine', ['archive not-an-archive']],
    ['a number', () => 7, ['archive not-an-archive']],
    ['nothing in it', () => ({}), ['archive.tenant not-a-tenant', 'archive.user not-a-user']],
    ['an empty tenant', () => ({ ...whose, tenant: '' }), ['archive.tenant not-a-tenant']],
    ['a user that is a number', () => ({ ...whose, user: 7 }), ['archive.user not-a-user']],
    ...[0, -1, NaN, Infinity, '30', null].map(
      (keepDays) => [`keepDays ${String(keepDays)}`, () => ({ ...whose, keepDays }), ['archive.keepDays not-days']] as const,
    ),
    ...[null, '', 0, 'secret', {}].map(
      (key) => [`key ${JSON.stringify(key)}`, () => ({ ...whose, key }), ['archive.key not-a-key']] as const,
    ),
    ['a key that cannot decrypt', async () => ({ ...whose, key: await aesKey(['encrypt']) }), ['archive.key not-a-key']],
    ['some methods of an archive', () => ({ read: throws, write: throws }), ['archive.names not-an-archive', 'archive.wipe not-an-archive', 'archive.close not-an-archive']],
    ['a tenant that throws', () => Object.defineProperty({ user: 'u' }, 'tenant', { get: throws }), ['archive.tenant unreadable']],
    ['a proxy that throws', () => new Proxy({}, { get: (_, key) => (key === 'then' ? undefined : throws()) }), ['archive.read unreadable']],
  ]; // prettier-ignore
  for (const [title, make, problems] of refused) {
    it(`is refused with ${title}: a problem, and memory`, async () => {
      const log = new ProblemLog('host');
      const { archive, state, channel } = await openArchive(await make(), log, () => undefined);
      expect(state).to.deep.equal({ kind: 'memory', reason: 'refused', encrypted: false });
      expect(log.problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal(problems);
      expect(log.problems.every(({ about }) => about === 'host')).to.be.true;
      expect(channel).to.equal(undefined);
      await archive.write(new Map([['a', Uint8Array.of(1)]]));
      expect(await archive.names('')).to.deep.equal(['a']);
    });
  }

  for (const nothing of [undefined, null]) {
    it(`is not asked for with ${nothing}`, async () => {
      const log = new ProblemLog('host');
      const { state, keepDays, channel } = await openArchive(nothing, log, () => undefined);
      expect(state).to.deep.equal({ kind: 'memory', reason: 'not-asked', encrypted: false });
      expect([keepDays, channel, log.problems]).to.deep.equal([400, undefined, []]);
    });
  }
});
