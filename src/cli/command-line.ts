import { parseArgs } from 'node:util';
import type { Day } from '../scoring/contract/account.js';
import { parseDay } from '../scoring/contract/day.js';
import { localDay } from '../sdk/local-day.js';
import { Refusal } from './refusal.js';

const COMMANDS = ['score', 'review', 'check'] as const;

export type CommandName = (typeof COMMANDS)[number];

/** What somebody asked for. */
export interface Command {
  readonly name: CommandName;
  /** Path of the model. */
  readonly model: string;
  /** Path of the accounts, `-` for standard input; undefined when none is named. */
  readonly accounts: string | undefined;
  readonly asOf: Day;
  /** How many reasons a line keeps; undefined for all. */
  readonly top: number | undefined;
  readonly json: boolean;
}

const OPTIONS = {
  model: { type: 'string' },
  'as-of': { type: 'string' },
  top: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** The options beside `--model` that mean something to each command. */
const USEFUL: Readonly<Record<CommandName, readonly string[]>> = {
  score: ['as-of', 'top'],
  review: ['as-of', 'json'],
  check: ['json'],
};

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Refusal((error as Error).message);
  }
}

function readDay(text: string | undefined): Day {
  if (text === undefined) return localDay();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || parseDay(text) === undefined) {
    throw new Refusal(`--as-of takes a day like 2026-11-16, not ${text}`);
  }
  return text;
}

function readTop(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,6}$/.test(text)) throw new Refusal(`--top takes a whole number of reasons, not ${text}`);
  return Number(text);
}

/**
 * Reads a command line.
 *
 * @param args without the program's own name
 * @throws Refusal when it asks for what there is not
 */
export function readCommandLine(args: readonly string[]): Command | 'help' | 'version' {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [given, accounts, ...more] = positionals;
  const name = COMMANDS.find((each) => each === given);
  if (name === undefined) throw new Refusal(`a command is missing: one of ${COMMANDS.join(', ')}`);
  if (values.model === undefined) throw new Refusal('--model is missing: the file of the health model');
  if (more.length > 0) throw new Refusal(`one file of accounts at a time; ${more.join(' ')} is too much`);
  const idle = Object.keys(values).find((option) => option !== 'model' && !USEFUL[name].includes(option));
  if (idle !== undefined) throw new Refusal(`--${idle} means nothing to ${name}`);
  return {
    name,
    model: values.model,
    accounts,
    asOf: readDay(values['as-of']),
    top: readTop(values.top),
    json: values.json ?? false,
  };
}
