import { expect } from '@open-wc/testing';
import { toCloudEvents } from '../../src/sdk/export/to-cloud-events.js';
import { toCsv } from '../../src/sdk/export/to-csv.js';
import { toICalendar } from '../../src/sdk/export/to-icalendar.js';
import { report, task } from './records.js';

const no = (): never => {
  throw new Error('no');
};
const thrower = new Proxy({}, { get: no, has: no, ownKeys: no, getPrototypeOf: no });
const revoked = Proxy.revocable([], {});
revoked.revoke();
const ring: Record<string, unknown> = { ...task() };
ring['causes'] = [ring];
const throwingGetter = Object.defineProperty({ ...task() }, 'name', { get: no, enumerable: true });

describe('whatever is handed to an export', () => {
  for (const [what, input] of [
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a text', 'tasks'],
    ['an object', {}],
    ['a function', () => [task()]],
    ['a proxy that throws', thrower],
    ['a revoked list', revoked.proxy],
    [
      'a list of what is no task',
      [undefined, null, 1, 'x', [], {}, { account: 'a' }, { play: 'p' }, thrower],
    ],
    [
      'tasks without an id',
      [
        { ...task(), account: '' },
        { ...task(), play: 7 },
      ],
    ],
    ['a report without accounts', { accounts: 'all' }],
    ['a report of what is no change', { accounts: [null, 1, {}, { id: 7 }] }],
  ] as const) {
    it(`is nothing to write, and no error: ${what}`, () => {
      expect(toCsv(input as never)).to.equal('');
      expect(toICalendar(input as never)).to.equal('');
      expect(toCloudEvents(input as never)).to.deep.equal([]);
    });
  }

  it('is written where it is sound', () => {
    const list = [thrower, task(), ring, throwingGetter, { ...task(), causes: [null, 7, { kind: 'x' }] }];
    for (const written of [toCsv(list as never), toICalendar(list as never), toCloudEvents(list as never)]) {
      expect(JSON.stringify(written)).to.contain('Acme Corp');
    }
  });

  it('is written where a change has parts of another kind', () => {
    const [acme] = report().accounts;
    for (const key of Object.keys(acme!)) {
      for (const part of [null, 7, 'x', [], {}, [null], thrower]) {
        const input = report({ accounts: [{ ...acme!, [key]: part }, report().accounts[1]!] });
        expect(toCsv(input)).to.contain('bolt');
        expect(JSON.stringify(toCloudEvents(input))).to.contain('bolt');
      }
    }
  });

  it('comes out without options that can be read', () => {
    for (const options of [
      null,
      7,
      thrower,
      { model: thrower, language: thrower },
      { model: { bands: 7 } },
      { delimiter: '=' },
    ]) {
      expect(toCsv([task()], options as never)).to.contain('"acme","Acme Corp"');
      expect(toICalendar([task()], options as never)).to.contain(
        'SUMMARY:Offer a training session: Acme Corp',
      );
      expect(toCloudEvents([task()], options as never).length).to.equal(1);
    }
  });
});
