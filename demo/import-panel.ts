import type { CsvProblem, CsvResult } from '../src/sdk/index.js';

const SHOWN_PROBLEMS = 100;
const number = new Intl.NumberFormat('en-GB');

/** Where the page says how far the reading of files is, and what came of it. */
export class ImportPanel {
  private readonly section: HTMLElement;
  private readonly bar = document.createElement('progress');

  constructor(section: HTMLElement) {
    this.section = section;
  }

  working(what: string, done: number, total: number): void {
    this.bar.max = Math.max(1, total);
    this.bar.value = done;
    if (this.section.dataset['what'] !== what) {
      this.section.dataset['what'] = what;
      this.bar.setAttribute('aria-label', what);
      this.show(text('p', what), this.bar);
    }
  }

  /** Rows taken and refused, table by table, and the list of what could not be read. */
  result({ accounts, accepted, rejected, tables, problems, truncated }: CsvResult): void {
    const summary = `${number.format(accounts.length)} accounts from ${number.format(accepted)} rows. `;
    const refused =
      rejected === 0 ? 'Every row could be read.' : `${number.format(rejected)} rows could not be read.`;
    const list = document.createElement('ul');
    for (const [name, counts] of Object.entries(tables)) {
      const rest = counts.rejected === 0 ? '' : `, ${number.format(counts.rejected)} refused`;
      list.append(text('li', `${name}: ${number.format(counts.accepted)} rows${rest}`));
    }
    this.show(text('p', summary + refused), list, ...this.problems(problems, truncated), this.closer());
  }

  close(): void {
    delete this.section.dataset['what'];
    this.section.hidden = true;
    this.section.replaceChildren();
  }

  private show(...content: readonly Node[]): void {
    this.section.hidden = false;
    this.section.replaceChildren(...content);
  }

  private problems(problems: readonly CsvProblem[], truncated: number): Node[] {
    if (problems.length === 0) return [];
    const details = document.createElement('details');
    const list = document.createElement('ol');
    for (const problem of problems.slice(0, SHOWN_PROBLEMS)) list.append(text('li', sentence(problem)));
    const more = problems.length + truncated - SHOWN_PROBLEMS;
    if (more > 0) list.append(text('li', `and ${number.format(more)} more`));
    details.append(text('summary', 'What could not be read'), list);
    return [details];
  }

  private closer(): Node {
    const button = text('button', 'Close');
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => this.close());
    return button;
  }
}

function sentence({ table, line, column, expected, received }: CsvProblem): string {
  const where = [
    table,
    line === undefined ? '' : `line ${String(line)}`,
    column === undefined ? '' : `column ${column}`,
  ];
  return `${where.filter((part) => part !== '').join(', ')}: expected ${expected}, found ${received}`;
}

function text(tag: string, content: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = content;
  return element;
}
