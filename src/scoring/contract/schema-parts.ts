import * as z from 'zod/mini';
import { dayOf, parseDay } from './day.js';
import { durationDays } from './duration.js';
import { cutMarks, isSafeUrl, TEXT_LIMIT, URL_LIMIT } from './text.js';

const DAY = 'a day that exists, YYYY-MM-DD';
const LENGTH_OF_TIME = 'a length of time, like 28d, 4w, 3m or 1y';
const DAY_OR_TIMESTAMP = `${DAY}, or a timestamp with its zone`;

/** Text that may be shown. */
export const text = z.string().check(
  z.maxLength(TEXT_LIMIT),
  z.refine((value) => cutMarks(value) === value, {
    error: 'at most four combining marks on one base',
    params: { code: 'too-many-marks' },
  }),
);

/** Text that tells one thing from another: an id, a name, a key. It is refused, not cut: two could become one. */
export const identifier = text.check(z.minLength(1));

/** A calendar day as models write it. */
export const day = z
  .string(DAY)
  .check(z.refine((value) => parseDay(value) !== undefined, { error: DAY, params: { code: 'not-a-day' } }));

/** A calendar day as accounts may send it: a timestamp with a zone becomes its UTC day. */
export const dayOrTimestamp = z.string(DAY_OR_TIMESTAMP).check(
  z.refine((value) => dayOf(value) !== undefined, {
    error: DAY_OR_TIMESTAMP,
    params: { code: 'not-a-day' },
  }),
);

export const duration = z.string(LENGTH_OF_TIME).check(
  z.refine((value) => durationDays(value) !== undefined, {
    error: LENGTH_OF_TIME,
    params: { code: 'not-a-duration' },
  }),
);

/** An address that opens a page or a mail, and runs nothing. */
export const url = z.string().check(
  z.refine(isSafeUrl, {
    error: `an https: or mailto: address of at most ${URL_LIMIT} characters`,
    params: { code: 'not-a-safe-url' },
  }),
);

/** Finite: zod's numbers are neither NaN nor infinite. */
export const number = z.number();

export const boolean = z.boolean();

/** A part of one. */
export const fraction = z.number().check(z.minimum(0), z.maximum(1));

/** Decimals of a shown number; more than nine would show the rounding of floating point. */
export const decimals = z
  .number()
  .check(
    z.minimum(0),
    z.maximum(9),
    z.refine(Number.isInteger, { error: 'a whole number', params: { code: 'not-a-whole-number' } }),
  );

export const cadence = z.enum(['day', 'week', 'month']);

export const influence = z.enum(['direct', 'shared', 'outside']);

export const attributeValue = z.union([text, number, boolean], { error: 'a text, a number, true or false' });
