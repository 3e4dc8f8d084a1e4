import { ArchiveError, type ArchiveReason } from '../health-archive.js';

/**
 * What the work gives, or an ArchiveError with the reason where it takes longer than so many milliseconds.
 *
 * @param late handed what the work gives after all, when nobody waits any more
 */
export function settleWithin<T>(
  work: Promise<T>,
  milliseconds: number,
  reason: ArchiveReason,
  late: (value: T) => void = () => undefined,
): Promise<T> {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout>;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isOver = true;
      reject(new ArchiveError(reason));
    }, milliseconds);
  });
  const inTime = work.then(
    (value) => {
      clearTimeout(timer);
      if (isOver) late(value);
      return value;
    },
    (error: unknown) => {
      clearTimeout(timer);
      throw error;
    },
  );
  return Promise.race([inTime, tooLate]);
}
