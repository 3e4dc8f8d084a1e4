const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('a request failed'));
  });

/** The databases of the origin, as the browser lists them. */
export const databases = async (): Promise<readonly IDBDatabaseInfo[]> => indexedDB.databases();

/** Everything in a database, by store, read past the product. */
export async function rowsOf(name: string): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const database = await settled(indexedDB.open(name));
  const stores = [...database.objectStoreNames];
  const rows: Record<string, readonly unknown[]> = {};
  for (const store of stores)
    rows[store] = await settled(database.transaction(store).objectStore(store).getAll());
  database.close();
  return rows;
}

/** Rows of values over all databases: what somebody could read. */
export async function countRows(): Promise<number> {
  let count = 0;
  for (const { name } of await databases()) count += (await rowsOf(name!)).values?.length ?? 0;
  return count;
}

/** Holds a database open as an old page would that never heard of newer ones. */
export async function holdOpen(name: string): Promise<void> {
  const database = await settled(indexedDB.open(name));
  // kept from being collected, which would close it
  Object.assign(globalThis, { held: database });
}
