/** Headings, sentences and states of the portfolio element. */
export interface PortfolioWords {
  readonly title: string;
}
