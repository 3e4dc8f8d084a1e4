/** Fewer accounts than this may do the same thing by chance. */
const FEWEST = 8;

/** More than half, and enough of them that it is no coincidence. */
export const isMost = (accounts: number, of: number): boolean => accounts >= FEWEST && accounts * 2 > of;
