import type { ProblemLog } from '../../scoring/contract/problems.js';
import type { CurrentPortfolio } from '../current-portfolio.js';
import type { VisitMemory } from '../snapshots/visit-memory.js';
import type { ActLedger } from './act-ledger.js';
import { exportJson } from './export-json.js';
import { importJson, type Imported } from './import-json.js';

/** All that was recorded, as JSON. */
export const exportRecord = (
  memory: VisitMemory,
  ledger: ActLedger,
  { asOf }: CurrentPortfolio,
): Promise<string> => exportJson({ ledger, pictures: memory.pictures(), exportedOn: asOf });

/** Adds what another machine recorded to the ledger and, by `keep`, to what is kept. */
export function importRecord(
  json: unknown,
  memory: VisitMemory,
  ledger: ActLedger,
  { asOf }: CurrentPortfolio,
  log: ProblemLog,
): Imported & { readonly keep: () => Promise<void> } {
  const imported = importJson(json, asOf, Date.now(), log);
  const { acts, marks, pictures } = imported;
  ledger.add(acts);
  ledger.mark(marks);
  return { ...imported, keep: () => memory.adopt(pictures, acts, marks) };
}
