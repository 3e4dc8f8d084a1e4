import { createHealthStore, fromCsv } from '../../src/sdk/index.js';
import type { HealthStore } from '../../src/sdk/index.js';
import type { ImportPanel } from '../import-panel.js';
import { RAVENSTACK_DAY, RAVENSTACK_MAPPING, tableName } from './mapping.js';
import model from './model.json' with { type: 'json' };

/** Reads RavenStack's tables from files, says how it went, and makes a store of them; none where no account came of it. */
export async function openRavenstack(
  files: readonly File[],
  panel: ImportPanel,
): Promise<HealthStore | undefined> {
  const tables = Object.fromEntries(files.map((file) => [tableName(file.name), file]));
  const result = await fromCsv(tables, RAVENSTACK_MAPPING, {
    onProgress: ({ done, total }) => panel.working('Reading your files', done, total),
  });
  panel.result(result);
  if (result.accounts.length === 0) return undefined;
  return createHealthStore({ model, accounts: result.accounts, asOf: RAVENSTACK_DAY });
}
