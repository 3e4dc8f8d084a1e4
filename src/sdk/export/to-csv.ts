import { displayNumber } from '../../scoring/explain/display.js';
import type { ChangeReport } from '../changes/change-report.js';
import type { Task } from '../health-store-contract.js';
import { csvText, type CsvCell } from './csv-text.js';
import { readOptions, type CsvExportOptions } from './export-options.js';
import { EXPORT_TITLE } from './export-title.js';
import { causeNames, wordsOf, type ExportWords } from './export-words.js';
import { changesIn, tasksIn, type ExportedChange } from './exported-records.js';

/** Columns in their order: the heading, and what stands under it. */
type Columns<T> = Readonly<Record<string, (record: T, words: ExportWords) => CsvCell>>;

const listed = (names: readonly string[]): string => [...new Set(names)].join('; ');

const taskColumns: Columns<Task> = {
  account: ({ account }) => account,
  name: ({ name }) => name,
  play: ({ play }) => play,
  label: ({ label }) => label,
  causes: ({ causes }, words) => listed(causeNames(causes, words)),
  due: ({ due }) => due,
  opportunity: ({ opportunity }) => opportunity,
  state: ({ state }) => state,
  stateOn: ({ stateOn }) => stateOn,
};

/** A band by its label; empty both where the band is the same and where there is not enough data. */
const bandName = (band: string | null | undefined, words: ExportWords): CsvCell =>
  band ? (words.band(band) ?? band) : undefined;

const points = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? Number(displayNumber(value, 2)) : undefined;

/** What moved the score, the rows of one measure added up: `Licences in use -7.5; Payment status 2`. */
function reasons({ rows }: ExportedChange, words: ExportWords): string {
  const sums = new Map<string, number>();
  for (const { kind, id, value } of rows) {
    const name = id === undefined ? kind : (words.measure(id) ?? words.adjustment(id) ?? id);
    sums.set(name, (sums.get(name) ?? 0) + value);
  }
  return listed([...sums].map(([name, sum]) => `${name} ${points(sum) ?? ''}`));
}

const changeColumns: Columns<ExportedChange> = {
  account: ({ account }) => account,
  name: ({ name }) => name,
  since: ({ since }) => since,
  asOf: ({ asOf }) => asOf,
  basis: ({ basis }) => basis,
  todo: ({ todo }) => todo,
  bandBefore: ({ band }, words) => bandName(band?.before, words),
  bandAfter: ({ band }, words) => bandName(band?.after, words),
  difference: ({ difference }) => points(difference),
  became: ({ became }) => became,
  reasons,
  due: ({ due }, words) => listed(due.map(({ play }) => words.play(play) ?? play)),
  disagreements: ({ disagreements }) => listed(disagreements.map(({ kind }) => kind)),
  near: ({ near }) => near?.kind,
  nearOn: ({ near }) => near?.on,
  presence: ({ presence }) => presence,
  unknown: ({ silent }, words) =>
    silent && listed(silent.unknown.map(({ measure }) => words.measure(measure) ?? measure)),
  play: ({ play }, words) => play && (words.play(play.id) ?? play.id),
};

function table<T>(records: readonly T[], columns: Columns<T>, words: ExportWords, delimiter: string): string {
  const rows = records.flatMap((record) => {
    try {
      return [Object.values(columns).map((cell) => cell(record, words))];
    } catch {
      return []; // not of the shape of a record
    }
  });
  return rows.length === 0 ? '' : csvText(EXPORT_TITLE, Object.keys(columns), rows, delimiter);
}

/**
 * Tasks, or the accounts of a change report, as CSV text: RFC 4180, every text quoted, and an apostrophe before whatever
 * a spreadsheet program would take for a formula. The first row says what the table is, the second has the headings.
 *
 * Owners, notes and who looked at what are not in it. What is neither a list nor a report gives an empty text, and so
 * does one without a record; a record that cannot be read is left out. Never throws. `docs/export.md` says how to open it.
 */
export function toCsv(tasksOrChanges: readonly Task[] | ChangeReport, options?: CsvExportOptions): string {
  const given = readOptions(options);
  const words = wordsOf(given);
  const delimiter = given.delimiter === ';' || given.delimiter === '\t' ? given.delimiter : ',';
  const changes = changesIn(tasksOrChanges);
  return changes
    ? table(changes, changeColumns, words, delimiter)
    : table(tasksIn(tasksOrChanges, words), taskColumns, words, delimiter);
}
