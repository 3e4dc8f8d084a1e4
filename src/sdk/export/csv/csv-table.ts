import type { CsvProblem, CsvTableReport } from '../csv-result.js';
import type { CellFormat } from './csv-cells.js';
import type { CsvProblemList } from './csv-problem-list.js';
import type { CsvRecord } from './csv-records.js';

/** What is known of a table before its rows are read. */
export interface CsvTableSetting {
  readonly name: string;
  /** Headings without which the table cannot be used at all. */
  readonly needed: readonly string[];
  /** What an unreadable cell costs: the row, or only itself. */
  readonly severity: CsvProblem['severity'];
  readonly format: CellFormat;
  readonly problems: CsvProblemList;
}

/** One table while it is read: where its columns are, and what became of its rows. */
export class CsvTable {
  readonly setting: CsvTableSetting;
  private columns: ReadonlyMap<string, number> | undefined;
  private headingLine = 1;
  private fieldCount = 0;
  private complete = false;
  private readonly lacking = new Set<string>();
  private accepted = 0;
  private rejected = 0;

  constructor(setting: CsvTableSetting) {
    this.setting = setting;
  }

  get hasHeading(): boolean {
    return this.columns !== undefined;
  }

  /** Whether every column is there that it cannot do without. */
  get usable(): boolean {
    return this.complete;
  }

  /** Fields a row must have. */
  get width(): number {
    return this.fieldCount;
  }

  get report(): CsvTableReport {
    return { accepted: this.accepted, rejected: this.rejected };
  }

  takeHeading({ fields, line }: CsvRecord): void {
    const columns = new Map<string, number>();
    fields.forEach((field, at) => {
      const heading = field.trim();
      // of two columns with one heading the first is meant
      if (!columns.has(heading)) columns.set(heading, at);
    });
    this.columns = columns;
    this.headingLine = line;
    this.fieldCount = fields.length;
    const missing = this.setting.needed.filter((column) => !columns.has(column));
    for (const column of missing) this.sayLacking(column, 'error');
    this.complete = missing.length === 0;
  }

  /** Where a column is; says once that there is no such column. */
  placeOf(column: string): number | undefined {
    const place = this.columns?.get(column);
    if (place === undefined) this.sayLacking(column, 'warning');
    return place;
  }

  count(accepted: boolean): void {
    if (accepted) this.accepted++;
    else this.rejected++;
  }

  private sayLacking(column: string, severity: CsvProblem['severity']): void {
    if (this.lacking.has(column)) return;
    this.lacking.add(column);
    const { problems, name: table } = this.setting;
    const expected = 'a column with this heading';
    problems.add({ severity, table, line: this.headingLine, column, code: 'no-column', expected });
  }
}
