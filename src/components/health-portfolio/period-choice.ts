import { html, type TemplateResult } from 'lit';
import type { MovementPeriod, PortfolioWords } from '../../locales/portfolio-words.js';

/** Days back that movement can be told over. */
export const PERIODS: Readonly<Record<MovementPeriod, number>> = {
  fourWeeks: 28,
  quarter: 91,
  halfYear: 182,
};

/** The choice of the time that movement is told over. */
export function periodChoice(
  words: PortfolioWords,
  chosen: MovementPeriod,
  choose: (period: MovementPeriod) => void,
): TemplateResult {
  const periods = Object.keys(PERIODS) as MovementPeriod[];
  return html`<label class="choice"
    ><span class="quiet">${words.period}</span>
    <select
      part="period"
      @change=${({ target }: Event) => choose((target as HTMLSelectElement).value as MovementPeriod)}
    >
      ${periods.map(
        (period) =>
          html`<option value=${period} .selected=${period === chosen}>${words.periods[period]}</option>`,
      )}
    </select>
  </label>`;
}
