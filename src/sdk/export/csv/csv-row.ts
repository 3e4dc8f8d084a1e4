import { formatDay } from '../../../scoring/contract/day.js';
import type { DayNumber } from '../../../scoring/contract/day.js';
import type { RowFilter, TextColumn } from '../csv-mapping.js';
import type { CsvProblem } from '../csv-result.js';
import { dayIn, numberIn, truthIn } from './csv-cells.js';
import type { CellFormat } from './csv-cells.js';
import type { CsvRecord } from './csv-records.js';
import type { CsvTable } from './csv-table.js';

/** One row while it is read: cells by heading, and whether any of them spoiled it. */
export class CsvRow {
  refused = false;
  /** The account it belongs to, once known. */
  record: string | undefined;
  private readonly table: CsvTable;
  private readonly source: CsvRecord;
  private readonly format: CellFormat;

  constructor(table: CsvTable, source: CsvRecord) {
    this.table = table;
    this.source = source;
    this.format = table.setting.format;
  }

  /** Whether it has all its fields; refuses the row otherwise, since nobody can tell which one is missing. */
  whole(): boolean {
    const { fields, badQuotes } = this.source;
    const { width } = this.table;
    if (badQuotes)
      this.refuse(undefined, 'bad-quotes', 'quotes that open and close around a field', fields.at(-1));
    else if (fields.length !== width) {
      this.refuse(undefined, 'wrong-field-count', `${width} fields`, `${fields.length} fields`);
    }
    return !this.refused;
  }

  /** A column's trimmed text; undefined where the cell is empty or there is no such column. */
  cell(column: string): string | undefined {
    const place = this.table.placeOf(column);
    if (place === undefined) return undefined;
    const text = (this.source.fields[place] ?? '').trim();
    return text === '' || this.format.empty?.includes(text) === true ? undefined : text;
  }

  text(from: TextColumn | undefined): string | undefined {
    if (from === undefined) return undefined;
    if (typeof from === 'string') return this.cell(from);
    if ('always' in from) return from.always;
    const text = this.cell(from.column);
    return text !== undefined && from.values && Object.hasOwn(from.values, text) ? from.values[text] : text;
  }

  number(column: string | undefined): number | undefined {
    return this.read(column, (text) => numberIn(text, this.format), 'not-a-number', 'a number');
  }

  day(column: string | undefined): DayNumber | undefined {
    return this.read(
      column,
      (text) => dayIn(text, this.format),
      'not-a-day',
      'a calendar day, or a time with a zone',
    );
  }

  /** A day as text, the way accounts hold it. */
  dayText(column: string | undefined): string | undefined {
    const day = this.day(column);
    return day === undefined ? undefined : formatDay(day);
  }

  truth(column: string | undefined): boolean | undefined {
    return this.read(column, truthIn, 'not-true-or-false', 'true or false, yes or no, 1 or 0');
  }

  fits(where: RowFilter | undefined): boolean {
    if (where === undefined) return true;
    return Object.entries(where).every(([column, wanted]) => {
      const text = this.cell(column);
      return text !== undefined && (typeof wanted === 'string' ? text === wanted : wanted.includes(text));
    });
  }

  /** Refuses the row for what a cell says, or lacks. */
  refuse(column: string | undefined, code: string, expected: string, received?: string): void {
    this.refused = true;
    this.say('error', column, code, expected, received);
  }

  warn(column: string, code: string, expected: string, received?: string): void {
    this.say('warning', column, code, expected, received);
  }

  private read<T>(
    column: string | undefined,
    reading: (text: string) => T | undefined,
    code: string,
    expected: string,
  ): T | undefined {
    const text = column === undefined ? undefined : this.cell(column);
    if (text === undefined) return undefined;
    const value = reading(text);
    if (value !== undefined) return value;
    if (this.table.setting.severity === 'error') this.refuse(column, code, expected, text);
    else this.say('warning', column, code, expected, text);
    return undefined;
  }

  private say(
    severity: CsvProblem['severity'],
    column: string | undefined,
    code: string,
    expected: string,
    received: string | undefined,
  ): void {
    const { problems, name: table } = this.table.setting;
    problems.add({
      severity,
      table,
      line: this.source.line,
      column,
      record: this.record,
      code,
      expected,
      received,
    });
  }
}
