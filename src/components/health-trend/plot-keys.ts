/** Weeks a page of the keyboard moves along. */
const PAGE = 4;

/**
 * The point a key leads to from another; undefined for a key that does not move along.
 *
 * @param last the newest point
 * @param isReversed the newest is on the left
 */
export function pointAfterKey(
  key: string,
  index: number,
  last: number,
  isReversed: boolean,
): number | undefined {
  const along = isReversed ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: along,
    ArrowLeft: -along,
    ArrowUp: 1,
    ArrowDown: -1,
    PageUp: PAGE,
    PageDown: -PAGE,
    Home: -last,
    End: last,
  };
  const step = steps[key];
  return step === undefined ? undefined : Math.min(Math.max(index + step, 0), last);
}
