import type { ContractColumns } from '../csv-mapping.js';
import { put } from './csv-account-book.js';
import type { AccountDraft } from './csv-account-book.js';
import type { CsvRowPart } from './csv-row-part.js';

/** The account's contracts, one a row, in the order of the file. */
export function contractPart(columns: ContractColumns): CsvRowPart {
  const gathered = new Map<AccountDraft, Record<string, unknown>[]>();
  return {
    read(row) {
      if (!row.fits(columns.where)) return undefined;
      const contract: Record<string, unknown> = {};
      for (const key of ['product', 'currency'] as const) put(contract, [key], row.text(columns[key]));
      put(contract, ['amount'], row.number(columns.amount));
      for (const key of ['start', 'end', 'noticeBy'] as const)
        put(contract, [key], row.dayText(columns[key]));
      put(contract, ['autoRenew'], row.truth(columns.autoRenew));
      return (account) => {
        const kept = gathered.get(account) ?? [];
        kept.push(contract);
        gathered.set(account, kept);
      };
    },
    finish(account) {
      put(account.record, ['contracts'], gathered.get(account));
    },
  };
}
