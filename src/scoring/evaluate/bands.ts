import type { Band } from '../contract/model.js';
import { entersBand } from './edges.js';

/** No band: nothing known, or too little of the model covered. */
export const NO_BAND = -1;

/** The highest band whose edge the score reaches, as its place in `bands`. */
export function plainBand(bands: readonly Band[], score: number, hold = 0): number {
  if (score !== score) return NO_BAND;
  let place = bands.length - 1;
  while (place > 0 && !entersBand(bands[place]!, score, hold)) place--;
  return place;
}

/** The band that follows `before`: worse at once, better only with `hold` points to spare. */
export function nextBand(bands: readonly Band[], before: number, score: number, hold: number): number {
  const plain = plainBand(bands, score);
  return plain <= before ? plain : Math.max(before, plainBand(bands, score, hold));
}

/** Whether hold could keep the score out of its plain band, so that the past must be asked. */
export const isWithinHold = (bands: readonly Band[], score: number, hold: number): boolean =>
  hold > 0 && plainBand(bands, score) !== plainBand(bands, score, hold);
