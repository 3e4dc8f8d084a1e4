import { createPortfolioAccounts, DEMO_DAY } from '../../demo/portfolio/create-portfolio-accounts.ts';
import model from '../../demo/portfolio/model.json';
import '../../src/elements/health-list.ts';
import { createHealthStore } from '../../src/sdk/index.ts';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** When what was just put into the page is on the screen. Element Timing does not see into shadow trees, hence the sentinel. */
function painted() {
  return new Promise((resolve) => {
    const sentinel = document.createElement('p');
    sentinel.setAttribute('elementtiming', 'sentinel');
    sentinel.textContent = `sentinel ${Math.random()}`;
    new PerformanceObserver((entries, observer) => {
      observer.disconnect();
      sentinel.remove();
      resolve(entries.getEntries()[0].renderTime);
    }).observe({ type: 'element' });
    document.body.append(sentinel);
  });
}

async function timed(element) {
  await frame();
  await frame();
  const start = performance.now();
  document.body.append(element);
  await Promise.resolve();
  return (await painted()) - start;
}

function emptyScroller(count) {
  const scroller = document.createElement('div');
  const spacer = document.createElement('div');
  Object.assign(scroller.style, { overflow: 'auto', height: '640px' });
  spacer.style.height = `${count * 48}px`;
  scroller.append(spacer);
  return scroller;
}

/** The frame that only one in twenty exceeds, while ten rows more come into view with each. */
async function scroll(scroller) {
  scroller.scrollTop = 0;
  await frame();
  const gaps = [];
  let last = await frame();
  for (let at = 0; at < 40; at++) {
    scroller.scrollTop += 480;
    const now = await frame();
    gaps.push(now - last);
    last = now;
  }
  return gaps.sort((a, b) => a - b)[38];
}

/** One round: times in milliseconds, `rows` in the document. */
globalThis.round = async (count) => {
  const accounts = createPortfolioAccounts({ count, asOf: DEMO_DAY });
  const store = createHealthStore({ model, accounts, asOf: DEMO_DAY });
  await store.ready;
  const listOf = () => Object.assign(document.createElement('health-list'), { store });
  const scroller = emptyScroller(count);
  const empty = await timed(scroller);
  scroller.remove();
  const first = listOf();
  const firstRows = await timed(first);
  first.remove();
  // By now the store has worked these accounts out: what drawing alone takes.
  const list = listOf();
  const drawingAlone = await timed(list);
  const box = list.shadowRoot.querySelector('.rows');
  const scrollNew = await scroll(box);
  const scrollSeen = await scroll(box);
  const rows = list.shadowRoot.querySelectorAll('[part~="row"]').length;
  list.remove();
  store.close();
  return { empty, firstRows, drawingAlone, scrollNew, scrollSeen, rows };
};
