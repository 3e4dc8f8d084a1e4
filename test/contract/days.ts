import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addMonths, dayOf, formatDay, parseDay } from '../../src/scoring/contract/day.js';
import { durationDays } from '../../src/scoring/contract/duration.js';

const isoOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('calendar days', () => {
  it('agrees with the calendar of the platform on every day of the years 1 to 9999', () => {
    let wrong = 0;
    for (let day = -719_162; day <= 2_932_896; day += 1) {
      const text = formatDay(day);
      if (parseDay(text) !== day) wrong++;
      if (day % 101 === 0 && text !== isoOf(day)) wrong++;
    }
    expect(wrong).to.equal(0);
    expect(formatDay(-719_162)).to.equal('0001-01-01');
    expect(formatDay(2_932_896)).to.equal('9999-12-31');
  });

  for (const text of [
    ...['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00', '0000-01-01', '1900-02-29'],
    ...['2026-1-01', '26-01-01', '2026/01/01', '2026-01-01 ', '', 'yesterday', '２026-01-01'],
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => expect(parseDay(text)).to.equal(undefined));
  }

  for (const [timestamp, day] of [
    ['2026-01-01T00:30:00+02:00', '2025-12-31'],
    ['2026-01-01T23:30:00.123-01:00', '2026-01-02'],
    ['2026-01-01T12:00Z', '2026-01-01'],
    ['2026-01-01 12:00:00z', '2026-01-01'],
    ['2024-02-29T23:59:60Z', '2024-02-29'],
    ['2026-03-01T00:00:00.000000+0530', '2026-02-28'],
  ] as const) {
    it(`takes ${timestamp} as the UTC day ${day}`, () => expect(formatDay(dayOf(timestamp)!)).to.equal(day));
  }

  for (const text of [
    ...['2026-01-01T12:00:00', '2026-01-01T25:00:00Z', '2026-01-01T12:60Z', '2026-02-29T12:00Z'],
    ...['2026-01-01T12:00:00 Europe/Berlin', '9999-12-31T23:30:00-01:00', '0001-01-01T00:30:00+01:00'],
  ]) {
    it(`refuses the timestamp ${text}`, () => expect(dayOf(text)).to.equal(undefined));
  }

  it('clamps months to the end of the month, from the day given', () => {
    const end = parseDay('2024-03-31')!;
    const months = [0, -1, -2, -4, -13, 11].map((step) => formatDay(addMonths(end, step)));
    expect(months).to.deep.equal([
      '2024-03-31',
      '2024-02-29',
      '2024-01-31',
      '2023-11-30',
      '2023-02-28',
      '2025-02-28',
    ]);
  });

  it('never reads a day out of a text that is none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d\d-\d\d$/)), (text) => {
        const day = dayOf(text);
        return day === undefined || formatDay(day) === text;
      }),
    );
  });
});

describe('lengths of time', () => {
  for (const [text, days] of [
    ['1d', 1],
    ['28d', 28],
    ['52w', 364],
    ['3m', 90],
    ['2y', 730],
  ] as const) {
    it(`${text} is ${days} days`, () => expect(durationDays(text)).to.equal(days));
  }

  for (const text of ['0d', '-1d', '1.5w', '28', 'd', '28 d', '28D', '007d', '1e3d', '100000d', '']) {
    it(`refuses ${JSON.stringify(text)}`, () => expect(durationDays(text)).to.equal(undefined));
  }
});
