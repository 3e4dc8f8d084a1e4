import type * as z from 'zod/mini';
import type { accountSchema } from '../../src/scoring/contract/account-schema.js';
import type { Account } from '../../src/scoring/contract/account.js';
import type { modelSchema } from '../../src/scoring/contract/model-schema.js';
import type { HealthModel } from '../../src/scoring/contract/model.js';

type Fixed<T> = T extends object ? { readonly [K in keyof T]: Fixed<T[K]> } : T;

type Agree<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

// A document's metrics hold plain lists, an account's may hold typed arrays as well.
type WithoutMetrics<T> = Omit<T, 'metrics'>;

/** Fails to compile when a schema and the type it stands for drift apart. */
export const agreement: {
  account: Agree<WithoutMetrics<Fixed<z.output<typeof accountSchema>>>, WithoutMetrics<Account>>;
  accountMetrics: [z.output<typeof accountSchema>] extends [Account] ? true : never;
  model: Agree<Fixed<z.output<typeof modelSchema>>, HealthModel>;
} = { account: true, accountMetrics: true, model: true };
