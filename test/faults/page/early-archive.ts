import type { HealthArchive } from '../../../src/sdk/snapshots/health-archive.js';

/** An archive that says it kept something one write too early: what the tests must be able to catch. */
export function earlyArchive(archive: HealthArchive): HealthArchive {
  let last = Promise.resolve();
  return {
    read: (names) => archive.read(names),
    names: (prefix) => archive.names(prefix),
    wipe: () => archive.wipe(),
    close: () => archive.close(),
    write(changes) {
      const before = last;
      last = archive.write(changes);
      return before;
    },
  };
}
