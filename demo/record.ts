import type { HealthStore } from '../src/sdk/index.js';
import { furnishBar } from './bar.js';
import { openRecordsHere } from './ways.js';

interface Events {
  readonly at: readonly string[];
  readonly kinds: readonly string[];
}

const NEWEST = 9;
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** The rest of the page: choices, and the record as a CRM would show it. */
export async function furnishRecord(
  store: HealthStore,
  id: string,
  sent: Readonly<Record<string, unknown>> | undefined,
): Promise<void> {
  furnishBar({ look: 'ledger' });
  openRecordsHere();
  await store.ready;
  const view = store.get(id);
  if (!view) return;
  find('name').textContent = view.name;
  document.title = `${view.name} · Harbour CRM`;
  const money = new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency: view.currency ?? 'EUR',
    maximumFractionDigits: 0,
  });
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['Segment', view.segment],
    ['Recurring revenue', view.arr === undefined ? undefined : `${money.format(view.arr)} a year`],
    ['Customer since', view.since && said(view.since)],
    ['Renewal', view.renewal && said(view.renewal)],
    ['Last day of notice', view.noticeBy && said(view.noticeBy)],
    ['Tickets', view.links[0]?.url.replace('https://', '')],
  ];
  for (const [name, value] of fields) find('fields').append(field(name, value ?? '—'));
  for (const { role, lastTouch } of view.contacts)
    find('people').append(entry(role ?? 'Contact', lastTouch && `last spoken with ${said(lastTouch)}`));
  for (const { on, what } of activity(sent, view.asOf)) find('activity').append(entry(what, said(on)));
}

/** The newest meetings and tickets, as they were handed to the store. */
function activity(
  sent: Readonly<Record<string, unknown>> | undefined,
  asOf: string,
): { readonly on: string; readonly what: string }[] {
  const metrics = (sent?.['metrics'] ?? {}) as Readonly<Record<string, unknown>>;
  const told = (key: string, name: string): { on: string; what: string }[] => {
    const { at, kinds } = metrics[key] as Events;
    return at.map((on, index) => ({ on, what: `${name}: ${kinds[index] ?? ''}` }));
  };
  return [...told('meetings', 'Meeting'), ...told('tickets', 'Ticket')]
    .filter(({ on }) => on <= asOf)
    .sort((a, b) => (a.on < b.on ? 1 : -1))
    .slice(0, NEWEST);
}

const said = (on: string): string => day.format(new Date(`${on}T00:00:00Z`));

function field(name: string, value: string): HTMLElement {
  const both = document.createElement('div');
  both.className = 'field';
  both.append(text('dt', name), text('dd', value));
  return both;
}

function entry(what: string, when: string | undefined): HTMLElement {
  const item = text('li', what);
  if (when) item.append(text('span', when));
  return item;
}

function text(tag: string, content: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = content;
  return element;
}

function find(id: string): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}
