import { expect } from '@open-wc/testing';
import { parseAccounts } from '../../src/scoring/contract/parse-accounts.js';
import { parseModel } from '../../src/scoring/contract/parse-model.js';
import { describe as say } from '../../src/scoring/contract/describe.js';
import { exampleModel } from '../fixtures/language.js';
import { codesOf, parseOne } from './parsing.js';

function throwing(): object {
  return Object.defineProperty({}, 'x', {
    enumerable: true,
    get() {
      throw new Error('mine');
    },
  });
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function cycle(): object {
  const loop: Record<string, unknown> = { id: 'loop', name: 'Loop' };
  loop['metrics'] = loop;
  loop['contacts'] = [loop];
  loop['attributes'] = { loop };
  return loop;
}

const trap = new Proxy(
  {},
  {
    get() {
      throw new Error('get');
    },
    ownKeys() {
      throw new Error('ownKeys');
    },
    getOwnPropertyDescriptor() {
      throw new Error('descriptor');
    },
  },
);

describe('a hostile host', () => {
  for (const [name, make] of Object.entries({ throwing, revoked, cycle, trap: () => trap })) {
    it(`makes nothing throw with a ${name} value in any place`, () => {
      const value = make();
      const record: Record<string, unknown> = { id: 'a', name: 'A' };
      for (const key of ['url', 'arr', 'metrics', 'contacts', 'pulse', 'attributes', 'segment'])
        record[key] = value;
      const deep = {
        id: 'b',
        name: 'B',
        metrics: { m: value, n: { every: 'week', end: value, values: value } },
      };
      const { accounts } = parseAccounts([record, deep, value, { id: value, name: value }]);
      expect(accounts.map(({ id }) => id)).to.include.members(['a', 'b']);
      expect(() => parseAccounts(value)).not.to.throw();
      expect(parseModel(value).model).to.equal(undefined);
      expect(parseModel({ ...exampleModel(), plays: value }).model).to.equal(undefined);
      expect(say(value).length).to.be.at.most(80);
    });
  }

  it('costs itself one metric when a getter throws there', () => {
    const metrics = {
      good: 1,
      ['bad']: Object.defineProperty({}, 'every', {
        get: () => Reflect.get(trap, 'x') as unknown,
        enumerable: true,
      }),
    };
    const { account, problems } = parseOne({ metrics });
    expect(account?.metrics).to.deep.equal({ good: 1 });
    expect(codesOf(problems)).to.deep.equal(['metrics.bad unreadable']);
  });

  it('is told with an error when the id itself cannot be read', () => {
    const record = Object.defineProperty({ name: 'A' }, 'id', {
      get: () => Reflect.get(trap, 'x') as unknown,
    });
    const { accounts, problems } = parseAccounts([record]);
    expect(accounts).to.deep.equal([]);
    expect(problems.map(({ severity, record, code }) => [severity, record, code])).to.deep.equal([
      ['warning', 0, 'unreadable'],
      ['error', 0, 'missing'],
    ]);
  });

  it('sets no prototype by a key named __proto__, and loses only that key', () => {
    const record: unknown = JSON.parse(
      '{"id":"a","name":"A","__proto__":{"segment":"evil"},"metrics":{"__proto__":{"x":1},"y":2},"attributes":{"constructor":"c"}}',
    );
    const { accounts, problems } = parseAccounts([record]);
    expect(accounts[0]?.segment).to.equal(undefined);
    expect(accounts[0]?.metrics).to.deep.equal({ y: 2 });
    expect(accounts[0]?.metrics?.['x']).to.equal(undefined);
    expect(accounts[0]?.attributes).to.deep.equal({ constructor: 'c' });
    expect(codesOf(problems)).to.have.members(['__proto__ unknown-key', 'metrics bad-key']);
    expect(({} as Record<string, unknown>)['segment']).to.equal(undefined);
  });

  it('finds no metric that was not sent, whatever its name', () => {
    const { account } = parseOne({ metrics: {}, attributes: {} });
    for (const name of ['constructor', 'toString', '__proto__', 'valueOf']) {
      expect(account?.metrics?.[name], name).to.equal(undefined);
      expect(account?.attributes?.[name], name).to.equal(undefined);
    }
  });

  it('is not heard through inherited keys, in a record or on Object.prototype', () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    const inherited = Object.create({ stage: 'evil' }) as object;
    const record = Object.assign(inherited, {
      id: 'a',
      name: 'A',
      metrics: { m: { on: '2026-01-01', value: 1 } },
    });
    prototype['segment'] = 'evil';
    prototype['every'] = 'week';
    const { accounts, problems } = parseAccounts([record]);
    delete prototype['segment'];
    delete prototype['every'];
    expect(problems).to.deep.equal([]);
    expect(accounts).to.deep.equal([{ id: 'a', name: 'A', metrics: { m: { on: '2026-01-01', value: 1 } } }]);
  });

  it('reads each property of a record once', () => {
    const reads = new Map<string, number>();
    const watched = new Proxy(
      { id: 'a', name: 'A', arr: 5, since: 'bad', metrics: {}, odd: 1 },
      {
        get(target, key) {
          reads.set(String(key), (reads.get(String(key)) ?? 0) + 1);
          return Reflect.get(target, key) as unknown;
        },
      },
    );
    parseAccounts([watched]);
    expect(Math.max(...reads.values())).to.equal(1);
  });

  it('cannot flood: of a million bad rows a thousand problems are kept and the rest counted', () => {
    const rows = Array.from({ length: 1_000_000 }, (_, i) => (i % 2 ? { id: i, name: 'A' } : null));
    const { accounts, problems, truncated } = parseAccounts(rows);
    expect(accounts).to.deep.equal([]);
    expect(problems).to.have.length(1000);
    expect(problems.length + truncated).to.equal(1_000_000);
  }).timeout(20_000);

  it('lets no flood of warnings crowd out a record that was refused', () => {
    const rows: unknown[] = Array.from({ length: 1500 }, (_, i) => ({ id: `a${i}`, name: 'A', odd: 1 }));
    const { problems, truncated } = parseAccounts([...rows, { id: 'last' }]);
    expect(problems).to.have.length(1000);
    expect(problems.at(-1)).to.include({ record: 'last', severity: 'error', path: 'name' });
    expect(truncated).to.equal(501);
  });

  it('cannot flood with a model either', () => {
    const broken = { ...exampleModel(), adjustments: Array.from({ length: 20_000 }, () => ({ colour: 1 })) };
    const { model, problems, truncated } = parseModel(broken);
    expect(model).to.equal(undefined);
    expect(problems).to.have.length(1000);
    expect(truncated).to.be.above(10_000);
  });

  for (const [name, input, code] of [
    ['too deep', nested(100), 'too-deep'],
    ['too large', { ...exampleModel(), steps: hugeList() }, 'too-large'],
    ['cyclic', cycle(), 'too-deep'],
    ['a function', { ...exampleModel(), label: () => 'x' }, 'not-plain'],
    ['a bigint', { ...exampleModel(), hold: 3n }, 'not-plain'],
    ['a symbol', { ...exampleModel(), hold: Symbol('x') }, 'not-plain'],
    ['__proto__', JSON.parse('{"__proto__":{"id":"evil"}}') as unknown, 'bad-key'],
  ] as const) {
    it(`is refused a model that is or holds ${name}`, () => {
      const { model, problems } = parseModel(input);
      expect(model).to.equal(undefined);
      expect(problems.map((problem) => problem.code)).to.include(code);
    });
  }

  it('gets its values described in eighty characters, without running its code', () => {
    let ran = 0;
    const noisy = { toString: () => ++ran, toJSON: () => ++ran, [Symbol.toPrimitive]: () => ++ran };
    for (const value of [
      ...[
        noisy,
        trap,
        revoked(),
        cycle(),
        () => 1,
        Symbol('s'.repeat(1e6)),
        10n ** 5000n,
        new Date(NaN),
        -0,
        NaN,
      ],
      ...[
        'x'.repeat(10_000_000),
        '"'.repeat(500),
        '\ud800'.repeat(500),
        'e' + '\u0301'.repeat(500),
        '\u0000'.repeat(90),
      ],
    ]) {
      expect(say(value)).to.be.a('string');
      expect(say(value).length).to.be.within(1, 80);
    }
    expect(ran).to.equal(0);
  });
});

function nested(depth: number): unknown {
  return depth === 0 ? {} : { all: [nested(depth - 1)] };
}

function hugeList(): unknown[] {
  const list: unknown[] = [];
  list.length = 2 ** 31;
  return list;
}
