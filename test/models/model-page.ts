/** A part of a page: from its heading to the next one of the same size. */
export function section(page: string, heading: string): string {
  const start = page.indexOf(`\n${heading}\n`);
  if (start < 0) throw new Error(`no section ${heading}`);
  const marks = /^#+ /.exec(heading)![0];
  const end = page.indexOf(`\n${marks}`, start + heading.length + 2);
  return page.slice(start, end < 0 ? undefined : end);
}

/** The rows of the tables in a text whose first cell is code, as their cells without code marks. */
export const tableRows = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')),
    );

/** What a page says a host must send, with its examples. */
export const examplesOf = (page: string): Record<string, unknown> =>
  Object.fromEntries(
    tableRows(section(page, '## What to send')).map(([key, , example]) => [
      key!,
      JSON.parse(example!) as unknown,
    ]),
  );

/** What a page says about the dimensions: their titles, weights and measures with theirs. */
export const dimensionsOf = (
  page: string,
): { title: string; weight: number; measures: [string, number][] }[] =>
  section(page, '## What it looks at')
    .split('\n### ')
    .slice(1)
    .map((text) => {
      const [, title, weight] = /^(.+): (\d+)\n/.exec(text)!;
      const measures = tableRows(text).map(([id, own]): [string, number] => [id!, Number(own)]);
      return { title: title!, weight: Number(weight), measures };
    });

/** The points that a page works its example to, by measure. */
export const workedPoints = (page: string): [string, number][] =>
  tableRows(section(page, '## The example, worked')).map(([id, , points]) => [id!, Number(points)]);

/** The score that a page works its example to. */
export const workedScore = (page: string): number =>
  Number(/\*\*(\d+\.\d\d)\*\*/.exec(section(page, '## The example, worked'))![1]);
