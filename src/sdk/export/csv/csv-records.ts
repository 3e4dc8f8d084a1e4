import type { ParseResult, Parser } from 'papaparse';
import type { PageTurns } from '../../page-turns.js';

/** One record of the file: its fields, and the line (from 1) on which it begins. */
export interface CsvRecord {
  readonly fields: readonly string[];
  readonly line: number;
  /** A quote in it is not closed, or is closed in the middle of a field. */
  readonly badQuotes: boolean;
}

export interface CsvReading {
  /** Guessed if undefined. */
  readonly delimiter: string | undefined;
  readonly turn: PageTurns;
  /** Called with the next records and the characters read so far; must not throw. */
  readonly onRecords: (records: readonly CsvRecord[], done: number) => void;
}

/** Small enough for a chunk to be read and taken in within a few milliseconds. */
const CHUNK = 32_768;
/** Chunks without the end of a record after which a quote counts as never closed: a record may span half a megabyte. */
const CHUNKS_A_RECORD = 16;

/**
 * Reads all records of a text, chunk by chunk, and gives the page a turn in between. Lines without any text are left out. A quote
 * that never closes ends the reading: what follows cannot be told from its field.
 */
export async function readRecords(text: string, reading: CsvReading): Promise<void> {
  const { default: papa } = await import('papaparse');
  // One kind of line end for the parser; a carriage return before it is trimmed with the cell.
  const newline = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
  let line = 1;
  let silent = 0;
  return new Promise((complete) => {
    const chunk = (results: ParseResult<string[]>, parser: Parser): void => {
      silent = results.data.length === 0 ? silent + 1 : 0;
      if (silent === CHUNKS_A_RECORD) {
        reading.onRecords([{ fields: [], line, badQuotes: true }], text.length);
        parser.abort();
        complete();
        return;
      }
      const bad = new Set(
        results.errors.filter((error) => error.type === 'Quotes').map((error) => error.row),
      );
      const records: CsvRecord[] = [];
      results.data.forEach((fields, index) => {
        const badQuotes = bad.has(index);
        if (badQuotes || fields.some((field) => field.trim() !== ''))
          records.push({ fields, line, badQuotes });
        line += linesIn(fields, newline);
      });
      reading.onRecords(records, results.meta.cursor);
      if (!reading.turn.isLate) return;
      parser.pause();
      void reading.turn.give().then(() => {
        parser.resume();
      });
    };
    const delimiter = reading.delimiter ?? '';
    papa.parse<string[]>(text, {
      delimiter,
      newline,
      chunkSize: CHUNK,
      chunk,
      complete: () => {
        complete();
      },
    });
  });
}

/** Lines a record takes: one more than the line ends inside its quoted fields. */
function linesIn(fields: readonly string[], newline: string): number {
  let lines = 1;
  for (const field of fields) {
    for (let at = field.indexOf(newline); at !== -1; at = field.indexOf(newline, at + 1)) lines++;
  }
  return lines;
}
