import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChartPicture } from './chart/chart-picture.js';
import type { ScoreChart } from './chart/score-chart.js';
import { readPalette, type Palette } from './palette.js';

/** Whether the chart's code is here: loading, loaded, or not to be had (offline, or refused by a policy). */
export type ChartStatus = 'loading' | 'loaded' | 'missing';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What makes colours or pixels other than they were. */
const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'];

/** Keeps one chart on the host's canvas: made when there is one to draw on, destroyed when that or the host goes. */
export class TrendChart implements ReactiveController {
  status: ChartStatus = 'loading';
  readonly #host: Host;
  readonly #pictureOf: (palette: Palette) => ChartPicture | undefined;
  #code: typeof ScoreChart | undefined;
  #asked = false;
  #connected = false;
  #chart: ScoreChart | undefined;
  #canvas: HTMLCanvasElement | undefined;
  #stop: AbortController | undefined;
  #picture: ChartPicture | undefined;
  #palette: Palette | undefined;

  constructor(host: Host, pictureOf: (palette: Palette) => ChartPicture | undefined) {
    this.#host = host;
    this.#pictureOf = pictureOf;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    // What was destroyed when it went is made again.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#end();
  }

  hostUpdated(): void {
    // A host that has left is drawn once more when something arrives: a chart made then would never be destroyed.
    if (!this.#connected) return;
    const canvas = this.#host.renderRoot.querySelector<HTMLCanvasElement>('canvas') ?? undefined;
    if (canvas !== this.#canvas) this.#end();
    if (!canvas) return;
    this.#load();
    this.#draw(canvas);
  }

  mark(index: number | undefined): void {
    this.#chart?.mark(index);
  }

  /** The point nearest to a place in the window; undefined without a chart. */
  indexAt(clientX: number): number | undefined {
    return this.#canvas && this.#chart?.indexAt(clientX - this.#canvas.getBoundingClientRect().left);
  }

  #load(): void {
    if (this.#asked) return;
    this.#asked = true;
    import('./chart/score-chart.js').then(
      ({ ScoreChart }) => this.#arrived(ScoreChart),
      () => this.#arrived(undefined),
    );
  }

  #arrived(code: typeof ScoreChart | undefined): void {
    this.#code = code;
    this.status = code ? 'loaded' : 'missing';
    this.#host.requestUpdate();
  }

  #draw(canvas: HTMLCanvasElement): void {
    if (!this.#code) return;
    this.#palette ??= readPalette(this.#host.renderRoot);
    const picture = this.#palette && this.#pictureOf(this.#palette);
    if (!picture || picture === this.#picture) return;
    this.#picture = picture;
    if (this.#chart) {
      this.#chart.show(picture);
      return;
    }
    this.#canvas = canvas;
    this.#chart = new this.#code(canvas, picture);
    this.#fit(canvas);
    this.#follow(canvas);
  }

  /** Draws again when the room, the screen or the colours change; until the chart goes. */
  #follow(canvas: HTMLCanvasElement): void {
    const { signal } = (this.#stop = new AbortController());
    const room = new ResizeObserver(() => this.#fit(canvas));
    room.observe(canvas.parentElement ?? canvas);
    signal.addEventListener('abort', () => room.disconnect());
    const again = (): void => {
      this.#palette = undefined;
      this.#host.requestUpdate();
    };
    for (const query of QUERIES) matchMedia(query).addEventListener('change', again, { signal });
    // The canvas has the colours of text and ground, so a change of them, however it came, is a transition of it.
    canvas.addEventListener('transitionend', again, { signal });
    const density = matchMedia(`(resolution: ${String(devicePixelRatio)}dppx)`);
    density.addEventListener('change', () => this.#fit(canvas), { signal });
  }

  #fit(canvas: HTMLCanvasElement): void {
    const { clientWidth, clientHeight } = canvas.parentElement ?? canvas;
    if (clientWidth > 0 && clientHeight > 0) this.#chart?.resize(clientWidth, clientHeight);
  }

  #end(): void {
    this.#stop?.abort();
    this.#chart?.destroy();
    this.#chart = this.#canvas = this.#picture = this.#palette = this.#stop = undefined;
  }
}
