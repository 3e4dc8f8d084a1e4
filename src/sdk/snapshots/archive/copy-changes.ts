/**
 * Changes as they are now: the caller may go on with its bytes, and of a view into a larger buffer only its own part is
 * kept.
 */
export function copyChanges(
  changes: ReadonlyMap<string, Uint8Array | undefined>,
): Map<string, Uint8Array | undefined> {
  return new Map([...changes].map(([name, value]) => [name, value?.slice()]));
}
