// Writes the reference tables of docs/elements.md from the elements manifest; `--check` only says whether they are right.
import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = 'docs/elements.md';

const elements = JSON.parse(readFileSync('custom-elements.json', 'utf8'))
  .modules.flatMap((module) => module.declarations ?? [])
  .filter(({ tagName }) => tagName);

const cell = (text) => (text ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();

function table(title, rows) {
  if (rows.length === 0) return '';
  const [head] = rows;
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const keys = Object.keys(head);
  const lines = rows.map((row) => line(keys.map((key) => cell(row[key]))));
  return `**${title}**\n\n${[line(keys), line(keys.map(() => '---')), ...lines].join('\n')}\n`;
}

const code = (text) => `\`${text}\``;

/** Properties with the attributes they go by. */
function properties({ members = [], attributes = [] }) {
  const attributeOf = (field) => attributes.find(({ fieldName }) => fieldName === field)?.name;
  return members
    .filter(({ kind, privacy, static: isStatic }) => kind === 'field' && !privacy && !isStatic)
    .map(({ name, type, description }) => ({
      property: code(name),
      attribute: attributeOf(name) ? code(attributeOf(name)) : '',
      type: code(type?.text ?? 'unknown'),
      meaning: description,
    }));
}

const named = (items = []) =>
  items.map(({ name, description }) => ({ name: code(name), meaning: description }));

function section(element) {
  const { events = [], slots, cssParts, cssProperties = [] } = element;
  return [
    `${element.description}\n`,
    table('Properties', properties(element)),
    table(
      'Events',
      events.map(({ name, description }) => ({ event: code(name), when: description })),
    ),
    table('Slots', named(slots)),
    table('Parts', named(cssParts)),
    table(
      'Custom properties',
      cssProperties.map(({ name, default: value, description }) => ({
        property: code(name),
        default: value ? code(value) : '',
        meaning: description,
      })),
    ),
  ]
    .filter(Boolean)
    .join('\n');
}

const before = readFileSync(PAGE, 'utf8');
const after = elements.reduce((page, element) => {
  const [open, close] = [`<!-- ${element.tagName}: from the source -->`, `<!-- /${element.tagName} -->`];
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start < 0 || end < start)
    throw new Error(`${PAGE} has no place for <${element.tagName}>: ${open} … ${close}`);
  return `${page.slice(0, start + open.length)}\n\n${section(element)}\n${page.slice(end)}`;
}, before);

if (process.argv.includes('--check')) {
  if (after !== before)
    throw new Error(`${PAGE} is not what the source says: run \`npm run build\` and commit it`);
} else if (after !== before) {
  writeFileSync(PAGE, after);
}
