const RECORD = /^https:\/\/crm\.example\/accounts\//;

/** The page of one account, with whatever else the address asks for. */
export function accountPage(id: string): string {
  const search = new URLSearchParams(location.search);
  search.set('id', id);
  return `./account.html?${search.toString()}`;
}

/** The account the address asks for. */
export const askedAccount = (): string | undefined =>
  new URLSearchParams(location.search).get('id') ?? undefined;

/** The made-up CRM that accounts link to is a page of this demo. */
export function openRecordsHere(): void {
  document.body.addEventListener('health-link', (event) => {
    if (!RECORD.test(event.detail.url)) return;
    event.preventDefault();
    location.assign(`./record.html?id=${encodeURIComponent(event.detail.id)}`);
  });
}
