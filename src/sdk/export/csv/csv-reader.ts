import type { CsvMapping } from '../csv-mapping.js';
import type { CsvOptions, CsvProblem, CsvSource, CsvTableReport } from '../csv-result.js';
import type { CsvProblemList } from './csv-problem-list.js';
import { readRecords } from './csv-records.js';
import type { CsvRecord } from './csv-records.js';
import { CsvRow } from './csv-row.js';
import { CsvTable } from './csv-table.js';
import { sizeOf, textOf } from './csv-source.js';
import { PageTurns } from '../../page-turns.js';

/** What is to become of one table. */
export interface TableReading {
  readonly name: string;
  /** Columns without which the table cannot be used at all. */
  readonly needed: readonly string[];
  /** What an unreadable cell costs: the row, or only itself. */
  readonly severity: CsvProblem['severity'];
  /** Takes a row in, or refuses it. */
  readonly take: (row: CsvRow) => void;
}

/** Reads the named tables of one import, one after the other; counts their rows into `reports`, and says what was wrong. */
export class CsvReader {
  readonly problems: CsvProblemList;
  readonly turn = new PageTurns();
  private readonly reports: Record<string, CsvTableReport>;
  private readonly sources: Readonly<Record<string, CsvSource>>;
  private readonly mapping: CsvMapping;
  private readonly onProgress: CsvOptions['onProgress'];
  private readonly total: number;
  private done = 0;

  constructor(
    sources: Readonly<Record<string, CsvSource>>,
    mapping: CsvMapping,
    problems: CsvProblemList,
    reports: Record<string, CsvTableReport>,
    { onProgress }: CsvOptions,
  ) {
    this.problems = problems;
    this.reports = reports;
    this.sources = sources;
    this.mapping = mapping;
    this.onProgress = onProgress;
    this.total = Object.values(sources).reduce((sum, source) => sum + sizeOf(source), 0);
  }

  async read({ name, needed, severity, take }: TableReading): Promise<void> {
    const { problems, mapping } = this;
    const source = Object.hasOwn(this.sources, name) ? this.sources[name] : undefined;
    if (source === undefined) {
      const expected = 'a table with this name';
      problems.add({ severity: 'error', table: name, code: 'no-table', expected });
      return;
    }
    const text = await textOf(source, mapping.encoding ?? 'utf-8');
    this.sayUndecoded(name, text);
    const size = sizeOf(source);
    const table = new CsvTable({ name, needed, severity, format: mapping, problems });
    const takeRecord = (record: CsvRecord): void => {
      if (!table.hasHeading) {
        table.takeHeading(record);
        return;
      }
      const row = new CsvRow(table, record);
      if (table.usable && row.whole()) take(row);
      table.count(table.usable && !row.refused);
    };
    await readRecords(text, {
      delimiter: mapping.delimiter,
      turn: this.turn,
      onRecords: (records, read) => {
        records.forEach(takeRecord);
        this.say(this.done + size * Math.min(1, read / Math.max(1, text.length)));
      },
    });
    if (!table.hasHeading) {
      problems.add({ severity: 'error', table: name, code: 'empty-table', expected: 'a line of headings' });
    }
    this.reports[name] = table.report;
    this.done += size;
    this.say(this.done);
  }

  private sayUndecoded(table: string, text: string): void {
    const at = text.indexOf('\uFFFD');
    if (at === -1) return;
    const line = text.slice(0, at).split('\n').length;
    const expected = `text in ${this.mapping.encoding ?? 'utf-8'}; say which encoding the file has`;
    this.problems.add({ severity: 'warning', table, line, code: 'undecodable', expected });
  }

  private say(done: number): void {
    try {
      this.onProgress?.({ done: Math.round(done), total: this.total });
    } catch {
      // A listener's error is its own: the reading goes on.
    }
  }
}
