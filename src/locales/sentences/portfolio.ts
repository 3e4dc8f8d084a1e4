import { portfolio as english } from '../messages/en/portfolio.js';
import { general } from '../messages/en/general.js';
import { wordsOf } from '../words-of.js';
import type { Amount, Tally } from '../../sdk/portfolio/portfolio-report.js';
import type { Language } from '../language.js';
import type { Message } from '../message.js';
import type { PortfolioWords } from '../portfolio-words.js';
import { textsOf } from '../texts.js';
import type { WordingContext } from '../wording.js';

function build({
  messages: { portfolio: texts, general },
  formats,
  say,
}: Language<'portfolio' | 'general'>): PortfolioWords {
  /** Without a currency is worth a word only beside sums that have one. */
  const amountIn = ({ currency, amount }: Amount, isAlone: boolean): string => {
    const written = formats.money(amount, currency || undefined);
    return currency === '' && !isAlone ? say(texts.noCurrency, { amount: written }) : written;
  };
  const money = ({ arr }: Pick<Tally, 'arr'>): string =>
    arr
      .map((each) => amountIn(each, arr.length === 1))
      .reduce((sums, amount) => (sums ? say(texts.sum, { sums, amount }) : amount), '');
  /** With the sums where there are any. */
  const tallied = (
    bare: Message,
    withArr: Message,
    tally: Tally,
    values: Readonly<Record<string, string>> = {},
  ): string => {
    const arr = money(tally);
    return say(arr ? withArr : bare, { ...values, n: tally.accounts, arr });
  };
  const labelOf = (band: string | undefined, { labels }: WordingContext): string =>
    band === undefined ? say(general.notEnoughData) : labels.band(band);

  return {
    ...textsOf(texts, say),
    summary: (total) => tallied(texts.summary, texts.summaryWithArr, total),
    only: (filters) => say(texts.only, { filters: formats.list(filters) }),
    asOf: (day) => say(texts.asOf, { date: formats.date(day) }),
    money,
    withoutArr: ({ withoutArr }) => (withoutArr ? say(texts.withoutArr, { n: withoutArr }) : ''),
    moved: (accounts, day, { asOf }) => {
      const since = formats.date(day, asOf);
      return accounts ? say(texts.moved, { n: accounts, since }) : say(texts.noneMoved, { since });
    },
    flow: (flow, since, context) =>
      tallied(texts.flow, texts.flowWithArr, flow, {
        from: labelOf(flow.from, context),
        to: labelOf(flow.to, context),
        since: formats.date(since, context.asOf),
      }),
    came: (tally, since, context) =>
      tallied(texts.came, texts.cameWithArr, tally, {
        to: labelOf(tally.band, context),
        since: formats.date(since, context.asOf),
      }),
    // A year is a name, not a number to be grouped by thousands.
    quarter: (from) => say(texts.quarter, { quarter: quarterOf(from), year: from.slice(0, 4) }),
    inQuarter: (what, quarter) => say(texts.inQuarter, { what, quarter }),
    causesHow: (band) => say(texts.causesHow, { band }),
    noCauses: (band) => say(texts.noCauses, { band }),
    play: (play) => say(texts.play, { play }),
    retained: ({ from, currency, before, accounts, gross, net }, { asOf }) =>
      say(texts.retained, {
        n: accounts,
        before: formats.money(before, currency || undefined),
        from: formats.date(from, asOf),
        gross: formats.percent(gross),
        net: formats.percent(net),
      }),
    retentionLeftOut: (n) => say(texts.retentionLeftOut, { n }),
    retentionMeans: ({ from, to }, { asOf }) => [
      say(texts.grossMeans, { from: formats.date(from, asOf), to: formats.date(to, asOf) }),
      say(texts.netMeans),
      say(texts.goneMeans),
    ],
    behind: (what, tally) => tallied(texts.behind, texts.behindWithArr, tally, { what }),
    cell: (part, band) => say(texts.cell, { part, band }),
    moreAccounts: (n) => say(texts.moreAccounts, { n }),
    showMore: (n) => say(texts.showMore, { n }),
  };
}

/** 1–4, of the calendar year. */
const quarterOf = (day: string): number => Math.ceil(Number(day.slice(5, 7)) / 3);

/** The words of the portfolio element in a language. */
export const portfolioWords = wordsOf({ portfolio: english, general }, build);
