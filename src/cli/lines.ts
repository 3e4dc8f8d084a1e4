import { createReadStream } from 'node:fs';
import { stdin } from 'node:process';
import { Refusal } from './refusal.js';

/** A line of a text and its number, from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/** A longer line is no account, and would have to be held whole. */
const LONGEST_LINE = 64_000_000;

/**
 * The lines of a file that are not blank, one by one: neither the file nor more than a line of it is held.
 * Lines end at a line feed alone: `node:readline` also ends them at U+2028, which JSON may hold.
 *
 * @param path of the file, `-` for standard input
 * @throws Refusal when it cannot be read or a line has more than 64 million characters
 */
export async function* readLines(path: string): AsyncGenerator<Line, void, void> {
  const input = path === '-' ? stdin : createReadStream(path);
  input.setEncoding('utf8');
  let number = 0;
  let rest = '';
  const next = (text: string): Line[] => {
    number++;
    const whole = number === 1 ? text.replace(/^\uFEFF/, '') : text;
    return /\S/.test(whole) ? [{ text: whole, number }] : [];
  };
  try {
    for await (const chunk of input as AsyncIterable<string>) {
      let start = 0;
      for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
        yield* next(rest + chunk.slice(start, end));
        rest = '';
        start = end + 1;
      }
      rest += chunk.slice(start);
      if (rest.length > LONGEST_LINE) throw new Refusal(`line ${number + 1} is too long: one account a line`);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal((error as Error).message);
  }
  yield* next(rest);
}
