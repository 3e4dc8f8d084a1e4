#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { checkFiles } from './check-files.js';
import { readCommandLine, type Command } from './command-line.js';
import { HELP_TEXT } from './help-text.js';
import { ProblemReport } from './problem-report.js';
import { Refusal } from './refusal.js';
import { reviewFile } from './review-file.js';
import { scoreAccounts } from './score-accounts.js';

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function run(command: Command): Promise<number> {
  const { name, json } = command;
  // What is wrong with the files is what `check` was asked for; elsewhere it stands beside the answer.
  const report = new ProblemReport(name === 'check' ? print : say, name === 'check' && json);
  try {
    if (name === 'check') return await checkFiles(command, say, report);
    return await (name === 'review'
      ? reviewFile(command, print, say, report)
      : scoreAccounts(command, say, report));
  } finally {
    if (report.unprinted > 0) say(`${report.unprinted} more problems are not listed.`);
  }
}

async function version(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

const isClosedPipe = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EPIPE';

async function main(args: readonly string[]): Promise<number> {
  try {
    const command = readCommandLine(args);
    if (command === 'help') print(HELP_TEXT.trimEnd());
    else if (command === 'version') print(await version());
    else return await run(command);
    return 0;
  } catch (error) {
    // Whoever reads has seen enough, like `head`.
    if (isClosedPipe(error)) return 0;
    if (!(error instanceof Refusal)) throw error;
    say(`customer-health-elements: ${error.message}`);
    return 2;
  }
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (!isClosedPipe(error)) throw error;
  });
}
process.exitCode = await main(process.argv.slice(2));
