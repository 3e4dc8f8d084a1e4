import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import { bandsBehind } from './bands-behind.js';
import type { ChartPicture } from './chart-picture.js';
import { chartData, chartOptions } from './chart-settings.js';
import { forecastCone } from './forecast-cone.js';
import { lineMarkers } from './line-markers.js';
import { marker } from './marker.js';
import { marksLane } from './marks-lane.js';

Chart.register(LineController, LineElement, PointElement, LinearScale);

/** A chart of scores on a canvas. Whoever makes one destroys it: chart.js keeps every chart until then. */
export class ScoreChart {
  readonly #chart: Chart<'line', { x: number; y: number }[]>;
  #picture: ChartPicture;
  #marked: number | undefined;

  constructor(canvas: HTMLCanvasElement, picture: ChartPicture) {
    this.#picture = picture;
    const now = (): ChartPicture => this.#picture;
    this.#chart = new Chart(canvas, {
      type: 'line',
      data: chartData(picture),
      options: chartOptions(picture),
      plugins: [
        bandsBehind(now),
        forecastCone(now),
        lineMarkers(now),
        marksLane(now),
        marker(now, () => this.#marked),
      ],
    });
  }

  show(picture: ChartPicture): void {
    this.#picture = picture;
    this.#chart.data = chartData(picture);
    this.#chart.options = chartOptions(picture);
    this.#chart.update('none');
  }

  /** @param width CSS pixels, as is height */
  resize(width: number, height: number): void {
    this.#chart.options.devicePixelRatio = devicePixelRatio;
    this.#chart.resize(width, height);
    // How many days are labelled depends on the room.
    this.#chart.update('none');
  }

  /** Puts the marker on a point, or takes it away. */
  mark(index: number | undefined): void {
    if (index === this.#marked) return;
    this.#marked = index;
    this.#chart.draw();
  }

  /** The point nearest to so many CSS pixels from the canvas's left edge. */
  indexAt(left: number): number {
    const day = this.#chart.scales['x']?.getValueForPixel(left) ?? 0;
    const { days } = this.#picture;
    const distances = days.map((each) => Math.abs(each - day));
    return distances.indexOf(Math.min(...distances));
  }

  destroy(): void {
    this.#chart.destroy();
  }
}
