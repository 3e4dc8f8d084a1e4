/** A text is quoted; undefined and a number that is not finite are an empty cell. */
export type CsvCell = string | number | boolean | undefined;

/**
 * A sign that makes a spreadsheet program take a cell for a formula (the wide ones in East Asian settings), where a cell
 * may begin: at the start of a text, and after what a program with other settings would split it at, for such a program
 * does not heed the quotes. Spaces, quotes and characters without a shape are passed over, as the programs do.
 * What is passed over ends where a cell may begin anew, so that every run of it is read once, in every browser.
 * Source: OWASP, CSV Injection.
 */
const FORMULA_SIGN = /((?:^|[,;\t\r\n])(?:[^\S\t\r\n]|(?![\t\r\n])\p{C}|")*)([=+\-@＝＋－＠])/gu;
const UNSEEN_START = /^[\t\r\n]/;
const CONTROLS = /[^\P{Cc}\t\r\n]/gu;

/** The text with an apostrophe before every sign that would begin a formula; apart from control characters, nothing is lost. */
function withoutFormulas(text: string): string {
  const plain = text.replace(CONTROLS, '').replace(FORMULA_SIGN, "$1'$2");
  return UNSEEN_START.test(plain) ? `'${plain}` : plain;
}

/** What a host handed over may be no cell at all: only what is surely a number or a truth value stands without quotes. */
function written(cell: CsvCell): string {
  if (typeof cell === 'string') return cell === '' ? '' : `"${withoutFormulas(cell).replaceAll('"', '""')}"`;
  return typeof cell === 'boolean' || Number.isFinite(cell) ? String(cell) : '';
}

/**
 * Rows as CSV with the line ends and quotes of RFC 4180. The title stands alone in a first row, which is as wide as the
 * others, as that standard asks.
 */
export function csvText(
  title: string,
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  delimiter: string,
): string {
  const titled = [title, ...Array.from(columns.slice(1), () => undefined)];
  return [titled, columns, ...rows]
    .map((row) => `${row.map((cell) => written(cell)).join(delimiter)}\r\n`)
    .join('');
}
