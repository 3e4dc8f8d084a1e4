import { html, type TemplateResult } from 'lit';
import { changesWords } from '../../locales/sentences/changes.js';
import type { Day } from '../../scoring/contract/account.js';
import { formatsOf } from '../../locales/formats.js';
import type { HealthLocale } from '../../locales/wording.js';

/** Days back that can be chosen beside what the host asks for: what a reader compares a Monday with. */
const DAYS_BACK = [7, 28];

/** Characters shown of what is no day: a host may hand over anything. */
const MOST = 40;

/**
 * The choice of the earlier day.
 *
 * @param given what the host asks for
 * @param back the days back that were chosen instead; undefined for what the host asks for
 */
export function sinceChoice(
  given: string,
  back: number | undefined,
  asOf: Day,
  locale: HealthLocale,
  choose: (back: number | undefined) => void,
): TemplateResult {
  const words = changesWords(locale);
  const isDay = !Number.isNaN(Date.parse(`${given}T00:00:00Z`));
  const first =
    given === 'last-visit'
      ? words.lastVisit
      : isDay
        ? formatsOf(locale.tag).date(given, asOf)
        : given.slice(0, MOST);
  const option = (value: string, text: string): TemplateResult =>
    html`<option value=${value} .selected=${value === String(back ?? '')}>${text}</option>`;
  return html`<label class="choice"
    ><span class="quiet">${words.compareWith}</span>
    <select
      part="since"
      @change=${({ target }: Event) => choose(Number((target as HTMLSelectElement).value) || undefined)}
    >
      ${option('', first)} ${DAYS_BACK.map((days) => option(String(days), words.daysAgo(days)))}
    </select>
  </label>`;
}
