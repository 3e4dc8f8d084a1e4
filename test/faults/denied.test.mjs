import assert from 'node:assert/strict';
import { fault } from './harness/fault.mjs';
import { open, works } from './harness/portal.mjs';

const denied = { kind: 'memory', reason: 'denied' };

fault(
  'in a frame that is not trusted everything but the memory works',
  async ({ profile }) => {
    const tab = await profile.open('/framed');
    const frame = tab.frames().find((one) => one !== tab.mainFrame());
    await frame.waitForFunction('globalThis.portal');
    assert.deepEqual(await open(frame, { user: 'u' }), denied);
    await works(frame, 1);
  },
  { stores: false },
);

fault(
  'with site data blocked everything but the memory works',
  async ({ profile }) => {
    await profile.stop();
    await profile.start({ preferences: { profile: { default_content_setting_values: { cookies: 2 } } } });
    const tab = await profile.open();
    assert.deepEqual(await open(tab, { user: 'u' }), denied);
    await works(tab, 1);
  },
  { stores: false },
);
