/** A line through points `[weeks ago, value]`, oldest first; level before the first and after the last. */
export type Shape = readonly (readonly [weeksAgo: number, value: number])[];

/** The value of a shape that many weeks ago. */
export function valueOf(shape: Shape, weeksAgo: number): number {
  let older = shape[0] as readonly [number, number];
  for (const point of shape) {
    if (point[0] <= weeksAgo) {
      const span = older[0] - point[0];
      return span <= 0 ? point[1] : older[1] + ((point[1] - older[1]) * (older[0] - weeksAgo)) / span;
    }
    older = point;
  }
  return older[1];
}
