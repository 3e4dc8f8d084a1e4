/** An account while it is put together from the tables. */
export interface AccountDraft {
  readonly record: Record<string, unknown>;
}

/** The accounts by id, in the order of their rows. */
export class CsvAccountBook {
  private readonly drafts = new Map<string, AccountDraft>();

  get(id: string): AccountDraft | undefined {
    return this.drafts.get(id);
  }

  /** Adds an account; of two with one id the last counts, at its own place, as everywhere else. */
  add(id: string, record: Record<string, unknown>): void {
    this.drafts.delete(id);
    this.drafts.set(id, { record });
  }

  [Symbol.iterator](): IterableIterator<AccountDraft> {
    return this.drafts.values();
  }
}

/** Sets a value under a key, or under a key of one of the record's own objects; leaves out what is unknown. */
export function put(
  record: Record<string, unknown>,
  path: readonly [string] | readonly [string, string],
  value: unknown,
): void {
  if (value === undefined) return;
  const [first, second] = path;
  if (second === undefined) record[first] = value;
  else record[first] = { ...(record[first] as object | undefined), [second]: value };
}
