import { expect } from '@open-wc/testing';
import { toCloudEvents } from '../../src/sdk/export/to-cloud-events.js';
import { HARD_NAMES, model, report, task } from './records.js';

const time = new Date('2026-11-22T03:15:00Z');
const source = 'https://portal.example/health';

describe('tasks as CloudEvents', () => {
  it('are an event each, about the account', () => {
    const [event] = toCloudEvents([task({ state: 'waiting', stateOn: '2026-11-12' })], { source, time });
    expect(event).to.deep.equal({
      specversion: '1.0',
      id: event!.id,
      source,
      type: 'customer-health.task.suggested',
      subject: 'acme',
      time: '2026-11-22T03:15:00.000Z',
      datacontenttype: 'application/json',
      data: { ...task({ state: 'waiting', stateOn: '2026-11-12' }) },
    });
    expect(event!.id).to.match(/^[\da-f]{16}$/);
  });

  it('have the same id for the same content, at any time, and another for another', () => {
    const id = (parts = {}, options = {}): string => toCloudEvents([task(parts)], options)[0]!.id;
    expect(id({}, { time, source })).to.equal(id({}, { time: new Date(0) }));
    const ids = [{}, { account: 'bolt' }, { play: 'check-in' }, { due: '2026-11-30' }, { state: 'started' }];
    expect(new Set(ids.map((parts) => id(parts))).size).to.equal(ids.length);
  });

  it('survive JSON as they are, whatever the name', () => {
    for (const name of HARD_NAMES) {
      const events = toCloudEvents([task({ account: name, name, label: name })], { source, time });
      expect(JSON.parse(JSON.stringify(events))).to.deep.equal(events);
      expect(events[0]!.data.account).to.equal(name);
      expect(events[0]!.subject).not.to.match(/[\p{Cc}\p{Cs}]/u);
    }
  });

  it('are in the language asked for, and carry no owner', () => {
    const tasks = [{ ...task(), owner: 'u17' }];
    const events = toCloudEvents(tasks, { model: model(), language: 'de' });
    expect(events[0]!.data.label).to.equal('Schulung anbieten');
    expect(JSON.stringify(events)).not.to.contain('u17');
  });

  for (const [given, written] of [
    [undefined, 'customer-health-elements'],
    ['', 'customer-health-elements'],
    [7, 'customer-health-elements'],
    ['/portal?view=1#top', '/portal?view=1#top'],
    ['https://a.example/a b%20c%zz', 'https://a.example/a%20b%20c%25zz'],
    ['urn:crm:<Müller>\n', 'urn:crm:%3CM%C3%BCller%3E%0A'],
    ['\uD83D', '%EF%BF%BD'],
  ] as const) {
    it(`come from a reference that can be written: ${JSON.stringify(given)}`, () => {
      expect(toCloudEvents([task()], { source: given as never })[0]!.source).to.equal(written);
    });
  }

  it('are dated now where the time is none', () => {
    for (const none of ['yesterday', new Date(Number.NaN), new Date(8.64e15), 7]) {
      const [event] = toCloudEvents([task()], { time: none as never });
      expect(Math.abs(Date.parse(event!.time) - Date.now())).to.be.lessThan(10_000);
    }
  });
});

describe('a change report as CloudEvents', () => {
  it('is an event for each account, without what people wrote and who looked', () => {
    const events = toCloudEvents(report(), { source, time });
    expect(events.map(({ type, subject }) => [type, subject])).to.deep.equal([
      ['customer-health.account.changed', 'acme'],
      ['customer-health.account.changed', 'bolt'],
    ]);
    expect(JSON.stringify(events)).not.to.match(/Smith|seen|fingerprint|role/);
    expect(events[0]!.data).to.deep.include({
      account: 'acme',
      since: '2026-11-13',
      asOf: '2026-11-16',
      basis: 'recorded',
      todo: 'talk',
      difference: -7.333_333_333,
      due: [{ play: 'training', state: 'waiting', on: '2026-11-01', until: '2026-11-15' }],
      play: { id: 'check-in', causes: [{ kind: 'when' }] },
    });
    expect(events[1]!.data.band).to.deep.equal({ before: null, after: 'healthy' });
  });
});
