import page from './stand-alone.html?raw';
import { furnishBar } from './bar.js';

/** Shows the lines of this very page that stand between two comments. */
export function showSixLines(): void {
  furnishBar();
  const [, lines = ''] = page.split(/<!-- (?:\/)?six lines -->\n/);
  const indent = /^ */.exec(lines)?.[0].length ?? 0;
  const shown = lines
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(indent))
    .join('\n');
  (document.getElementById('source') as HTMLElement).textContent = shown;
}
