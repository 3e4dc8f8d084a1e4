import { accountOf } from './account-of.js';
import { Calendar } from './calendar.js';
import { SIXTY } from './companies.js';
import { recipeFor } from './recipe-for.js';
import { companyAt } from './more-companies.js';
import { randomFor } from './random.js';
import { STORIES } from './stories.js';

/** The day the demo is told for, a Monday. */
export const DEMO_DAY = '2026-11-16';
/** The colleague who looks at the demo: about a third of the accounts are theirs. */
export const DEMO_VIEWER = 'u17';

const LARGE = 1000;
const STORY_BY_ACCOUNT = new Map(STORIES.map((story) => [story.account, story]));

export interface PortfolioOptions {
  readonly count?: number;
  readonly seed?: number;
  readonly asOf?: string;
}

/**
 * Makes the account at a place of a made-up portfolio, as a host would send it.
 *
 * The first sixty are the companies of `companies.ts` with the stories of `stories.ts`; any beyond are made by the same
 * recipes. Equal arguments give equal records. Two years of weeks are told; half a year where there are over 1,000
 * accounts, to keep a large portfolio small in memory.
 */
export function portfolioMaker({
  count = SIXTY.length,
  seed = 17,
  asOf = DEMO_DAY,
}: PortfolioOptions): (place: number) => Record<string, unknown> {
  const calendar = new Calendar(asOf);
  const weeks = count > LARGE ? 26 : 104;
  return (place) => {
    const random = randomFor(seed, place);
    const { mood, parent, ...company } = SIXTY[place] ?? companyAt(place, random);
    const recipe = {
      ...recipeFor(random, company, mood),
      ...(parent === undefined ? {} : { parent }),
      ...STORY_BY_ACCOUNT.get(company.id)?.change,
    };
    return accountOf(recipe, weeks, calendar, random);
  };
}

/** The whole portfolio, made at once: about 40 µs an account. */
export function createPortfolioAccounts(options: PortfolioOptions = {}): Record<string, unknown>[] {
  const make = portfolioMaker(options);
  return Array.from({ length: options.count ?? SIXTY.length }, (_, place) => make(place));
}
