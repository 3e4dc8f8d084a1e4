import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { BACK_ENDS, openProfile } from './browser.mjs';
import { openServer } from './server.mjs';

const server = await openServer();
after(() => server.close());

/**
 * A test of what a person sees when something goes wrong, in a real browser with its profile on disk, on each of the
 * places Chromium keeps IndexedDB in. Whatever happens, the page throws nothing, breaks no policy and asks for nothing.
 *
 * @param run is given the browser (`profile`) and the portal's `server`
 */
export function fault(name, run, { backEnds = Object.keys(BACK_ENDS), stores = true } = {}) {
  for (const backEnd of backEnds) {
    test(`${name} (${backEnd})`, async (context) => {
      const profile = openProfile(backEnd, server);
      server.said.length = server.complaints.length = 0;
      try {
        await profile.start();
        await run({ profile, server, note: (message) => context.diagnostic(message) });
        assert.deepEqual(server.complaints, []);
        if (stores) assert.equal(profile.backEndInUse(), backEnd);
      } finally {
        await profile.remove();
      }
    });
  }
}
