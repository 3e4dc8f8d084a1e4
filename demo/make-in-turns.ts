import { portfolioMaker } from './portfolio/create-portfolio-accounts.js';

/** Makes a large portfolio without holding up the page; `onTurn` hears how many are made. */
export async function makeInTurns(
  count: number,
  asOf: string,
  onTurn: (made: number) => void,
): Promise<Record<string, unknown>[]> {
  const make = portfolioMaker({ count, asOf });
  const accounts: Record<string, unknown>[] = [];
  while (accounts.length < count) {
    const end = performance.now() + 24;
    while (accounts.length < count && performance.now() < end) accounts.push(make(accounts.length));
    onTurn(accounts.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return accounts;
}
