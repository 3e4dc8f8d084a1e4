import type { SuggestedPlay } from '../../../scoring/explain/explanation.js';
import { isResting } from '../is-resting.js';

/** Suggestions of one kind as a card shows them: those to think of, and those that rest. */
export interface OrderedPlays {
  readonly live: readonly SuggestedPlay[];
  readonly resting: readonly SuggestedPlay[];
}

/**
 * What rests goes below the others; what was pressed on this card stays where it lay, so that nothing is taken away
 * from under the pointer, and its undo stays in sight.
 *
 * @param places of what was pressed, from 0
 */
export function orderPlays(
  plays: readonly SuggestedPlay[],
  places: ReadonlyMap<string, number>,
): OrderedPlays {
  const live = plays.filter((play) => !isResting(play) && !places.has(play.id));
  const held = plays.filter(({ id }) => places.has(id));
  const placeOf = ({ id }: SuggestedPlay): number => places.get(id) ?? 0;
  for (const play of held.sort((a, b) => placeOf(a) - placeOf(b))) live.splice(placeOf(play), 0, play);
  return {
    live,
    resting: plays.filter((play) => isResting(play) && !places.has(play.id)),
  };
}
