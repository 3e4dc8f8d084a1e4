import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { cutMarks } from '../../src/scoring/contract/text.js';
import { toICalendar } from '../../src/sdk/export/to-icalendar.js';
import { HARD_NAMES, model, task } from './records.js';

const now = new Date('2026-11-22T03:15:00.500Z');

/** The entries, as a calendar program reads them. */
function entriesOf(calendar: string): InstanceType<typeof ICAL.Component>[] {
  return new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents('vevent');
}

const textOf = (entry: InstanceType<typeof ICAL.Component> | undefined, property: string): string =>
  String(entry?.getFirstPropertyValue(property));

describe('tasks as a calendar', () => {
  it('are an all-day entry each, on the day they are due', () => {
    expect(toICalendar([task()], { now, model: model() })).to.equal(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//customer-health-elements//tasks//EN',
        'BEGIN:VEVENT',
        'UID:cacc422d7efc74f1@customer-health-elements',
        'DTSTAMP:20261122T031500Z',
        'DTSTART;VALUE=DATE:20261129',
        'SUMMARY:Offer a training session: Acme Corp',
        'DESCRIPTION:Usage lately\\nLicences in use\\nAccount signals\\, not a measure ',
        " of anyone's work",
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('are read by a parser as they were meant', () => {
    const [entry] = entriesOf(toICalendar([task()], { now }));
    const event = new ICAL.Event(entry);
    expect(event.startDate.isDate).to.equal(true);
    expect(event.startDate.toString()).to.equal('2026-11-29');
    expect(event.endDate.toString()).to.equal('2026-11-30');
    expect(event.summary).to.equal('Offer a training session: Acme Corp');
    expect(event.attendees).to.deep.equal([]);
    expect(textOf(entry, 'organizer')).to.equal('null');
    expect(textOf(entry, 'transp')).to.equal('TRANSPARENT');
  });

  it('are left out where they have no day to be done by', () => {
    const calendar = toICalendar([
      task({ due: undefined }),
      task({ due: 'soon' }),
      task({ account: 'bolt' }),
    ]);
    expect(entriesOf(calendar).length).to.equal(1);
    expect(toICalendar([task({ due: undefined })])).to.equal('');
  });

  it('keep their UID when day, name or label change, and have one for each account and play', () => {
    const uids = (...tasks: ReturnType<typeof task>[]): string[] =>
      entriesOf(toICalendar(tasks, { uidDomain: 'crm.example' })).map((entry) => textOf(entry, 'uid'));
    const [uid] = uids(task());
    expect(uid).to.match(/^[\da-f]{16}@crm\.example$/);
    expect(uids(task({ due: '2026-12-06', name: 'Acme', label: 'Schulung' }))).to.deep.equal([uid]);
    const all = uids(
      task(),
      task({ play: 'check-in' }),
      task({ account: 'bolt' }),
      task({ account: 'acmet', play: 'raining' }),
    );
    expect(new Set(all).size).to.equal(4);
  });

  it('take no UID domain that would break the line', () => {
    const calendar = toICalendar([task()], { uidDomain: 'x\r\nATTENDEE:mailto:a@b.example' });
    expect(calendar).not.to.contain('ATTENDEE');
    expect(calendar).to.contain('@customer-health-elements\r\n');
  });

  it('are in the language asked for', () => {
    const [entry] = entriesOf(toICalendar([task()], { model: model(), language: 'de' }));
    expect(textOf(entry, 'summary')).to.equal('Schulung anbieten: Acme Corp');
  });
});

describe('a line of a calendar', () => {
  const octets = (line: string): number => new TextEncoder().encode(line).length;

  HARD_NAMES.forEach((name, i) => {
    it(`holds at most 75 octets, and whole characters, whatever the name (${i + 1})`, () => {
      const calendar = toICalendar([task({ name: `x${name}x` })], { now });
      expect(calendar).not.to.match(/[^\r]\n|\r[^\n]/);
      const lines = calendar.split('\r\n');
      expect(Math.max(...lines.map(octets))).to.be.at.most(75);
      // half of a pair of the host's own stays half; folding makes no others
      if (!/\p{Cs}/u.test(name)) for (const line of lines) expect(line).not.to.match(/\p{Cs}/u);
      const [entry] = entriesOf(calendar);
      const kept = `x${name}x`
        .slice(0, 512)
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\t\n]/gu, '');
      expect(textOf(entry, 'summary')).to.equal(`Offer a training session: ${kept}`);
    });
  });

  it('is filled up to 75 octets at every length', () => {
    for (let length = 1; length < 200; length++) {
      for (const character of ['a', 'é', '日', '👍']) {
        const name = 'b'.repeat(length % 4) + character.repeat(length);
        const calendar = toICalendar([task({ name })], { now });
        expect(Math.max(...calendar.split('\r\n').map(octets))).to.be.at.most(75);
        expect(textOf(entriesOf(calendar)[0], 'summary')).to.equal(`Offer a training session: ${name}`);
      }
    }
  });

  it('is read back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (text) => {
        const calendar = toICalendar([task({ label: 'x', name: `${text}x` })], { now });
        expect(Math.max(...calendar.split('\r\n').map(octets))).to.be.at.most(75);
        const kept = cutMarks(text)
          .replace(/\r\n?/g, '\n')
          .replace(/[^\P{Cc}\t\n]/gu, '');
        expect(textOf(entriesOf(calendar)[0], 'summary')).to.equal(`x: ${kept}x`);
      }),
      { numRuns: 500 },
    );
  });
});
