import { expect } from '@open-wc/testing';
import { openTabs } from '../../src/sdk/snapshots/archive/tabs.js';
import { freshName, replaceProperty } from './archive-setting.js';

describe('the tabs of one user', () => {
  it('hear each other, but not themselves, and nobody else', async () => {
    const [channel, heard] = [freshName(), [] as string[]];
    const first = openTabs<string>(channel, (message) => heard.push(`first: ${message}`));
    const stranger = openTabs<string>(freshName(), (message) => heard.push(`stranger: ${message}`));
    const second = await new Promise<ReturnType<typeof openTabs<string>>>((resolve) => {
      const tabs = openTabs<string>(channel, (message) => {
        heard.push(`second: ${message}`);
        resolve(tabs);
      });
      first.tell('hello');
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).to.deep.equal(['second: hello']);
    for (const tabs of [first, second, stranger]) tabs.close();
  });

  it('that are closed hear and tell nothing, and say nothing of it', async () => {
    const [channel, heard] = [freshName(), [] as string[]];
    const open = openTabs<string>(channel, (message) => heard.push(message));
    const closed = openTabs<string>(channel, (message) => heard.push(message));
    closed.close();
    closed.tell('late');
    open.tell('unheard');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).to.deep.equal([]);
    open.close();
  });

  it('are not told what cannot be copied', () => {
    const tabs = openTabs<unknown>(freshName(), () => undefined);
    tabs.tell(() => undefined);
    tabs.close();
  });

  const missing: readonly (readonly [string, unknown])[] = [
    ['missing', undefined],
    ['forbidden', function () { throw new DOMException('no', 'SecurityError'); }],
  ]; // prettier-ignore
  for (const [title, value] of missing) {
    it(`are none where channels are ${title}`, () => {
      const restore = replaceProperty(window, 'BroadcastChannel', { value });
      const tabs = openTabs<string>(freshName(), () => undefined);
      restore();
      tabs.tell('nobody');
      tabs.close();
    });
  }
});
