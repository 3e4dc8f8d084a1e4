import { ArchiveError } from '../health-archive.js';

/**
 * Writes, and once more after room was made where there was none.
 *
 * @param makeRoom whether anything could be given up
 * @throws what the archive throws
 */
export async function writeWithRoom(
  write: () => Promise<void>,
  makeRoom: () => Promise<boolean>,
): Promise<void> {
  try {
    await write();
  } catch (error) {
    const isFull = error instanceof ArchiveError && error.reason === 'full';
    if (!isFull || !(await makeRoom())) throw error;
    await write();
  }
}
