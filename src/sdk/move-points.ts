/** Points of score (0–100) from which a movement is worth a word, or an event. */
export const MOVE_POINTS = 5;
