import type {
  Account,
  AttributeValue,
  Contact,
  ContextNote,
  Contract,
  Link,
  Opportunity,
  Pulse,
} from './account.js';
import type { ProblemLog } from './problems.js';
import { byName, listOf, partsOf, wholeOf, type Readers } from './read-collection.js';
import { factOf } from './read-fact.js';
import { readMetric } from './read-metric.js';
import {
  checked,
  readDay,
  readIdentifier,
  readNumber,
  readPart,
  readText,
  readUrl,
  type Read,
} from './read-part.js';
import { cutText } from './text.js';
import { boolean, fraction, influence } from './schema-parts.js';

const readBoolean = checked(boolean);

const readAttribute: Read<AttributeValue> = (value, log) => {
  if (typeof value === 'string') return readText(value, log);
  if (typeof value === 'boolean') return value;
  return readNumber(value, log);
};

const readContract = wholeOf<Contract>({
  product: readText,
  amount: readNumber,
  currency: readText,
  start: readDay,
  end: readDay,
  noticeBy: readDay,
  autoRenew: readBoolean,
});

const readContact = wholeOf<Contact>({
  role: readText,
  level: readText,
  champion: readBoolean,
  lastTouch: readDay,
});

const readOpportunity = wholeOf<Opportunity>(
  { kind: readText, amount: readNumber, currency: readText, close: readDay, stage: readText },
  'kind',
);

const readContext = wholeOf<ContextNote>(
  {
    from: readDay,
    to: readDay,
    text: readText,
    influence: checked(influence),
    measures: listOf(readIdentifier),
  },
  'from',
  'to',
  'text',
);

const readLink = wholeOf<Link>({ label: readText, url: readUrl }, 'label', 'url');

const readPulse = wholeOf<Pulse>({ band: readIdentifier, on: readDay, note: readText }, 'band', 'on');

// Ids are checked by hand: a schema that says no costs microseconds, and a million bad rows must not freeze a page.
const readId: Read<string> = (value, log) => {
  if (typeof value !== 'string' || value === '' || cutText(value) !== value) {
    log.error('not-an-id', 'an id: a text of 1 to 512 characters', value);
    return undefined;
  }
  log.record = value;
  return value;
};

const readName: Read<string> = (value, log) => {
  if (typeof value === 'string' && value !== '') return readText(value, log);
  log.error('not-a-name', 'a name: a text that is not empty', value);
  return undefined;
};

const readers: Readers<Omit<Account, 'id' | 'name'>> = {
  url: readUrl,
  parent: readIdentifier,
  segment: factOf(readText),
  stage: factOf(readText),
  owner: readIdentifier,
  arr: factOf(readNumber),
  currency: readText,
  since: readDay,
  renewal: readDay,
  renewalLikelihood: factOf(checked(fraction)),
  attributes: byName(factOf(readAttribute)),
  dates: byName(readDay),
  metrics: byName(readMetric),
  goals: byName(factOf(readNumber)),
  contracts: listOf(readContract),
  contacts: listOf(readContact),
  opportunities: listOf(readOpportunity),
  context: listOf(readContext),
  links: listOf(readLink),
  pulse: readPulse,
};

const readParts = partsOf(readers, 'id', 'name');

/** What an account cannot be without, or why it is refused. */
function readRequired(record: object, key: string, read: Read<string>, log: ProblemLog): string | undefined {
  const before = log.errors;
  const text = readPart(record, key, read, log);
  if (text === undefined && log.errors === before) {
    log.error('missing', 'a text that is not empty', undefined, key);
  }
  return text;
}

/** Reads an account; of one that is refused nothing more is read than its id and name. */
export function readAccount(record: object, log: ProblemLog): Account | undefined {
  const id = readRequired(record, 'id', readId, log);
  const name = readRequired(record, 'name', readName, log);
  return id === undefined || name === undefined ? undefined : { id, name, ...readParts(record, log) };
}
