import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { toCloudEvents } from 'customer-health-elements/sdk';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
// RFC 3339, 5.6, as far as it can be told without a calendar; RFC 3986, appendix A, without what is in brackets
ajv.addFormat(
  'date-time',
  /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
);
ajv.addFormat(
  'uri-reference',
  /^(?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2})*(?:#(?:[\w\-.~:/?@!$&'()*+,;=]|%[\da-f]{2})*)?$/i,
);
// no control characters, halves of pairs or noncharacters
const text = '^[^\\p{Cc}\\p{Cs}\\p{Noncharacter_Code_Point}]*$';

/** CloudEvents 1.0.2: the required and optional attributes, and what names and texts may hold. */
const isEvent = ajv.compile({
  type: 'object',
  required: ['id', 'source', 'specversion', 'type'],
  propertyNames: { pattern: '^[a-z0-9]+$|^data_base64$' },
  properties: {
    id: { type: 'string', minLength: 1, pattern: text },
    source: { type: 'string', minLength: 1, format: 'uri-reference' },
    specversion: { const: '1.0' },
    type: { type: 'string', minLength: 1, pattern: text },
    datacontenttype: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
    subject: { type: 'string', minLength: 1, pattern: text },
    time: { type: 'string', format: 'date-time' },
    data: { type: 'object' },
  },
  additionalProperties: { type: ['string', 'integer', 'boolean'] },
});

/** What a receiver gets. */
const sent = (...args) => JSON.parse(JSON.stringify(toCloudEvents(...args)));
const task = {
  account: 'acme',
  name: 'Acme',
  play: 'training',
  label: 'Training',
  causes: [],
  opportunity: false,
};

test('the schema refuses what is no event', () => {
  const [event] = sent([task]);
  assert.ok(isEvent(event));
  for (const wrong of [
    { id: '' },
    { specversion: '1' },
    { source: 'a b' },
    { time: 'now' },
    { subject: '' },
    { Who: '' },
  ]) {
    assert.ok(!isEvent({ ...event, ...wrong }), JSON.stringify(wrong));
  }
});

test('tasks are events, whatever account, source and time', () => {
  for (const account of ['acme', 'a\nb', '\u0000', '\ud800', '\uffff', '👍', 'שלום', 'x'.repeat(100_000)]) {
    for (const source of [
      undefined,
      '',
      'https://a.example/x?y=1#z',
      'a b',
      '%',
      '<x>',
      '\ud800',
      'ü'.repeat(1000),
    ]) {
      for (const time of [undefined, new Date(0), new Date(Number.NaN), new Date(8.64e15)]) {
        const events = sent([{ ...task, account }], { source, time });
        assert.equal(events.length, 1);
        for (const event of events) assert.ok(isEvent(event), ajv.errorsText(isEvent.errors));
      }
    }
  }
});

test('changes are events', () => {
  const change = { id: 'acme', name: 'Acme', todo: 'talk', rows: [], due: [], disagreements: [] };
  const report = { since: '2026-11-13', asOf: '2026-11-16', basis: 'recorded', accounts: [change] };
  const [event, ...more] = sent(report, { source: '/portal' });
  assert.deepEqual(more, []);
  assert.ok(isEvent(event), ajv.errorsText(isEvent.errors));
});
