/** Shapes stand this many pixels apart at the least, where there is room for it. */
const APART = 12;

/**
 * Places along a lane, as near as can be to those wanted and not on top of each other: they move along, and back again
 * where the lane ends.
 *
 * @param wanted pixels from the lane's start, rising
 */
export function spread(wanted: readonly number[], length: number): number[] {
  const apart = Math.min(APART, length / Math.max(wanted.length - 1, 1));
  let least = 0;
  const along = wanted.map((place) => {
    const at = Math.max(place, least);
    least = at + apart;
    return at;
  });
  let most = length;
  return along
    .reverse()
    .map((place) => {
      const at = Math.min(place, most);
      most = at - apart;
      return at;
    })
    .reverse();
}
