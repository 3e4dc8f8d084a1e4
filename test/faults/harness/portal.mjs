import assert from 'node:assert/strict';

export const today = new Date().toISOString().slice(0, 10);
export const daysBefore = (days) =>
  new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);

/** Shows a portfolio in a tab; whatever storage does, it is settled in two seconds and all accounts are scored. */
export async function open(tab, shown) {
  const { ms, size, ...archive } = await tab.evaluate((shown) => portal.open(shown), {
    asOf: today,
    n: 50_000,
    ...shown,
  });
  assert.ok(ms < 2000, `settled after ${Math.round(ms)} ms`);
  assert.equal(size, 300);
  return archive;
}

/** A person sees the accounts, and can do something about one. */
export async function works(tab, n) {
  await tab.locator('health-list').getByText('Name of account-000').first().waitFor();
  const { accepted } = await tab.evaluate((n) => portal.act(n), n);
  assert.equal(accepted, 1);
  assert.ok(await tab.evaluate((n) => portal.isSeen(n), n));
}
