import { ArchiveError, type HealthArchive } from './health-archive.js';

/**
 * An archive that takes nothing any more from the signal on. What is still being prepared when everything is wiped would
 * otherwise be written behind it: a wipe holds back other tabs, and not the one that asked for it.
 */
export const untilWiped = (archive: HealthArchive, wiped: AbortSignal): HealthArchive => ({
  read: (names) => archive.read(names),
  write: (changes) => (wiped.aborted ? Promise.reject(new ArchiveError('wiped')) : archive.write(changes)),
  names: (prefix) => archive.names(prefix),
  wipe: () => archive.wipe(),
  close: () => archive.close(),
});
