import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HealthTrend } from '../../src/elements/health-trend.js';
import { like, storeOf } from './health-card-setting.js';
import { find, press, seen, trendOf, trendWith } from './health-trend-setting.js';

const slider = (trend: HealthTrend): HTMLElement => find(trend, '[role=slider]')!;
const told = (trend: HealthTrend): string => slider(trend).getAttribute('aria-valuetext') ?? '';

async function key(trend: HealthTrend, name: string): Promise<void> {
  await sendKeys({ press: name });
  await trend.updateComplete;
}

describe('a trend in use', () => {
  it('is read week by week with the keys, in words and on the page', async () => {
    const trend = await trendWith();
    slider(trend).focus();
    expect(told(trend)).to.match(/^Week to Nov 16: \d+, /);
    await key(trend, 'ArrowLeft');
    expect(told(trend)).to.match(/^Week to Nov 9: \d+, /);
    expect(seen(trend, 'reading')).to.match(/^Week to Nov 9 /);
    await key(trend, 'PageDown');
    expect(told(trend)).to.match(/^Week to Oct 12: /);
    await key(trend, 'Home');
    expect(slider(trend).getAttribute('aria-valuenow')).to.equal('1');
    await key(trend, 'ArrowLeft');
    expect(slider(trend).getAttribute('aria-valuenow')).to.equal('1');
    await key(trend, 'End');
    expect(told(trend)).to.match(/^Week to Nov 16: /);
    slider(trend).blur();
  });

  it('runs from right to left where the page does', async () => {
    const trend = await trendWith();
    trend.dir = 'rtl';
    slider(trend).focus();
    await key(trend, 'ArrowRight');
    expect(told(trend)).to.match(/^Week to Nov 9: /);
    slider(trend).blur();
  });

  it('is read with a pointer, and goes back to the newest week when it leaves', async () => {
    const trend = await trendWith();
    const { left, top, height } = slider(trend).getBoundingClientRect();
    const at = (clientX: number): PointerEvent =>
      new PointerEvent('pointermove', { clientX, clientY: top + height / 2, bubbles: true });
    slider(trend).dispatchEvent(at(left + 60));
    await trend.updateComplete;
    expect(Number(slider(trend).getAttribute('aria-valuenow'))).to.be.within(1, 4);
    slider(trend).dispatchEvent(new PointerEvent('pointerleave'));
    await trend.updateComplete;
    expect(seen(trend, 'reading')).to.match(/^Week to Nov 16 /);
  });

  it('reads the newest week of another account, with the same dimensions beside it', async () => {
    const trend = await trendOf(await storeOf([like('acme'), like('bolt')]), 'acme');
    const label = find(trend, '[part=dimensions] button')!.textContent.trim();
    await press(trend, label);
    slider(trend).focus();
    await key(trend, 'Home');
    trend.accountId = 'bolt';
    await trend.updateComplete;
    expect(seen(trend, 'header')).to.contain('bolt');
    expect(seen(trend, 'reading'))
      .to.match(/^Week to Nov 16 /)
      .and.to.contain(`${label}: `);
    slider(trend).blur();
  });

  it('is drawn in the colours of now', async () => {
    const trend = await trendWith();
    const canvas = find(trend, 'canvas') as HTMLCanvasElement;
    /** How bright the line at the foot of the areas and the words are: of what is nearly opaque, the darkest. */
    const darkest = (): number => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      let least = 765;
      for (let at = 0; at < data.length; at += 4)
        if (data[at + 3]! > 250) least = Math.min(least, data[at]! + data[at + 1]! + data[at + 2]!);
      return least;
    };
    trend.style.colorScheme = 'light';
    await aTimeout(100);
    expect(darkest()).to.be.lessThan(150);
    trend.style.setProperty('--health-text', '#c8c8c8');
    trend.style.setProperty('--health-muted', '#c8c8c8');
    for (const band of ['act', 'look', 'good', 'none'])
      trend.style.setProperty(`--health-${band}`, '#c8c8c8');
    await aTimeout(100);
    expect(darkest()).to.be.greaterThan(300);
  });

  it('is as large as its room, also when that changes', async () => {
    const trend = await trendWith();
    const canvas = find(trend, 'canvas') as HTMLCanvasElement;
    trend.style.inlineSize = '400px';
    await nextFrame();
    await aTimeout(50);
    const { width } = canvas.getBoundingClientRect();
    expect(canvas.width).to.be.closeTo(width * devicePixelRatio, 2);
    expect(width).to.be.lessThan(400);
  });
});
