import type { MarkShape } from '../mark-shapes.js';

/** Draws a shape of 10 × 10 in its middle at a place. */
export function drawShape(
  ctx: CanvasRenderingContext2D,
  { path, filled }: MarkShape,
  {
    x,
    y,
    color,
    halo,
  }: { readonly x: number; readonly y: number; readonly color: string; readonly halo: string },
  size = 10,
): void {
  const shape = new Path2D(path);
  ctx.save();
  ctx.translate(x - size / 2, y - size / 2);
  ctx.scale(size / 10, size / 10);
  ctx.lineJoin = 'round';
  ctx.lineCap = 'round';
  // What lies beneath must not grow together with it.
  ctx.strokeStyle = halo;
  ctx.lineWidth = filled ? 3 : 5;
  ctx.stroke(shape);
  ctx.fillStyle = ctx.strokeStyle = color;
  ctx.lineWidth = 1.75;
  if (filled) ctx.fill(shape);
  else ctx.stroke(shape);
  ctx.restore();
}
