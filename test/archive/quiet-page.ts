import { expect } from '@open-wc/testing';

const heard: string[] = [];
addEventListener('error', (event) => heard.push(`error: ${event.message}`));
addEventListener('unhandledrejection', (event) => heard.push(`unhandled rejection: ${event.reason}`));

after('no fault of the storage reached the page', async () => {
  // rejections are reported in a task of their own
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).to.deep.equal([]);
});
