import { parseDay, type DayNumber } from '../contract/day.js';
import type { Account, Contract } from '../contract/account.js';

/** A contract signed late still carries the last one on, up to a month after its end. */
const LATE_DAYS = 31;

const startOf = ({ start }: Contract): number => (start === undefined ? -Infinity : parseDay(start)!);
const endOf = ({ end }: Contract): number => (end === undefined ? Infinity : parseDay(end)!);

/** What became of one contract that ended; undefined while it may still be carried on, or says that it goes on by itself. */
function becameOf(
  contract: Contract,
  all: readonly Contract[],
  asOf: DayNumber,
): 'renewed' | 'lost' | undefined {
  const end = endOf(contract);
  const isCarriedOn = all.some(
    (next) => next !== contract && startOf(next) <= Math.min(asOf, end + LATE_DAYS) && endOf(next) > end,
  );
  if (isCarriedOn) return 'renewed';
  return contract.autoRenew === true || end + LATE_DAYS > asOf ? undefined : 'lost';
}

/**
 * Whether an account renewed: for its contracts that ended after one day and by another, `lost` if one of them was followed
 * by none within 31 days, `renewed` if all were; undefined where none ended. Contracts that start after `asOf` do not
 * exist.
 */
export function renewalSince(
  { contracts = [] }: Account,
  since: DayNumber,
  asOf: DayNumber,
): 'renewed' | 'lost' | undefined {
  const became = contracts
    .filter((contract) => endOf(contract) > since && endOf(contract) <= asOf)
    .map((contract) => becameOf(contract, contracts, asOf));
  return became.find((each) => each === 'lost') ?? became.find((each) => each === 'renewed');
}
