import { readFile } from 'node:fs/promises';
import type { HealthModel } from '../scoring/contract/model.js';
import { parseModel } from '../scoring/contract/parse-model.js';
import type { ProblemReport } from './problem-report.js';
import { Refusal } from './refusal.js';

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Refusal(`${path} is not JSON: ${(error as Error).message}`);
  }
}

/**
 * Reads a model from a file. Its problems go into the report.
 *
 * @returns undefined when the model is refused
 * @throws Refusal when the file cannot be read or is not JSON
 */
export async function readModel(path: string, report: ProblemReport): Promise<HealthModel | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Refusal((error as Error).message);
  });
  const { model, problems } = parseModel(parseJson(text, path));
  report.add({ file: path }, problems);
  return model;
}
