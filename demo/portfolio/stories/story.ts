import type { Recipe } from '../recipe.js';

/** What happened to an account, in words and as a change of its recipe. */
export interface Story {
  readonly account: string;
  readonly what: string;
  readonly change: Partial<Recipe>;
}
