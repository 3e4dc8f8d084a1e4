import type { Reading, ReadingName } from './model.js';
import { checkEdges } from './check-edges.js';
import type { ProblemLog } from './problems.js';

type Key = Exclude<keyof Reading, 'read'>;

interface Rule {
  readonly needs: readonly Key[];
  readonly may: readonly Key[];
}

const level: Rule = { needs: ['metric'], may: ['weigh', 'per'] };
const windowed: Rule = { needs: ['metric', 'over'], may: ['weigh', 'per'] };
const compared: Rule = { needs: ['metric', 'over'], may: ['weigh', 'per', 'against', 'lag', 'of'] };

/** What each reading is drawn from, and what else may be said of it (`docs/scoring.md#readings`). */
const RULES: Readonly<Record<ReadingName, Rule>> = {
  latest: level,
  goal: level,
  mean: windowed,
  min: windowed,
  max: windowed,
  sum: windowed,
  count: windowed,
  slope: windowed,
  variability: windowed,
  nps: windowed,
  share: { needs: ['metric', 'over', 'where'], may: ['weigh', 'per'] },
  change: compared,
  difference: compared,
  daysSince: { needs: [], may: ['metric', 'date', 'weigh', 'per'] },
  daysUntil: { needs: ['date'], may: ['per'] },
  attribute: { needs: ['attribute'], may: [] },
  pulse: { needs: [], may: [] },
};

const KEYS: readonly Key[] = [
  ...(['metric', 'attribute', 'date', 'over', 'against', 'lag', 'of', 'weigh', 'per', 'where'] as const),
];

const EXPLAINED: Partial<Record<Key, string>> = {
  metric: 'metric, the name of what is read',
  attribute: 'attribute, the name of what is read',
  date: 'date: since, renewal or a name among the dates',
  over: 'over, the days that are read, like 28d',
  where: 'where, with at least one edge',
};

/** True for a reading that is a text and not a number. */
export function isText({ read }: Reading): boolean {
  return read === 'attribute' || read === 'pulse';
}

function checkSubject(reading: Reading, log: ProblemLog): void {
  if ((reading.metric === undefined) === (reading.date === undefined)) {
    log.error('missing', 'a metric or a date, one of them, for daysSince', reading);
  }
  if (reading.metric === undefined && reading.weigh !== undefined) {
    log.error('key-without-use', 'weigh only with a metric', reading.weigh, 'weigh');
  }
}

/**
 * A reading has what it is drawn from and nothing that it would not use.
 *
 * @param said what the document says at this place, if the reading is made of more: a variant's change of a measure
 */
export function checkReading(reading: Reading, log: ProblemLog, said: Partial<Reading> = reading): void {
  const { needs, may } = RULES[reading.read];
  for (const key of needs) {
    if (reading[key] === undefined) log.error('missing', EXPLAINED[key] ?? key, undefined, key);
  }
  const useful = [...needs, ...may];
  for (const key of KEYS) {
    if (said[key] === undefined || useful.includes(key)) continue;
    const list = useful.length > 0 ? `only ${useful.join(', ')}` : 'nothing else';
    log.error('key-without-use', `${list} with ${reading.read}`, said[key], key);
  }
  if (reading.read === 'daysSince') checkSubject(reading, log);
  if (said.where !== undefined) log.within(['where'], () => checkEdges(reading.where ?? {}, log));
}
