/** As much of a transaction of idb's as its end needs. */
interface Transaction {
  readonly done: Promise<void>;
  readonly error: DOMException | null;
  abort(): void;
}

/**
 * Waits for requests and for the end of their transaction together: where a connection is closed by force, a promise
 * that nobody waits for becomes an unhandled rejection of the page. One request that cannot even be issued aborts all.
 *
 * @returns the results, once nothing of it can be lost any more
 */
export async function completeTransaction<T>(
  transaction: Transaction,
  requests: Iterable<Promise<T>>,
): Promise<T[]> {
  const issued: Promise<T>[] = [];
  let refusal: unknown;
  try {
    for (const request of requests) issued.push(request);
  } catch (error) {
    refusal = error;
    transaction.abort();
  }
  try {
    const [results] = await Promise.all([Promise.all(issued), transaction.done]);
    return results;
  } catch (error) {
    // The requests of an aborted transaction say only that it was; the transaction says why.
    throw refusal ?? transaction.error ?? error;
  }
}
