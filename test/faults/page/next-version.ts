import { ProblemLog } from '../../../src/scoring/contract/problems.js';
import { STEPS, type UpgradeStep } from '../../../src/sdk/snapshots/archive/indexeddb.js';
import { openArchive } from '../../../src/sdk/snapshots/archive/open-archive.js';
import { rowsOf, databases } from './rows.js';
import { say } from './say.js';

const OLD_FORM = 1;
const NEW_FORM = 2;

/** Writes every record anew, in another form: the longest that an upgrade can take. */
const rewriteAll: UpgradeStep = async (_database, transaction) => {
  void say({ kind: 'migrating' });
  const values = transaction.objectStore('values');
  for (let cursor = await values.openCursor(); cursor; cursor = await cursor.continue()) {
    const value = cursor.value as Uint8Array;
    if (cursor.key.startsWith('bulk/')) value[0] = NEW_FORM;
    await cursor.update(value);
  }
};

/** From now on this tab runs the package's next version, whose schema has one step more. */
export function becomeNext(): void {
  (STEPS as UpgradeStep[]).push(rewriteAll);
}

const openOf = (user: string) =>
  openArchive({ tenant: 'acme', user }, new ProblemLog('host'), () => undefined);

/** Fills an archive with records of the old form. */
export async function fill(user: string, count: number): Promise<void> {
  const { archive } = await openOf(user);
  const names = Array.from({ length: count }, (_, i) => `bulk/${i}`);
  await archive.write(new Map(names.map((name) => [name, new Uint8Array(200).fill(OLD_FORM)])));
  archive.close();
}

/** Opens an archive and lets go of it. */
export async function visit(user: string): Promise<string> {
  const { archive, state } = await openOf(user);
  archive.close();
  return state.reason;
}

/** The schema's version, and how many records are of which form. */
export async function forms(user: string): Promise<{ version: number; old: number; new: number }> {
  const all = (await databases()) as readonly Required<IDBDatabaseInfo>[];
  const { name, version } = all.find((each) => each.name.includes(JSON.stringify(user)))!;
  const values = ((await rowsOf(name)).values ?? []) as readonly Uint8Array[];
  const count = (form: number): number => values.filter(([first]) => first === form).length;
  return { version, old: count(OLD_FORM), new: count(NEW_FORM) };
}
