import fc from 'fast-check';
import type { Account, Day } from '../../src/scoring/contract/account.js';
import type { HealthModel } from '../../src/scoring/contract/model.js';
import { anyAccount } from './accounts.js';
import { anyModel } from './models.js';
import { AS_OF, dayAfter } from './vocabulary.js';

/** One look at one account. */
export interface Look {
  readonly model: HealthModel;
  readonly accounts: readonly Account[];
  readonly id: string;
  readonly asOf: Day;
}

const look = (model: HealthModel, account: Account, asOf: Day): Look => ({
  model,
  accounts: [account],
  id: 'a0',
  asOf,
});

/** Two looks at one account: other days, some or all of the data another, now and then another model. */
export const anyTwoSides: fc.Arbitrary<{ before: Look; after: Look }> = fc
  .record({
    model: anyModel,
    otherModel: fc.option(anyModel, { nil: undefined, freq: 2 }),
    account: anyAccount('a0'),
    otherAccount: anyAccount('a0'),
    taken: fc.constantFrom('nothing', 'usage', 'segment', 'all'),
    days: fc.constantFrom(28, 0, 1, 7, 60),
  })
  .map(({ model, otherModel, account, otherAccount, taken, days }) => {
    const { usage } = otherAccount.metrics ?? {};
    const later = {
      nothing: account,
      usage: usage === undefined ? account : { ...account, metrics: { ...account.metrics, usage } },
      segment: { ...account, segment: otherAccount.segment, stage: otherAccount.stage },
      all: otherAccount,
    }[taken];
    return {
      before: look(model, account, dayAfter(AS_OF, -days)),
      after: look(otherModel ?? model, later, AS_OF),
    };
  });
